import { narrowed, type SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { CAPACITIES, LEVELS, newId, OPEN_END } from '@casustafel/kernel';
import { levelOf, type Actor, type LawfulItem } from '@casustafel/policy';
import { spread } from './report/ratio';

/** How many judgements a second one core makes: a judgement says the level at which one person is shown one item. */
export interface Judging {
  readonly seats: number;
  readonly rows: number;
  /** The reader is known already: the second item of a page and all that follow. */
  readonly warm: number;
  /** The reader was just loaded, and is asked about a page of fifty. */
  readonly page: number;
  /** The same with the whole law replaced by the question whether a seat is named: what a judgement cost before there was one. */
  readonly bare: number;
}

const PAGE = 50;
const ROUNDS = 5;
const MILLISECONDS = 120;
const law = shipped.find(({ mode }) => mode === 'WGS')!;

/** The agreement with so many of its rows, whichever come first; what is left still lets the measured item pass. */
function withRows(count: number): SharingAgreement {
  const first = law.rows.filter((row) => row.category === 'HEALTH' && row.supplier.role === 'GGZ');
  return { ...narrowed(law, `${law.id}/${count}`, []), rows: [...first, ...law.rows.filter((row) => !first.includes(row))].slice(0, count) };
}

function readerWith(seats: number, agreement: SharingAgreement): Actor {
  const facts = { otsActive: true, recipientExecutesOts: false, reportedToVeiligThuis: true, competentAuthorityAgrees: true, criteriaMet: true, purposeNamed: true };
  return {
    professionalId: newId(), handle: '', name: '', jobTitle: '', regionId: '', organisationId: 'o', organisation: '', role: 'POLITIE', task: 'NONE', offices: [], valid: true, emergencies: [], asked: [], chairs: [], agreements: [], now: new Date(),
    seats: Array.from({ length: seats }, (_, at) => ({
      id: `seat-${at}`, caseId: `case-${at}`, organisationId: 'o', role: 'POLITIE' as const, task: 'NONE' as const, function: 'PARTNER' as const, party: `party-${at}`, channels: [`case-${at}`], until: OPEN_END, standingInFor: null, granted: [], lifted: [],
      law: { mode: 'WGS' as const, stage: 'CONFERENCE' as const, agreement, held: false, facts },
    })),
  };
}

const item: LawfulItem = {
  id: 'item', caseId: 'case-0', party: 'another', authorSeatId: '', channel: 'case-0', audience: ['seat-0'], supply: 'GGZ/NONE/HEALTH', about: 'FAMILY', receivers: CAPACITIES, gate: 'CONSENT', gateFor: CAPACITIES, gateUntil: OPEN_END,
  incidental: false, shows: LEVELS.slice(1), grantable: LEVELS.slice(1), openUntil: OPEN_END,
};

/** Runs for a while and answers how often a second; the median of some rounds. */
function rate(work: () => number): number {
  const rates = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < MILLISECONDS) done += work();
    return (done / (performance.now() - began)) * 1_000;
  });
  return spread(rates).median;
}

function judging(seats: number, rows: number): Judging {
  const agreement = withRows(rows);
  const known = readerWith(seats, agreement);
  if (levelOf(known, item) !== 'FULL') throw new Error('The item that is measured is not shown, so its figures would mean nothing.');
  const named = new Set(known.seats.map(({ id }) => id));
  return {
    seats, rows: agreement.rows.length,
    warm: rate(() => Number(levelOf(known, item) === 'FULL')),
    page: rate(() => {
      const fresh = readerWith(seats, agreement);
      for (let each = 0; each < PAGE; each += 1) levelOf(fresh, item);
      return PAGE;
    }),
    bare: rate(() => Number(item.audience.some((seat) => named.has(seat)))),
  };
}

/** How judging grows with the seats of whoever asks, and with the rows of the agreement. */
export const judgings = (): readonly Judging[] => [
  ...[1, 8, 80].map((seats) => judging(seats, law.rows.length)),
  ...[100, 500].map((rows) => judging(8, rows)),
];
