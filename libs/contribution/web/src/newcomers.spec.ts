import { describe, expect, it } from '@jest/globals';
import type { Fact, TableSeat } from './fact';
import { newcomersOf } from './newcomers';

const seat = (id: string, from: string, change: Partial<TableSeat> = {}): TableSeat => ({ id, name: id, jobTitle: '', organisationId: `org-${id}`, organisation: '', live: true, self: false, from, ...change });
const fact = (sharedWith: string[], change: Partial<Fact> = {}): Fact => ({
  id: 'f', caseId: 'c', organisationId: 'org-police', category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: '', doesWhat: '', source: '', broughtAt: '',
  sharedAt: '2026-11-02', sharedWith, version: 2, viewerMay: { share: true, withdraw: true, correct: true }, ...change,
});
const table = [seat('police', '2026-11-01'), seat('ggz', '2026-11-01'), seat('gi', '2026-11-01')];
const late = seat('rvdk', '2026-11-03');
const idsOf = (facts: Fact[], seats: TableSeat[]) => newcomersOf(facts, seats).map(({ seat: { id }, facts: offered }) => [id, offered.length]);

describe('on seating, a supplier is asked', () => {
  it('about what the whole table knew', () => expect(idsOf([fact(['police', 'ggz', 'gi'])], [...table, late])).toEqual([['rvdk', 1]]));
  it('not about what some knew', () => expect(idsOf([fact(['police', 'ggz'])], [...table, late])).toEqual([]));
  it('not about what the newcomer knows already', () => expect(idsOf([fact(['police', 'ggz', 'gi', 'rvdk'])], [...table, late])).toEqual([]));
  it('not about what was taken back, or is not theirs', () => {
    expect(idsOf([fact(['police', 'ggz', 'gi'], { withdrawnAt: '2026-11-03' })], [...table, late])).toEqual([]);
    expect(idsOf([fact(['police', 'ggz', 'gi'], { viewerMay: { share: false, withdraw: false, correct: false } })], [...table, late])).toEqual([]);
  });
  it('not for a colleague, who sees it anyway', () => expect(idsOf([fact(['police', 'ggz', 'gi'])], [...table, seat('police2', '2026-11-03', { organisationId: 'org-police' })])).toEqual([]));
});
