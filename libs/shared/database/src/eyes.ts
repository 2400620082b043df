import { textsIn } from '@casustafel/kernel';
import { authorAt, NOBODY_WROTE, type Authored, type Lens } from '@casustafel/key-store';
import { seatIn, type Actor } from '@casustafel/policy';
import type { CaseVeil, Mention, ReadVeil, Veils } from './veils';

/** Whose words somebody writes in a case: their own, and of the organisation and task they sit there for. */
export const authorIn = (actor: Actor, caseId: string): string => {
  const seat = seatIn(actor, caseId) ?? actor;
  return authorOf(actor.professionalId, seat);
};
export const authorOf = (professionalId: string, { organisationId, task }: { readonly organisationId: string; readonly task: string }): string => `${professionalId} ${organisationId}/${task}`;

const NOBODY_IS = '00000000-0000-0000-0000-000000000000';

/** Somebody who looks along from outside: what they see is opened with no right of the reader's to anything that is protected. */
export const outsider = (actor: Actor): Actor => ({
  ...actor, valid: false, professionalId: NOBODY_IS, seats: actor.seats.map((seat) => ({ ...seat, organisationId: NOBODY_IS, task: 'NONE', party: '' })),
});

const SIGNS = /[\uE000-\uE002]/u;
/** What could be taken for a mark of the hub is not kept where there are none. */
const plain = <T>(content: T): T => {
  const text = JSON.stringify(content);
  return text !== undefined && SIGNS.test(text) ? (JSON.parse(text.replace(/[\uE000-\uE002]/gu, '')) as T) : content;
};

class Veiled {
  constructor(protected actor: Actor, private readonly veils: Veils, protected readonly read = new Map<string, ReadVeil>()) {}

  /** Read for these eyes, now. */
  put(caseId: string, read: ReadVeil): void {
    this.read.set(caseId, read);
  }

  protected over(caseId: string): CaseVeil | null {
    return this.read.get(caseId)?.veil ?? this.veils.over(this.actor, caseId);
  }
}

/** The eyes of somebody who looks. */
export class ReadingEyes extends Veiled implements Lens {
  opened(caseId: string, _: string, kept: Authored): unknown {
    const veil = this.over(caseId);
    return veil ? veil.shown(kept, this.actor) : kept.content;
  }

  sealing(_: string, __: string, content: unknown): Authored {
    return { by: NOBODY_WROTE, content: plain(content) };
  }
}

interface Unsought extends Authored {
  readonly caseId: string;
  readonly place: string;
  readonly actor: Actor;
}

/** The eyes and the hand of somebody who acts: nothing is replaced, since an act answers no words; and nothing loses whose it is. */
export class ActingEyes extends Veiled implements Lens {
  /** Cases in which something was written, and how old what was known of their vault then was. */
  readonly wroteIn = new Map<string, number>();
  /** Cases whose vault this very act changes. */
  readonly turns = new Set<string>();
  readonly mentions: (Mention & { readonly actor: Actor })[] = [];
  /** Written by somebody who does not sit in the case; sought through before the act is done. */
  readonly unsought: Unsought[] = [];
  private readonly before = new Map<string, Before>();
  private readonly marks = new Set<string>();

  become(actor: Actor): void {
    this.actor = actor;
  }

  /** What this act itself made of the vault: what it writes after that is written by it. */
  turned(caseId: string, read: ReadVeil): void {
    this.turns.add(caseId);
    this.put(caseId, read);
  }

  opened(caseId: string, place: string, kept: Authored): unknown {
    const veil = this.over(caseId);
    const { content, marks } = veil ? veil.forAct(kept, this.actor) : { content: kept.content, marks: [] };
    for (const mark of marks) this.marks.add(mark);
    this.before.set(place, { caseId, kept, content });
    return content;
  }

  sealing(caseId: string, place: string, content: unknown, by?: string): Authored {
    const author = by ?? authorIn(this.actor, caseId);
    const seat = seatIn(this.actor, caseId);
    const before = this.stoodAt(caseId, place);
    this.wroteIn.set(caseId, Math.max(seat?.vault ?? 0, this.read.get(caseId)?.version ?? 0));
    const whose = { by: author, ...unchanged(before, content, author) };
    if (!this.read.has(caseId) && !seat) {
      const given = { ...whose, content: plain(content) };
      this.unsought.push({ ...given, caseId, place, actor: this.actor });
      return given;
    }
    const veil = this.over(caseId);
    if (!veil) return { ...whose, content: plain(content) };
    const { content: kept, mentioned } = veil.written(content, { before: before?.kept ?? null, marks: this.marks, actor: this.actor, by: by ?? null, others: whose.others });
    for (const protectedId of mentioned) this.mentions.push({ caseId, place, protectedId, actor: this.actor });
    return { ...whose, content: kept };
  }

  /** What stood in this place, or in another of its kind where what is corrected is written anew. */
  private stoodAt(caseId: string, place: string): Before | null {
    const kind = place.slice(0, place.indexOf(':') + 1);
    return this.before.get(place) ?? [...this.before].find(([other, stood]) => stood.caseId === caseId && other.startsWith(kind))?.[1] ?? null;
  }
}

/** What stood somewhere when this act began: as it was kept, and as the act had it. */
interface Before {
  readonly caseId: string;
  readonly kept: Authored;
  readonly content: unknown;
}

/** Whoever changes one text of a thing is not the author of the others. */
function unchanged(before: Before | null, content: unknown, author: string): Pick<Authored, 'others'> {
  if (!before) return {};
  const stood = textsIn(before.content);
  const same = [...textsIn(content)].filter(([path, text]) => stood.get(path) === text).map(([path]) => [path, authorAt(before.kept, path)] as const);
  const others = same.filter(([, by]) => by !== author);
  return others.length > 0 ? { others: Object.fromEntries(others) } : {};
}
