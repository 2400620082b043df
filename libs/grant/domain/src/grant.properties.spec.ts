import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '@casustafel/kernel';
import fc from 'fast-check';
import { MOST_DAYS, stateAt, WISHED_LEVELS, type AccessRequest } from './access-request';
import { decline, endEarly, grant, takeBack } from './answering.rules';
import { ask } from './asking.rules';

const start = new Date('2026-03-14T09:00:00Z');
const DAY = 86_400_000;
const facts = (now: Date, conferenceDay: string | null, scope: boolean) => ({
  id: 'request', caseId: 'case', seat: { id: 'gi', party: 'gi' }, supplier: { party: 'police', organisationId: 'police', task: 'NONE' as const },
  item: scope ? null : { id: 'item', level: 'HIT' as const }, category: scope ? ('POLICE' as const) : null, alreadyAsked: false, conferenceDay, now,
});
const item = { id: 'item', caseId: 'case', party: 'police', category: 'POLICE' as const };

const act = fc.record({ kind: fc.constantFrom('grant', 'decline', 'end', 'takeBack'), after: fc.integer({ min: 0, max: 40 * DAY }), days: fc.option(fc.integer({ min: -3, max: 120 })) });
const life = fc.record({ scope: fc.boolean(), level: fc.constantFrom(...WISHED_LEVELS), days: fc.option(fc.integer({ min: -3, max: 120 })), conference: fc.option(fc.integer({ min: -10, max: 200 })), acts: fc.array(act, { maxLength: 8 }) });

/** Lives a request and answers every state it was in, with when. */
function live({ scope, level, days, conference, acts }: typeof life extends fc.Arbitrary<infer T> ? T : never): readonly { readonly request: AccessRequest; readonly at: Date }[] {
  const dayIn = (now: Date, on: number | null): string | null => (on === null ? null : addDays(dayOf(now), on));
  const first = ask({ level, reason: 'nodig', untilOn: dayIn(start, days) }, facts(start, dayIn(start, conference), scope));
  if (!first.ok) return [];
  const states = [{ request: first.value, at: start }];
  for (const { kind, after, days: on } of acts) {
    const { request, at } = states.at(-1)!;
    const now = new Date(at.getTime() + after);
    const next =
      kind === 'grant' ? grant(request, { itemIds: ['item'], untilOn: dayIn(now, on), reason: 'taak' }, { items: [item], seatId: 'police', askerSits: true, now })
        : kind === 'decline' ? decline(request, { sentence: 'NOT_NOW', reason: 'nee' }, { seatId: 'police', now })
          : kind === 'end' ? endEarly(request, { now }) : takeBack(request);
    if (next.ok) states.push({ request: 'terms' in next.value ? next.value.request : next.value, at: now });
  }
  return states;
}

describe('whatever happens to a request', () => {
  it('a grant begins with an answer, lasts at most ninety days, and never outlives its end', () =>
    fc.assert(fc.property(life, fc.integer({ min: 0, max: 400 * DAY }), (given, later) => {
      const states = live(given);
      for (const [index, { request, at }] of states.entries()) {
        if (request.state !== 'GRANTED') continue;
        expect(request.until.getTime()).toBeGreaterThan(at.getTime());
        expect(dayOf(new Date(request.until.getTime() - 1)) <= addDays(dayOf(at), MOST_DAYS)).toBe(true);
        expect(states[index - 1]!.request.state).toBe('ASKED');
        const moment = new Date(at.getTime() + later);
        expect(stateAt(request, moment) === 'GRANTED').toBe(moment < request.until);
      }
    })));

  it('what ended, was declined or was taken back never opens again', () =>
    fc.assert(fc.property(life, (given) => {
      const order = ['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED'];
      const states = live(given).map(({ request }) => request.state);
      for (const [index, state] of states.entries()) {
        if (index > 0) expect(order.indexOf(state)).toBeGreaterThan(order.indexOf(states[index - 1]!));
        if (['DECLINED', 'WITHDRAWN', 'ENDED'].includes(state)) expect(index).toBe(states.length - 1);
      }
    })));

  it('an early end only ever brings the end nearer', () =>
    fc.assert(fc.property(life, (given) => {
      const states = live(given);
      for (const [index, { request }] of states.entries()) {
        if (request.state === 'ENDED') expect(request.until.getTime()).toBeLessThan(states[index - 1]!.request.until.getTime());
      }
    })));
});
