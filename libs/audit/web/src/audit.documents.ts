import { graphql } from '@casustafel/contract/graphql';

export const AccessLogDocument = graphql(`
  query AccessLog($filter: AccessLogFilter!) {
    accessLog(filter: $filter) {
      next
      lines {
        id
        at
        since
        rows
        actor
        onBehalfOf
        jobTitle
        organisation
        action
        outcome
        caseNumber
        purpose
        live
        origin
        operator
        ruleBook
        agreement
        decisionKey
        objects {
          kind
          count
        }
        subjects {
          familyRole
          position
        }
      }
    }
  }
`);

export const AccessLogChoicesDocument = graphql(`
  query AccessLogChoices {
    accessLogChoices {
      professionals {
        id
        name
      }
      organisations {
        id
        name
      }
      cases {
        id
        name
      }
    }
  }
`);
