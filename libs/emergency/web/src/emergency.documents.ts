import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const EMERGENCY_PARTS = graphql(`
  fragment EmergencyParts on EmergencyAccess {
    id
    caseNumber
    name
    organisation
    own
    kind
    level
    from
    until
    extendedAt
    endedAt
    reviewDue
    overdue
    verdict
    reviewedAt
    reviewedBy
    note
    leakId
    version
    viewerMay {
      consult
      extend
      review
    }
  }
`);

export const EmergenciesDocument = graphql(`
  query Emergencies {
    emergencyAccesses {
      ...EmergencyParts
    }
  }
`);

export const EmergencyReasonDocument = graphql(`
  query EmergencyReason($id: ID!) {
    emergencyReason(id: $id) {
      id
      reason
      argument
      extension
    }
  }
`);

export const EmergencyViewDocument = graphql(`
  query EmergencyView($id: ID!) {
    emergencyView(id: $id) {
      secondsLeft
      access {
        ...EmergencyParts
      }
      persons {
        id
        familyRole
        label
        name
        birthDate
      }
      seats {
        id
        name
        jobTitle
        organisation
        role
        function
      }
      items {
        id
        level
        organisation
        authorSeatId
        category
        aboutPersonIds
        broughtAt
        conclusion
        summary
        occurredOn
        knowledge
        who
        doesWhat
        toWhom
        effect
        source
        notOnward
      }
    }
  }
`);

export const OpenEmergencyDocument = graphql(`
  mutation OpenEmergency($input: OpenEmergencyInput!) {
    openEmergency(input: $input) {
      id
    }
  }
`);

export const ExtendEmergencyDocument = graphql(`
  mutation ExtendEmergency($input: ExtendEmergencyInput!) {
    extendEmergency(input: $input) {
      id
    }
  }
`);

export const EndEmergencyDocument = graphql(`
  mutation EndEmergency($id: ID!) {
    endEmergency(id: $id) {
      id
    }
  }
`);

export const ReviewEmergencyDocument = graphql(`
  mutation ReviewEmergency($input: ReviewEmergencyInput!) {
    reviewEmergency(input: $input) {
      id
    }
  }
`);

export type Emergency = DataOf<typeof EmergenciesDocument>['emergencyAccesses'][number];
export type EmergencyOpen = DataOf<typeof EmergencyViewDocument>['emergencyView'];
export type EmergencyItem = EmergencyOpen['items'][number];
