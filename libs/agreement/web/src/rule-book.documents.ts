import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

export const HEAD_PARTS = graphql(`
  fragment HeadParts on AgreementHead {
    mode
    version
    title
    adoptedBy
    from
    until
    ownNumber
    ownSince
  }
`);

/** What some suppliers may give, line by line: in the book, and on the page of one organisation. */
export const SUPPLIER_PARTS = graphql(`
  fragment SupplierParts on AgreementSuppliers {
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
`);

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
          ...HeadParts
        }
        suppliers {
          ...SupplierParts
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
          ...HeadParts
        }
        receives {
          ...SupplierParts
        }
        gives {
          ...SupplierParts
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
