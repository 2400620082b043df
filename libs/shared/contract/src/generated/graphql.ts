/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
};

export type BringContributionInput = {
  readonly aboutPersonIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly category: Scalars['String']['input'];
  readonly doesWhat: Scalars['String']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly knowledge: Scalars['String']['input'];
  readonly occurredOn?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  readonly toWhom?: InputMaybe<Scalars['String']['input']>;
  readonly who: Scalars['String']['input'];
};

/** Everything the viewer may know of one case, or what changed of it since a cursor. */
export type CaseView = {
  readonly contributions: ReadonlyArray<Contribution>;
  /** Where the viewer now stands; opaque, and of no use to anybody else. */
  readonly cursor: Scalars['String']['output'];
  /** What the viewer had and may no longer know. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is everything, or only what changed. */
  readonly whole: Scalars['Boolean']['output'];
};

/** One item one organisation brings: who does what to whom with what effect. */
export type Contribution = {
  readonly aboutPersonIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly authorSeatId: Scalars['ID']['output'];
  readonly broughtAt: Scalars['DateTime']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category: Scalars['String']['output'];
  readonly doesWhat: Scalars['String']['output'];
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** For the supplier: why it may be shared. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** FIRST_HAND HEARSAY OPINION */
  readonly knowledge: Scalars['String']['output'];
  readonly occurredOn?: Maybe<Scalars['String']['output']>;
  readonly organisationId: Scalars['ID']['output'];
  readonly sharedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the supplier alone: the seats that may know it. */
  readonly sharedWith?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly source: Scalars['String']['output'];
  readonly toWhom?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ContributionViewerMay;
  readonly who: Scalars['String']['output'];
  /** For the supplier alone. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContributionViewerMay = {
  readonly correct: Scalars['Boolean']['output'];
  readonly share: Scalars['Boolean']['output'];
  readonly withdraw: Scalars['Boolean']['output'];
};

export type CorrectContributionInput = {
  readonly aboutPersonIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly category: Scalars['String']['input'];
  readonly doesWhat: Scalars['String']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly knowledge: Scalars['String']['input'];
  readonly occurredOn?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  readonly toWhom?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly who: Scalars['String']['input'];
};

export type Done = {
  readonly id: Scalars['ID']['output'];
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

export type Mutation = {
  readonly bringContribution: Done;
  readonly correctContribution: Done;
  /** The seats that keep it; the others lose it at once. */
  readonly narrowContribution: Done;
  /** Several items at once, with the named seats. */
  readonly shareContributions: Done;
  /** Gone at once, also from open screens. */
  readonly withdrawContribution: Done;
};


export type MutationBringContributionArgs = {
  input: BringContributionInput;
};


export type MutationCorrectContributionArgs = {
  input: CorrectContributionInput;
};


export type MutationNarrowContributionArgs = {
  id: Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationShareContributionsArgs = {
  input: ShareContributionsInput;
};


export type MutationWithdrawContributionArgs = {
  id: Scalars['ID']['input'];
};

/** Who was shown this item, by the access log. */
export type OpenedBy = {
  readonly firstAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly professionalId: Scalars['ID']['output'];
};

export type Query = {
  /** The case as the viewer may know it; with a cursor only what is new for them. */
  readonly caseView: CaseView;
  /** For the supplier: who had this item on their screen. */
  readonly contributionOpenedBy: ReadonlyArray<OpenedBy>;
  /** What the viewer may know of what was brought to a case, newest first. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** Who at this table would see what, before it is shared. */
  readonly sharePreview: ReadonlyArray<SharePreviewRow>;
  /** Whoever asks; null for a stranger. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryCaseViewArgs = {
  caseId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContributionOpenedByArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  caseId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QuerySharePreviewArgs = {
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  seatIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type ShareContributionsInput = {
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly seatIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What one person at the table would see, judged by the rules themselves. */
export type SharePreviewRow = {
  /** OWN_ORGANISATION, NAMED, NOT_NAMED, LAPSED */
  readonly because: Scalars['String']['output'];
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
};

/** Whoever is signed in, and where they sit now. */
export type Viewer = {
  /** Case tables this person chairs. */
  readonly chairs: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  /** demo, test or production: the page says which. */
  readonly mode: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly offices: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: ViewerOrganisation;
  readonly seats: ReadonlyArray<ViewerSeat>;
};

export type ViewerOrganisation = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly task: Scalars['String']['output'];
};

export type ViewerSeat = {
  readonly caseId: Scalars['ID']['output'];
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer?: { readonly id: string, readonly name: string, readonly jobTitle: string, readonly offices: ReadonlyArray<string>, readonly chairs: ReadonlyArray<string>, readonly mode: string, readonly organisation: { readonly id: string, readonly name: string, readonly role: string } } | null };

export type BringContributionMutationVariables = Exact<{
  input: BringContributionInput;
}>;


export type BringContributionMutation = { readonly bringContribution: { readonly id: string } };

export type CorrectContributionMutationVariables = Exact<{
  input: CorrectContributionInput;
}>;


export type CorrectContributionMutation = { readonly correctContribution: { readonly id: string } };

export type ShareContributionsMutationVariables = Exact<{
  input: ShareContributionsInput;
}>;


export type ShareContributionsMutation = { readonly shareContributions: { readonly ids: ReadonlyArray<string> } };

export type WithdrawContributionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawContributionMutation = { readonly withdrawContribution: { readonly id: string } };

export type SharePreviewQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SharePreviewQuery = { readonly sharePreview: ReadonlyArray<{ readonly seatId: string, readonly level: string, readonly because: string }> };

export type OpenedByQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type OpenedByQuery = { readonly contributionOpenedBy: ReadonlyArray<{ readonly professionalId: string, readonly name: string, readonly organisation: string, readonly firstAt: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = {"__meta__":{"hash":"37124f392d320aa3c9d92e56a8fab246333d179194a943b2444de464017407c6"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const BringContributionDocument = {"__meta__":{"hash":"1c190a5db7c1a58bd2c6d2763eb0ac456c463f00c63c0d2f04a50629877701ee"}} as unknown as TypedDocumentString<BringContributionMutation, BringContributionMutationVariables>;
export const CorrectContributionDocument = {"__meta__":{"hash":"7693e68c7e71cc6583377697235aa5f6f89356ed1f6d197806a1a73be1c17487"}} as unknown as TypedDocumentString<CorrectContributionMutation, CorrectContributionMutationVariables>;
export const ShareContributionsDocument = {"__meta__":{"hash":"98fd18cf4daf9b103526687a917c6db7e15d046908c6a7347369535d01d45e2e"}} as unknown as TypedDocumentString<ShareContributionsMutation, ShareContributionsMutationVariables>;
export const WithdrawContributionDocument = {"__meta__":{"hash":"be0b2ea4c1e1fed9a12a8af2ae2c6d64837db6848ce17254561f3d29b4edbcb8"}} as unknown as TypedDocumentString<WithdrawContributionMutation, WithdrawContributionMutationVariables>;
export const SharePreviewDocument = {"__meta__":{"hash":"5f0f7651ed8206a6ebc35b63b8969a9d919650468dd5041f37303c60fc8e0970"}} as unknown as TypedDocumentString<SharePreviewQuery, SharePreviewQueryVariables>;
export const OpenedByDocument = {"__meta__":{"hash":"d14966ccfe6349c4a52bb9556de29ef2ed6e94601fcf831a71108249c86bc315"}} as unknown as TypedDocumentString<OpenedByQuery, OpenedByQueryVariables>;