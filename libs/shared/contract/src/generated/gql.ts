/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AccessLogChoicesDocument,
    "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.OpenConferenceDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveStepDocument,
    "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.TakeLeadDocument,
    "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.ConfirmConfidentialityDocument,
    "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.AdjournConferenceDocument,
    "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n": typeof types.CloseConferenceDocument,
    "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n": typeof types.PlaceCaseDocument,
    "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n": typeof types.BringContributionDocument,
    "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectContributionDocument,
    "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n": typeof types.ShareContributionsDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawContributionDocument,
    "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds) {\n      seatId\n      level\n      because\n    }\n  }\n": typeof types.SharePreviewDocument,
    "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": typeof types.OpenedByDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n": types.ViewerDocument,
    "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n": types.AccessLogChoicesDocument,
    "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.OpenConferenceDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n": types.MoveStepDocument,
    "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n": types.TakeLeadDocument,
    "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n": types.ConfirmConfidentialityDocument,
    "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.AdjournConferenceDocument,
    "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n": types.CloseConferenceDocument,
    "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n": types.PlaceCaseDocument,
    "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n": types.BringContributionDocument,
    "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n": types.CorrectContributionDocument,
    "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n": types.ShareContributionsDocument,
    "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n": types.WithdrawContributionDocument,
    "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds) {\n      seatId\n      level\n      because\n    }\n  }\n": types.SharePreviewDocument,
    "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n": types.OpenedByDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      jobTitle\n      organisation {\n        id\n        name\n        role\n      }\n      offices\n      chairs\n      mode\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: AccessLogFilter!) {\n    accessLog(filter: $filter) {\n      next\n      lines {\n        id\n        at\n        since\n        rows\n        actor\n        jobTitle\n        organisation\n        action\n        outcome\n        caseNumber\n        purpose\n        live\n        origin\n        operator\n        ruleBook\n        agreement\n        decisionKey\n        objects {\n          kind\n          count\n        }\n        subjects {\n          familyRole\n          position\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLogChoices {\n    accessLogChoices {\n      professionals {\n        id\n        name\n      }\n      organisations {\n        id\n        name\n      }\n      cases {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConference($id: ID!) {\n    openConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeLead($id: ID!) {\n    takeLead(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmConfidentiality($id: ID!) {\n    confirmConfidentiality(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmConfidentialityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjournConference($id: ID!) {\n    adjournConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdjournConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseConference($id: ID!) {\n    closeConference(conferenceId: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseConferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceCase($input: PlaceCaseInput!) {\n    placeCase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PlaceCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    caseTables(mine: false) {\n      id\n      name\n      mine\n      dates\n      slotStarts\n      taken {\n        date\n        slot\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringContribution($input: BringContributionInput!) {\n    bringContribution(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').BringContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectContribution($input: CorrectContributionInput!) {\n    correctContribution(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContributions($input: ShareContributionsInput!) {\n    shareContributions(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').ShareContributionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContribution($id: ID!) {\n    withdrawContribution(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharePreview($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!) {\n    sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds) {\n      seatId\n      level\n      because\n    }\n  }\n"): typeof import('./graphql').SharePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenedBy($caseId: ID!, $id: ID!) {\n    contributionOpenedBy(caseId: $caseId, id: $id) {\n      professionalId\n      name\n      organisation\n      firstAt\n    }\n  }\n"): typeof import('./graphql').OpenedByDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
