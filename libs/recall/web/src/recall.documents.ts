import { graphql } from '@casustafel/contract/graphql';

export const ConfirmRecallDocument = graphql(`
  mutation ConfirmRecall($id: ID!) {
    confirmRecall(id: $id) {
      id
    }
  }
`);

export const ReportSharedWronglyDocument = graphql(`
  mutation ReportSharedWrongly($input: SharedWronglyInput!) {
    reportSharedWrongly(input: $input) {
      id
    }
  }
`);

export const WhoHadItDocument = graphql(`
  query WhoHadIt($caseId: ID!, $id: ID!) {
    contributionOpenedBy(caseId: $caseId, id: $id) {
      professionalId
      name
      organisation
      firstAt
    }
  }
`);

export const AssessLeakDocument = graphql(`
  mutation AssessLeak($input: AssessLeakInput!) {
    assessLeak(input: $input) {
      id
    }
  }
`);

export const DecideLeakDocument = graphql(`
  mutation DecideLeak($input: DecideLeakInput!) {
    decideLeak(input: $input) {
      id
    }
  }
`);

export const CloseLeakDocument = graphql(`
  mutation CloseLeak($input: CloseLeakInput!) {
    closeLeak(input: $input) {
      id
    }
  }
`);

export const LEAK_PARTS = graphql(`
  fragment LeakParts on LeakRecord {
    id
    kind
    caseNumber
    organisation
    contributionId
    emergencyId
    itemIds
    itemCount
    discoveredAt
    reportBefore
    openedAt
    concerns {
      familyRole
      position
    }
    receivers {
      name
      organisation
      firstAt
    }
    state
    risk
    mustReport
    mustInform
    assessment
    assessedAt
    reportedAt
    reportReason
    decidedAt
    informedAt
    informReason
    closedAt
    version
    viewerMay {
      assess
      decide
      close
    }
  }
`);

export const LeakRecordsDocument = graphql(`
  query LeakRecords {
    leakRecords {
      ...LeakParts
    }
  }
`);

export const NOTICE_PARTS = graphql(`
  fragment NoticeParts on RecallNotice {
    id
    kind
    own
    organisation
    contributionId
    readAt
    readBy
    toldAt
    told
    confirmedAt
    confirmedBy
    viewerMay {
      confirm
    }
  }
`);

export const MandateRecallsDocument = graphql(`
  query MandateRecalls {
    mandateRecalls {
      ...NoticeParts
    }
  }
`);

export const RefuseSupplyDocument = graphql(`
  mutation RefuseSupply($input: RefuseSupplyInput!) {
    refuseSupply(input: $input) {
      id
    }
  }
`);

export const LiftSupplyRefusalDocument = graphql(`
  mutation LiftSupplyRefusal($id: ID!) {
    liftSupplyRefusal(id: $id) {
      id
    }
  }
`);
