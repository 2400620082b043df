import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const StandInDeskDocument = graphql(`
  query StandInDesk {
    standInDesk {
      seats {
        id
        caseNumber
        professionalId
        dates
      }
      standIns {
        id
        caseNumber
        professionalId
        absentId
        date
        begun
      }
      colleagues {
        id
        name
        jobTitle
        readyUntil
      }
    }
  }
`);

export const ColleaguesDocument = graphql(`
  query Colleagues {
    directory {
      id
      professionals {
        id
        name
        jobTitle
        fit
      }
    }
  }
`);

export const NameStandInDocument = graphql(`
  mutation NameStandIn($input: NameStandInInput!) {
    nameStandIn(input: $input) {
      id
    }
  }
`);

export const TakeBackStandInDocument = graphql(`
  mutation TakeBackStandIn($seatId: ID!) {
    takeBackStandIn(seatId: $seatId) {
      id
    }
  }
`);

export const HandOverSeatDocument = graphql(`
  mutation HandOverSeat($input: HandOverSeatInput!) {
    handOverSeat(input: $input) {
      id
    }
  }
`);

export type Desk = DataOf<typeof StandInDeskDocument>['standInDesk'];
export type DeskColleague = Desk['colleagues'][number];
