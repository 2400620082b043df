import { DATA_CATEGORIES, NEVER_PASSING, type DataCategory } from '@casustafel/kernel';

/** A request as the viewer was shown it: their own, or one that was asked of their party. */
export interface AccessRequest {
  readonly id: string;
  readonly caseId: string;
  readonly seatId: string;
  readonly organisationId: string;
  readonly task: string;
  readonly contributionId?: string | null;
  readonly category?: string | null;
  readonly level: string;
  readonly purpose: string;
  readonly reason: string;
  readonly state: string;
  readonly askedAt: string;
  readonly until: string;
  readonly answeredAt?: string | null;
  readonly answeredBySeatId?: string | null;
  readonly sentence?: string | null;
  readonly answer?: string | null;
  /** For the supplier alone. */
  readonly itemIds?: readonly string[] | null;
  readonly version: number;
  readonly viewerMay: { readonly answer: boolean; readonly end: boolean; readonly withdraw: boolean };
}

/** What is asked about: an item the viewer sees something of, or an organisation and a category. */
export type AskedAbout = { readonly itemId: string } | { readonly scope: AskedScope };

export interface AskedScope {
  readonly organisationId: string;
  readonly task: string;
  readonly category: string;
}

/** A seat at this table, as everybody there may know it. */
export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly task: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** Something of the viewer's own that could be granted. */
export interface OwnItem {
  readonly id: string;
  readonly category: string;
  readonly label: string;
}

export interface Party {
  readonly key: string;
  readonly organisationId: string;
  readonly task: string;
  readonly name: string;
}

/** The other parties at the table: organisation and task, each once. */
export function otherParties(seats: readonly TableSeat[]): readonly Party[] {
  const live = seats.filter((seat) => seat.live);
  const mine = live.find((seat) => seat.self);
  const parties = new Map<string, Party>();
  for (const { organisationId, task, organisation } of live) {
    if (organisationId === mine?.organisationId && task === mine.task) continue;
    parties.set(`${organisationId}/${task}`, { key: `${organisationId}/${task}`, organisationId, task, name: organisation });
  }
  return [...parties.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** What can be asked for at all. */
export const ASKABLE: readonly DataCategory[] = DATA_CATEGORIES.filter((category) => !NEVER_PASSING.includes(category));

/** Those asked by somebody else: of the viewer's party. */
export const askedOfUs = (requests: readonly AccessRequest[], seats: readonly TableSeat[]): readonly AccessRequest[] => {
  const mine = new Set(seats.filter(({ self }) => self).map(({ id }) => id));
  return openFirst(requests.filter(({ seatId }) => !mine.has(seatId)));
};

export const askedByMe = (requests: readonly AccessRequest[], seats: readonly TableSeat[]): readonly AccessRequest[] => {
  const mine = new Set(seats.filter(({ self }) => self).map(({ id }) => id));
  return openFirst(requests.filter(({ seatId }) => mine.has(seatId)));
};

const openFirst = (requests: readonly AccessRequest[]): readonly AccessRequest[] =>
  [...requests].sort((one, other) => Number(one.state !== 'ASKED') - Number(other.state !== 'ASKED') || other.askedAt.localeCompare(one.askedAt));
