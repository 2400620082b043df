import { Dice } from './dice';
import { LONG_AGO } from './days';
import type { GrownCase, GrownSeat, GrownWorld } from './grown';

type Row = Readonly<Record<string, unknown>>;
type Seal = (caseId: string, place: string, content: unknown) => string;
/** Tables with an audience, by the kind under which the rule book knows them. */
export const AUDIENCED = {
  Factor: 'factor', Hypothesis: 'hypothesis', EvidenceMark: 'evidence_mark', Conclusion: 'conclusion',
  Tegenspraak: 'tegenspraak', TegenspraakGround: 'tegenspraak_ground', Decision: 'decision', Action: 'action',
} as const;
export type AudiencedKind = keyof typeof AUDIENCED;

const partyOf = ({ caseId, organisationId, task }: GrownSeat): string => `${caseId}:${organisationId}:${task}`;

/** What a table made out of what was brought: each for an audience of its own, at its birth. By table, in the order in which they need one another. */
export function growDerived(world: GrownWorld, seal: Seal): readonly (readonly [string, readonly Row[]])[] {
  const dice = new Dice(world.seed + 1);
  const tables = new Map<string, Row[]>(['conference', ...Object.values(AUDIENCED)].map((table) => [table, []]));
  world.cases.forEach((file, at) => derive(file, at, dice, seal, (table, row) => tables.get(table)!.push(row)));
  return [...tables];
}

function derive(file: GrownCase, at: number, dice: Dice, seal: Seal, add: (table: string, row: Row) => void): void {
  const { id: caseId, seats, items, regionId } = file;
  const base = () => ({ id: dice.id(), case_id: caseId });
  const conference = base();
  add('conference', { ...conference, table_id: regionId, held_on: '2026-12-01', slot: at, phase: 'BEFORE', step: 'OPEN', lead_seat_id: NOBODY, placed_at: LONG_AGO, version: 1, content: seal(caseId, `conference:${conference.id}`, { question: 'Wat nu?' }) });
  /** Whom it is for: sometimes not its own maker, as when a fact it rests on closed for them. */
  const audience = (author: GrownSeat): string[] => [...new Set([...(dice.chance(0.9) ? [author.id] : []), ...dice.some(seats, dice.pick([0.1, 0.5, 0.9])).map(({ id }) => id)])];
  const at0 = { first_processed_at: LONG_AGO, version: 1 };
  const made = (author: GrownSeat) => ({ organisation_id: author.organisationId, task: author.task, scope: 'TABLE', audience: audience(author) });
  const resting = { born_audience: [], cited: [], closed: [] };
  const times = (count: number, make: (author: GrownSeat) => void): void => Array.from({ length: count }, () => dice.pick(seats)).forEach(make);
  const hypotheses: string[] = [];

  times(4, (author) => {
    const one = base();
    add('factor', { ...one, ...made(author), ...resting, ...at0, conference_id: conference.id, author_seat_id: author.id, subjects: [], kind: 'RISK', mechanism: 'AROSE', content: seal(caseId, `factor:${one.id}`, { text: 'f' }) });
  });
  times(3, (author) => {
    const one = base();
    hypotheses.push(one.id);
    add('hypothesis', { ...one, ...made(author), ...at0, conference_id: conference.id, author_seat_id: author.id, position: hypotheses.length, content: seal(caseId, `hypothesis:${one.id}`, { text: 'h', wrongIf: 'w' }) });
  });
  const marked = new Set<string>();
  times(6, (author) => {
    const [hypothesis, item] = [dice.pick(hypotheses), dice.pick(items)];
    if (!item || marked.has(`${hypothesis}${item.id}${author.id}`)) return;
    marked.add(`${hypothesis}${item.id}${author.id}`);
    add('evidence_mark', { ...base(), ...made(author), hypothesis_id: hypothesis, contribution_id: item.id, seat_id: author.id, mark: dice.pick(['FITS', 'DOES_NOT_FIT']), marked_at: LONG_AGO, version: 1 });
  });
  times(3, (author) => {
    const one = base();
    add('conclusion', { ...one, ...made(author), ...resting, ...at0, conference_id: conference.id, author_seat_id: author.id, written_at: LONG_AGO, content: seal(caseId, `conclusion:${one.id}`, { text: 'c' }) });
  });
  const decisions: string[] = [];
  times(4, (author) => {
    const one = base();
    decisions.push(one.id);
    add('decision', { ...one, ...at0, conference_id: conference.id, proposed_by_seat_id: author.id, party: partyOf(author), audience: audience(author), state: 'PROPOSED', cited_kinds: [], cited_ids: [], content: seal(caseId, `decision:${one.id}`, { text: 'd', dropReason: null }) });
  });
  times(4, (author) => {
    const one = base();
    add('action', { ...one, ...at0, conference_id: conference.id, decision_id: dice.pick(decisions), owner_seat_id: author.id, author_seat_id: dice.pick(seats).id, party: partyOf(author), audience: audience(author), due_on: '2026-12-10', track: 'SAFETY', state: 'OPEN', content: seal(caseId, `action:${one.id}`, { text: 'a', effect: null, endedBySeatId: null }) });
  });
  times(4, (author) => {
    const one = base();
    const words = { sentence: 's', restatement: null, authorSentence: null, waiver: null, answer: null };
    add('tegenspraak', { ...one, ...at0, conference_id: conference.id, target_kind: 'DECISION', target_id: dice.pick(decisions), weight: 'DISAGREEMENT', author_seat_id: author.id, party: partyOf(author), state: 'RAISED', not_yet_count: 0, audience: audience(author), content: seal(caseId, `tegenspraak:${one.id}`, words) });
    const ground = base();
    add('tegenspraak_ground', { ...ground, ...at0, tegenspraak_id: one.id, author_seat_id: author.id, party: partyOf(author), audience: audience(author), born_audience: [], cited_contribution_ids: [], closed: [], content: seal(caseId, `tegenspraak_ground:${ground.id}`, { why: 'w', knowledge: null, wouldChangeMyMind: 'm', alternative: null }) });
  });
}

/** No seat has this id: the lead of a conference that nobody leads yet. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
