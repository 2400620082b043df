import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const RuleBookDocument = graphql(`
  query RuleBook($language: String!) {
    ruleBook(language: $language) {
      version
      at
      region
      tests {
        title
        text
        article
      }
      levels {
        level
        adds
      }
      never {
        category
        article
        text
      }
      agreements {
        head {
          mode
          version
          title
          adoptedBy
          from
          until
          ownNumber
          ownSince
        }
        suppliers {
          suppliers
          lines {
            row
            recipients
            categories
            article
            ground
            gates
            gateArticle
            needs
            about
            level
            narrowed
            unverified
            aloud
          }
        }
      }
      chapters {
        key
        title
        rules {
          isFor {
            anybody
            offices
            tableChair
            seated
            functions
            roles
          }
          act
          where
        }
      }
    }
    organisationsSeen {
      id
      name
    }
  }
`);

export const OrganisationSightDocument = graphql(`
  query OrganisationSight($id: ID!, $language: String!) {
    organisationSight(id: $id, language: $language) {
      id
      name
      role
      task
      at
      version
      never {
        category
        article
        text
      }
      modes {
        head {
          mode
          version
          title
          adoptedBy
          from
          until
          ownNumber
          ownSince
        }
        receives {
          suppliers
          lines {
            row
            recipients
            categories
            article
            ground
            gates
            gateArticle
            needs
            about
            level
            narrowed
            unverified
            aloud
          }
        }
        gives {
          suppliers
          lines {
            row
            recipients
            categories
            article
            ground
            gates
            gateArticle
            needs
            about
            level
            narrowed
            unverified
            aloud
          }
        }
        nothing {
          receives
          from
          gives
          to
        }
      }
    }
  }
`);

export const JudgeExampleDocument = graphql(`
  query JudgeExample($question: ExampleInput!, $language: String!) {
    judgeExample(question: $question, language: $language) {
      verdict
      level
      because {
        article
        text
      }
      missing
      mayBeLiftedBy
      agreement
    }
  }
`);

export type RuleBook = DataOf<typeof RuleBookDocument>['ruleBook'];
export type Agreement = RuleBook['agreements'][number];
export type AgreementHead = Agreement['head'];
export type Suppliers = Agreement['suppliers'][number];
export type AgreementLine = Suppliers['lines'][number];
export type NeverPassing = RuleBook['never'][number];
export type OrganisationSight = DataOf<typeof OrganisationSightDocument>['organisationSight'];
export type ExampleAnswer = DataOf<typeof JudgeExampleDocument>['judgeExample'];
