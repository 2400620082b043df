import { describe, expect, it } from '@jest/globals';
import { DATA_CATEGORIES, LEVELS, levelAtLeast, type Level } from '@casustafel/kernel';
import fc from 'fast-check';
import type { Guest, GuestPresence } from './guest';
import { MANNERS, NEEDS_WORD, needsWord, TOLD_LEVELS, type ReadAloud } from './read-aloud';
import { answer, drop, heardByOthers, propose, tell } from './read-aloud.machine';
import { comeIn, goOut, signSecrecy } from './receiving.rules';
import { currentStatement } from './secrecy-statement';

/** Everything anybody can do about one item and one guest, in whatever order, by whoever. */
/** Mostly enough to go on, or hardly any order would ever come to telling. */
const level = fc.oneof({ weight: 6, arbitrary: fc.constant('FULL' as Level) }, { weight: 1, arbitrary: fc.constantFrom(...LEVELS) });
const often = <T,>(arbitrary: fc.Arbitrary<T>) => ({ weight: 4, arbitrary });
const step = fc.oneof(
  often(fc.record({ act: fc.constant('propose' as const), bySupplier: fc.boolean(), level: fc.constantFrom(...TOLD_LEVELS) })),
  often(fc.record({ act: fc.constant('answer' as const), agree: fc.constantFrom(true, true, false) })),
  fc.record({ act: fc.constant('drop' as const) }),
  fc.record({ act: fc.constant('sign' as const) }),
  often(fc.record({ act: fc.constant('in' as const) })),
  fc.record({ act: fc.constant('out' as const) }),
  fc.record({ act: fc.constant('open' as const) }),
  fc.record({ act: fc.constant('end' as const) }),
  fc.record({ act: fc.constant('law' as const), mayHear: level }),
  { weight: 8, arbitrary: fc.record({ act: fc.constant('tell' as const), manner: fc.constantFrom(...MANNERS), tellerKnows: level, othersHear: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface World {
  guest: Guest;
  stay: GuestPresence | null;
  phase: 'BEFORE' | 'LIVE' | 'CLOSED';
  mayHear: Level;
  asked: ReadAloud[];
  /** What really happened, kept apart from what the machine says of itself. */
  yes: Set<string>;
  refused: boolean;
  told: { readonly signed: boolean; readonly here: boolean; readonly live: boolean; readonly yes: boolean; readonly no: boolean; readonly lawful: boolean; readonly teller: boolean; readonly alone: boolean }[];
}

const begin = (): World => ({
  guest: { id: 'gast', caseId: 'c', conferenceId: 'o', role: 'ONDERWIJS', name: 'n', jobTitle: 'j', organisation: 'o', why: 'w', speaksWith: [], recordedBySeatId: 's', recordedAt: new Date(0), signed: null, version: 1 },
  stay: null, phase: 'BEFORE', mayHear: 'NOTHING', asked: [], yes: new Set(), refused: false, told: [],
});

function live(world: World, one: Step, at: number, owesWord: boolean): void {
  const now = new Date(at);
  const { phase } = world;
  const open = world.asked.findLast(({ state }) => state !== 'TOLD' && state !== 'DROPPED');
  const keep = (after: ReadAloud): void => void (world.asked = [...world.asked.filter(({ id }) => id !== after.id), after]);
  switch (one.act) {
    case 'open': world.phase = phase === 'BEFORE' ? 'LIVE' : phase; break;
    case 'end': world.phase = 'CLOSED'; world.stay = null; break;
    case 'law': world.mayHear = one.mayHear; break;
    case 'sign': {
      const signed = signSecrecy(world.guest, { statement: currentStatement.version, way: 'PAPER' }, { phase, seatId: 's', now });
      if (signed.ok) world.guest = signed.value;
      break;
    }
    case 'in': {
      const came = comeIn(world.guest, { id: `p${at}`, phase, present: world.stay !== null, now });
      if (came.ok) world.stay = came.value;
      break;
    }
    case 'out': if (goOut(world.stay, now).ok) world.stay = null; break;
    case 'propose': {
      const made = propose({ caseId: 'c', conferenceId: 'o', contributionId: 'i', guestId: 'gast', purpose: 'p', level: one.level }, {
        id: `a${at}`, phase, mayHear: world.mayHear, needsWord: owesWord, bySupplier: one.bySupplier, isOpenAlready: open !== undefined, declined: open?.state === 'DECLINED', seatId: 's', now,
      });
      if (!made.ok) break;
      keep(made.value);
      if (one.bySupplier) world.yes.add(made.value.id);
      break;
    }
    case 'answer': {
      const said = open && answer(open, one.agree, { seatId: 'v', at: now, reason: 'r' });
      if (!said?.ok) break;
      keep(said.value);
      world.refused = !one.agree;
      if (one.agree) world.yes.add(said.value.id);
      else world.yes.delete(said.value.id);
      break;
    }
    case 'drop': {
      const dropped = open && drop(open);
      if (dropped?.ok) keep(dropped.value);
      break;
    }
    default: {
      const done = open && tell(open, {
        phase, signed: world.guest.signed !== null, present: world.stay !== null, mayHear: world.mayHear, tellerKnows: one.tellerKnows, othersHear: one.othersHear, manner: one.manner, tellerSeatId: 't', article: 'BGS 2.21', now,
      });
      if (!open || !done?.ok) break;
      keep(done.value);
      world.told.push({
        signed: world.guest.signed !== null && world.guest.signed.at <= now, here: world.stay !== null && world.stay.cameAt <= now, live: phase === 'LIVE', yes: world.yes.has(open.id), no: world.refused,
        lawful: levelAtLeast(world.mayHear, open.level), teller: levelAtLeast(one.tellerKnows, open.level), alone: one.manner === 'HANDED' || !one.othersHear,
      });
    }
  }
}

describe('whatever anybody does, in whatever order', () => {
  it('nothing is told before a signature, nothing after leaving, and nothing without the supplier’s word where it is owed', () => {
    let told = 0;
    fc.assert(fc.property(fc.boolean(), fc.array(step, { minLength: 4, maxLength: 60 }), (owesWord, steps) => {
      const world = begin();
      // So that most worlds get as far as telling: what must not happen has to be able to.
      for (const [at, one] of [{ act: 'sign' }, { act: 'open' }, { act: 'law', mayHear: 'FULL' }].entries()) if (steps.length % 2 === 0) live(world, one as Step, at, owesWord);
      steps.forEach((one, at) => live(world, one, at + 10, owesWord));
      told += world.told.length;
      for (const each of world.told) {
        expect(each).toMatchObject({ signed: true, here: true, live: true, no: false, lawful: true, teller: true, alone: true });
        if (owesWord) expect(each.yes).toBe(true);
      }
    }), { numRuns: 4_000 });
    // Otherwise this would prove nothing.
    expect(told).toBeGreaterThan(200);
  });
});

describe('the word of the supplier', () => {
  it.each(DATA_CATEGORIES)('%s is asked for exactly where it is special or criminal, or tied "not onward"', (category) => {
    expect(needsWord({ category, notOnward: false })).toBe(NEEDS_WORD.includes(category));
    expect(needsWord({ category, notOnward: true })).toBe(true);
  });
});

describe('a table has ears', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const item = fc.record({ guestId: id, contributionId: fc.constantFrom('i', 'j'), level: fc.constantFrom(...TOLD_LEVELS) });
  it('nothing is told aloud while a guest is there who is not told it, and had not heard as much before', () => fc.assert(fc.property(fc.uniqueArray(id), fc.array(item), fc.array(item), item, (here, now, before, { contributionId, level }) => {
    const covered = here.every((guestId) => [...now, ...before].some((each) => each.guestId === guestId && each.contributionId === contributionId && LEVELS.indexOf(each.level) >= LEVELS.indexOf(level)));
    expect(heardByOthers(here, now, before, { contributionId, level })).toBe(!covered);
  })));
});
