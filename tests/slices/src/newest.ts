import type { HubClient } from '@casustafel/tests-support';

export const NEW = `query ($first: Int! = 50, $after: String) { newForMe(first: $first, after: $after) { lastHere next guestPresenceIds cases { id number }
  items { since isNew contribution { id caseId level doesWhat } } } }`;

export interface Newest {
  readonly lastHere: string | null;
  readonly next: string | null;
  readonly guestPresenceIds: readonly string[];
  readonly cases: readonly { readonly id: string; readonly number: string }[];
  readonly items: readonly { readonly since: string; readonly isNew: boolean; readonly contribution: { readonly id: string; readonly caseId: string; readonly level: string; readonly doesWhat: string | null } }[];
}

export const newest = async (client: HubClient, variables: { readonly first?: number; readonly after?: string | null } = {}): Promise<Newest> => (await client.ask(NEW, variables)).newForMe;
export const idsIn = ({ items }: Newest): string[] => items.map(({ contribution }) => contribution.id);
