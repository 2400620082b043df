import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const MyWeekDocument = graphql(`
  query MyWeek {
    myCases {
      id
      number
      table
      tableId
      function
      seatedAt
      familyRoles
      notShared
      asked
      closedAt
      next {
        id
        date
        slot
        startsAt
        phase
      }
      last {
        id
        date
      }
    }
    caseTables(mine: true) {
      id
      name
      dates
      slotStarts
      taken {
        date
        slot
      }
    }
  }
`);

type Week = DataOf<typeof MyWeekDocument>;
export type MyCase = Week['myCases'][number];
export type MyTable = Week['caseTables'][number];
