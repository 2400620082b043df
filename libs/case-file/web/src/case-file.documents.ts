import { graphql } from '@casustafel/contract/graphql';

export const StartCaseDocument = graphql(`
  mutation StartCase($input: StartCaseInput!) {
    startCase(input: $input) {
      id
    }
  }
`);

export const CorrectCaseDocument = graphql(`
  mutation CorrectCase($input: CorrectCaseInput!) {
    correctCase(input: $input) {
      id
    }
  }
`);

export const AddPersonDocument = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      id
    }
  }
`);

export const SeatDocument = graphql(`
  mutation SeatProfessional($input: SeatProfessionalInput!) {
    seatProfessional(input: $input) {
      id
    }
  }
`);

export const UnseatDocument = graphql(`
  mutation Unseat($seatId: ID!) {
    unseat(seatId: $seatId) {
      id
    }
  }
`);

export const MyTablesDocument = graphql(`
  query MyTables {
    caseTables(mine: true) {
      id
      name
    }
  }
`);

export const DirectoryDocument = graphql(`
  query Directory {
    directory {
      id
      name
      professionals {
        id
        name
        jobTitle
        fit
      }
    }
  }
`);

export const RecordParticularDocument = graphql(`
  mutation RecordParticular($input: RecordParticularInput!) {
    recordParticular(input: $input) {
      id
    }
  }
`);

export const EndParticularDocument = graphql(`
  mutation EndParticular($input: EndParticularInput!) {
    endParticular(input: $input) {
      id
    }
  }
`);

export const HousesDocument = graphql(`
  query Houses {
    directory {
      id
      name
      role
    }
  }
`);
