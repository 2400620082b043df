import { PAGE } from '../sizes';
import type { ServerName } from '../servers/running-server';
import type { Question } from '../world/make-world';

/** What is asked for: a page of one case, or a page of all cases of whoever asks. */
export const LISTS = ['CASE', 'CASES'] as const;
export type List = (typeof LISTS)[number];

const FIELDS = `id caseId organisationId authorSeatId category knowledge aboutPersonIds occurredOn who doesWhat toWhom effect source broughtAt sharedAt ground article
  level conclusion summary sharedWith withdrawnAt version viewerMay { share withdraw correct }`;
const QUERIES: Readonly<Record<List, string>> = {
  CASE: `query Contributions($caseId: ID!, $first: Int!) { contributions(caseId: $caseId, first: $first) { ${FIELDS} } }`,
  CASES: `query NewForMe($first: Int!) { newForMe(first: $first) { items { contribution { ${FIELDS} } } } }`,
};

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Page {
  readonly list?: List;
  readonly first?: number;
}

/** The same question as each server wants to hear it. */
export function asked(server: ServerName, { token, professionalId, caseId }: Question, { list = 'CASE', first = PAGE }: Page = {}): Asked {
  if (server === 'floor' || server === 'floor-unsealing') return { method: 'GET', path: list === 'CASE' ? `/?case=${caseId}&person=${professionalId}` : `/?person=${professionalId}`, headers: {} };
  return {
    method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', cookie: `casustafel=${token}` },
    body: JSON.stringify({ query: QUERIES[list], variables: list === 'CASE' ? { caseId, first } : { first } }),
  };
}

export interface Item {
  readonly id: string;
}

interface Answer {
  readonly contributions?: readonly Item[];
  readonly newForMe?: { readonly items: readonly { readonly contribution: Item }[] };
}

/** One question outside the measuring, with its answer read. */
export async function ask(url: string, server: ServerName, question: Question, page: Page = {}): Promise<readonly Item[]> {
  const { path, ...request } = asked(server, question, page);
  const response = await fetch(url + path, request);
  const { data } = (await response.json()) as { data?: Answer | null };
  if (!response.ok || !data) throw new Error(`${server} answered ${response.status} without data`);
  return data.contributions ?? data.newForMe!.items.map(({ contribution }) => contribution);
}
