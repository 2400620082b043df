/** A guest as the screens know them. */
export interface GuestInView {
  readonly id: string;
  readonly conferenceId: string;
  readonly role: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly why: string;
  readonly speaksWith: readonly string[];
  readonly signedAt?: string | null;
  readonly presenceId?: string | null;
  readonly stays: readonly { readonly cameAt: string; readonly leftAt?: string | null }[];
  readonly heardContributionIds: readonly string[];
}

/** One item for one guest, on its way to being told. */
export interface ReadAloudInView {
  readonly id: string;
  readonly conferenceId: string;
  readonly guestId: string;
  readonly contributionId?: string | null;
  readonly level?: string | null;
  readonly purpose?: string | null;
  readonly state: string;
  readonly needsWord: boolean;
  readonly own: boolean;
  readonly wordReason?: string | null;
  readonly manner?: string | null;
  readonly toldAt?: string | null;
  readonly recalled?: string | null;
  readonly guestKnowsAt?: string | null;
  readonly version: number;
  readonly viewerMay: { readonly answer: boolean; readonly tell: boolean; readonly guestKnows: boolean };
}

export interface TellingSeat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly live: boolean;
  readonly self: boolean;
}

export interface PersonOfCase {
  readonly id: string;
  readonly label: string;
}

/** Proposals of one item at one level that can be told in one breath. */
export function together(all: readonly ReadAloudInView[]): readonly (readonly ReadAloudInView[])[] {
  const groups = new Map<string, ReadAloudInView[]>();
  for (const one of all) {
    const key = `${one.contributionId ?? one.id} ${one.level} ${one.state}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
