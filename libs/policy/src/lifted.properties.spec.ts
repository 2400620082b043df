import { describe, expect, it } from '@jest/globals';
import { CAPACITIES, CIRCLES, DATA_CATEGORIES, levelAtLeast, LEVELS, NEVER_PASSING, OPEN_END, SECRECY_GATES, type Level } from '@casustafel/kernel';
import fc from 'fast-check';
import { shippedAgreement } from './law/agreements';
import { levelOf } from './law/level-of';
import { ifGranted } from './reader-of';
import type { Actor } from './actor';
import type { LawfulItem } from './things';

const now = new Date('2026-03-14T11:00:00Z');
const laws = ['wgs-zvh@2025-03-01', 'own-grounds@2025-03-01'].map((id) => shippedAgreement(id)!);
const shownUpTo = fc.constantFrom(...LEVELS).map((level): readonly Level[] => LEVELS.slice(1, LEVELS.indexOf(level) + 1));
const mostly = (sure: number) => fc.integer({ min: 1, max: 100 }).map((rolled) => rolled <= sure);
const someOf = fc.oneof({ weight: 3, arbitrary: fc.constant([...CAPACITIES]) }, { weight: 1, arbitrary: fc.subarray([...CAPACITIES]) });

/** A line of an agreement, and somebody and something to which it might apply; mostly it does, but for one thing. */
const meeting = fc.constantFrom(...laws).chain((law) => fc.record({
  law: fc.constant(law), row: fc.constantFrom(...law.rows), stage: fc.constantFrom('CONFERENCE', 'CONFERENCE', 'CONFERENCE', 'TRIAGE', 'CLOSED'), held: mostly(10), facts: fc.constantFrom(-1, -1, -1, 0, 1, 2, 3, 4, 5), named: mostly(20),
  category: fc.option(fc.constantFrom(...DATA_CATEGORIES), { freq: 6 }), about: fc.option(fc.constantFrom(...CIRCLES), { freq: 4 }), gate: fc.option(fc.constantFrom('NONE' as const, ...SECRECY_GATES), { freq: 4 }),
  gateFor: someOf, gateOpen: mostly(85), receivers: someOf, open: mostly(85), incidental: mostly(70), shows: shownUpTo, more: shownUpTo, inAudience: mostly(70),
})).map(({ law, row, stage, held, facts, named, category, about, gate, gateFor, gateOpen, receivers, open, incidental, shows, more, inAudience }) => {
  const known = (at: number): boolean => at !== facts;
  const seat = { role: row.recipient.role, task: row.recipient.task };
  const actor: Actor = {
    professionalId: 'p', handle: '', name: '', jobTitle: '', regionId: 'r', organisationId: 'o', organisation: '', ...seat, offices: [], valid: true, emergencies: [], asked: [], chairs: [], agreements: [], now,
    seats: [{
      id: 'seat', caseId: 'case', organisationId: 'o', ...seat, function: 'PARTNER', party: 'reader', channels: ['case'], until: OPEN_END, standingInFor: null, granted: named ? ['item'] : [], lifted: [],
      law: {
        mode: law.mode, stage: stage as 'TRIAGE', agreement: law, held,
        facts: { otsActive: known(0), recipientExecutesOts: known(1), reportedToVeiligThuis: known(2), competentAuthorityAgrees: known(3), criteriaMet: known(4), purposeNamed: known(5) },
      },
    }],
  };
  const thing: LawfulItem = {
    id: 'item', caseId: 'case', party: 'supplier', authorSeatId: '', channel: 'case', audience: inAudience ? ['seat'] : [], supply: `${row.supplier.role}/${row.supplier.task}/${category ?? row.category}`, about: about ?? row.about[0]!,
    gate: gate ?? row.gates[0] ?? 'NONE', gateFor, gateUntil: gateOpen ? OPEN_END : new Date(0), openUntil: open ? OPEN_END : new Date(0), receivers, incidental, shows, grantable: more.length > shows.length ? more : shows,
  };
  return [actor, thing] as const;
});
const wished = fc.constantFrom(...LEVELS.slice(1));

describe('a grant', () => {
  it('never lowers what somebody sees, so taking it away never raises it', () =>
    fc.assert(fc.property(meeting, wished, ([actor, thing], level) => levelAtLeast(levelOf(ifGranted(actor, 'item', level), thing), levelOf(actor, thing))), { numRuns: 600 }));

  it('goes no further than what was granted, than its conditions leave, and than the law of the case', () =>
    fc.assert(fc.property(meeting, wished, ([actor, thing], level) => {
      const without = levelOf(actor, thing);
      const granted = levelOf(ifGranted(actor, 'item', level), thing);
      if (granted === without) return;
      const [seat] = actor.seats;
      expect(levelAtLeast(level, granted) && thing.grantable.includes(granted)).toBe(true);
      expect(thing.receivers).toContain(`${actor.role}/${actor.task}`);
      expect(thing.openUntil > now && !seat!.law.held && seat!.law.stage !== 'CLOSED').toBe(true);
      expect(NEVER_PASSING.some((category) => thing.supply.endsWith(`/${category}`))).toBe(false);
    }), { numRuns: 600 }));

  it('opens nothing that a gate keeps shut: with the gate shut, whoever needs one sees as little with a grant as without', () =>
    fc.assert(fc.property(meeting, wished, ([actor, thing], level) => {
      const rows = actor.seats[0]!.law.agreement.rows.filter((row) => `${row.supplier.role}/${row.supplier.task}/${row.category}` === thing.supply && row.recipient.role === actor.role && row.recipient.task === actor.task);
      fc.pre(rows.length > 0 && rows.every(({ gates }) => gates.length > 0));
      expect(levelOf(ifGranted(actor, 'item', level), { ...thing, gate: 'NONE' })).toBe('NOTHING');
    }), { numRuns: 300 }));

  it('opens something at all', () =>
    expect(fc.sample(meeting, { numRuns: 3000, seed: 1 }).some(([actor, thing]) => levelOf(actor, thing) === 'HIT' && levelOf(ifGranted(actor, 'item', 'FULL'), thing) === 'FULL')).toBe(true));
});
