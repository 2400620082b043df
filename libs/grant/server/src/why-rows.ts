import type { Reader } from '@casustafel/database';
import type { Level } from '@casustafel/kernel';
import { explain, ifGranted, levelOf, questionOf, type Actor, type Answer, type Language, type LawfulItem } from '@casustafel/policy';

/** What a grant would change for one reader, and why it changes no more. */
export interface Gain {
  readonly level: Level;
  readonly ifGranted: Level;
  readonly seesAlready: boolean;
  readonly verdict: Answer['verdict'];
  readonly article: string;
  readonly text: string;
  readonly missing: readonly string[];
  readonly mayBeLiftedBy: readonly string[];
}

/** For the supplier alone: whoever reads this may share the item. */
export function gainOf(reader: Actor, item: LawfulItem, level: Level, language: Language): Gain {
  const now = levelOf(reader, item);
  const then = levelOf(ifGranted(reader, item.id, level), item);
  // As if it were shown to the table at all a grant can reach: what then still stands in the way is the law or a condition.
  const answer = explain(questionOf(reader, { ...item, shows: item.grantable }), reader.seats[0]!.law.agreement, language);
  return {
    level: now, ifGranted: then, seesAlready: now === then && now !== 'NOTHING' && answer.verdict === 'SHARE', verdict: answer.verdict,
    article: answer.because.map((each) => each.article).join('; '), text: answer.because[0]?.text ?? '',
    // What a grant supplies is not missing any more.
    missing: answer.missing.filter((lack) => lack !== 'grant'), mayBeLiftedBy: answer.mayBeLiftedBy,
  };
}

export interface SeesRow {
  readonly seatId: string;
  readonly level: Level;
  readonly because: 'OWN_ORGANISATION' | 'GRANTED' | 'NAMED' | 'NOT_NAMED' | 'LAPSED' | 'LAW';
  readonly until: Date | null;
  readonly verdict: Answer['verdict'];
  readonly article: string | null;
  readonly text: string | null;
  readonly missing: readonly string[];
  readonly mayBeLiftedBy: readonly string[];
}

/** Who at this table sees an item, how much of it, and why; one row a seat. */
export function seesRow({ seatId, actor }: Reader, item: LawfulItem, grants: ReadonlyMap<string, Date>, language: Language): SeesRow {
  const seat = actor.seats[0]!;
  const level = levelOf(actor, item);
  const own = seat.party === item.party;
  const lifted = seat.lifted.some(({ id }) => id === item.id) || seat.granted.includes(item.id);
  const named = item.audience.includes(seatId);
  const answer = own ? null : explain(questionOf(actor, lifted ? { ...item, shows: item.grantable } : item), seat.law.agreement, language);
  const because = !actor.valid ? 'LAPSED' : own ? 'OWN_ORGANISATION' : level === 'NOTHING' ? (named || lifted ? 'LAW' : 'NOT_NAMED') : lifted ? 'GRANTED' : 'NAMED';
  return {
    seatId, level, because, until: lifted ? (grants.get(seatId) ?? null) : null, verdict: answer?.verdict ?? 'SHARE',
    article: answer?.because.map((each) => each.article).join('; ') ?? null, text: answer?.because[0]?.text ?? null, missing: answer?.missing ?? [], mayBeLiftedBy: answer?.mayBeLiftedBy ?? [],
  };
}
