import { PAGE } from '../sizes';
import type { ServerName } from '../servers/running-server';
import type { Question } from '../world/make-world';

const LIST = `query Contributions($caseId: ID!, $first: Int!) { contributions(caseId: $caseId, first: $first) {
  id caseId organisationId authorSeatId category knowledge aboutPersonIds occurredOn who doesWhat toWhom effect source broughtAt sharedAt ground article
  level conclusion summary sharedWith withdrawnAt version viewerMay { share withdraw correct } } }`;

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The same question as each server wants to hear it. */
export function asked(server: ServerName, { token, professionalId, caseId }: Question, first = PAGE): Asked {
  if (server === 'floor' || server === 'floor-unsealing') return { method: 'GET', path: `/?case=${caseId}&person=${professionalId}`, headers: {} };
  return {
    method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', cookie: `casustafel=${token}` },
    body: JSON.stringify({ query: LIST, variables: { caseId, first } }),
  };
}

export interface Item {
  readonly id: string;
}

/** One question outside the measuring, with its answer read. */
export async function ask(url: string, server: ServerName, question: Question, first = PAGE): Promise<readonly Item[]> {
  const { path, ...request } = asked(server, question, first);
  const response = await fetch(url + path, request);
  const { data } = (await response.json()) as { data?: { contributions: readonly Item[] } | null };
  if (!response.ok || !data) throw new Error(`${server} answered ${response.status} without data`);
  return data.contributions;
}
