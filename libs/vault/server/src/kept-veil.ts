import { authorOf, type CaseVeil } from '@casustafel/database';
import { eachText, textsIn } from '@casustafel/kernel';
import { authorAt, type Authored } from '@casustafel/key-store';
import { may, type Actor } from '@casustafel/policy';
import { keptFor, marksIn, Matcher, shownTo, written, type Eye, type Pen, type ProtectedKind } from '@casustafel/vault-domain';

/** A protected value as it is sought, with what decides who may know it. */
export interface KeptNeedle {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  readonly keptBySeatId: string;
  readonly channel: string;
  readonly audience: readonly string[];
  readonly openUntil: Date;
  readonly kind: ProtectedKind;
  readonly value: string;
  readonly alsoKnownAs: readonly string[];
}

/** What hides the protected values of one case from whoever may not know them. */
export class KeptVeil implements CaseVeil {
  private readonly matcher: Matcher;
  private readonly byId: ReadonlyMap<string, KeptNeedle>;
  private readonly eyes = new WeakMap<Actor, Pen>();

  constructor(private readonly caseId: string, readonly needles: readonly KeptNeedle[]) {
    this.matcher = new Matcher(needles);
    this.byId = new Map(needles.map((needle) => [needle.id, needle]));
  }

  shown(kept: Authored, reader: Actor): unknown {
    const eye = this.penOf(reader);
    return eachText(kept.content, (text, path) => shownTo(text, authorAt(kept, path), this.matcher, eye));
  }

  forAct(kept: Authored, actor: Actor): { readonly content: unknown; readonly marks: readonly string[] } {
    const marks: string[] = [];
    const eye = this.penOf(actor);
    const content = eachText(kept.content, (text, path) => {
      const marked = keptFor(text, authorAt(kept, path), this.matcher, eye);
      marks.push(...marksIn(marked));
      return marked;
    });
    return { content, marks };
  }

  written(given: unknown, { before, marks, actor, by, others = {} }: Parameters<CaseVeil['written']>[1]): ReturnType<CaseVeil['written']> {
    const pen = by === null ? this.penOf(actor) : this.penOfAuthor(by);
    const stood = before ? textsIn(before.content) : new Map<string, string>();
    const mentioned = new Set<string>();
    const content = eachText(given, (text, path) => {
      const stored = stood.get(path);
      // Nobody touched this one: it stays whose it is, and nobody is told of it again.
      if (others[path] !== undefined && stored !== undefined) return stored;
      const { stored: kept, mentioned: found } = written(text, stored === undefined ? null : { stored, by: authorAt(before!, path) }, marks, this.matcher, pen);
      for (const id of found) mentioned.add(id);
      return kept;
    });
    return { content, mentioned: [...mentioned] };
  }

  hidesIn(content: unknown, reader: Actor): boolean {
    const eye = this.penOf(reader);
    let hides = false;
    eachText(content, (text) => {
      hides ||= shownTo(text, '', this.matcher, eye) !== text;
      return text;
    });
    return hides;
  }

  /** Which of these stand in words that are not of this party. */
  foundOfOthers(kept: Authored, ids: ReadonlySet<string>, party: string): readonly string[] {
    const found = new Set<string>();
    eachText(kept.content, (text, path) => {
      if (this.partyOf(authorAt(kept, path)) !== party) for (const { id } of this.matcher.find(text)) if (ids.has(id)) found.add(id);
      return text;
    });
    return [...found];
  }

  private partyOf(by: string): string {
    return `${this.caseId}:${houseOf(by).replace('/', ':')}`;
  }

  private penOf(reader: Actor): Pen {
    const known = this.eyes.get(reader);
    if (known) return known;
    const held = new Map(this.needles.map((needle) => [needle.id, may(reader, 'read', 'ProtectedValue', needle)]));
    const seats = reader.seats.filter(({ caseId }) => caseId === this.caseId);
    const houses = new Set(seats.map((seat) => houseOf(authorOf('', seat))));
    const parties = new Set(seats.map(({ party }) => party));
    const pen: Pen = {
      ...this.anyEye,
      holds: (id) => held.get(id) === true,
      owns: (id) => parties.has(this.byId.get(id)?.party ?? ''),
      wrote: (by) => by !== '' && (personOf(by) === reader.professionalId || houses.has(houseOf(by))),
      picked: (shortName) => this.needles.find(({ id }) => id.startsWith(shortName) && held.get(id) === true)?.id ?? null,
    };
    this.eyes.set(reader, pen);
    return pen;
  }

  /** Words of somebody else, put down in an act that is not theirs: what they know by right cannot be asked then. */
  private penOfAuthor(by: string): Pen {
    const party = this.partyOf(by);
    return { ...this.anyEye, holds: () => false, owns: (id) => this.byId.get(id)?.party === party, wrote: (other) => other === by, picked: () => null };
  }

  private get anyEye(): Pick<Eye, 'resolve'> {
    return { resolve: (id) => this.byId.get(id)?.value ?? null };
  }
}

const personOf = (by: string): string => by.slice(0, by.indexOf(' '));
const houseOf = (by: string): string => by.slice(by.indexOf(' ') + 1);
