import { describe, expect, it } from '@jest/globals';
import { changesIn, RecentRows } from './changes';
import type { OutboxRow } from './outbox-row';

let n = 0;
const row = (before: readonly string[], after: readonly string[], change: Partial<OutboxRow> = {}): OutboxRow => ({
  stream: 'case', n: String((n += 1)), topic: 'changed', kind: 'Contribution', object_id: 'item', seats_before: before, seats_after: after, ...change,
});
const between = (rows: readonly OutboxRow[], around = rows) => changesIn(rows, around).map(({ kind, id, seatsBetween }) => [kind, id, [...seatsBetween]]);

describe('changes', () => {
  it('name each thing once', () => expect(between([row([], ['a']), row(['a'], ['a', 'b'])])).toEqual([['Contribution', 'item', ['a']]]));
  it('know whose sight came and went', () => expect(between([row(['o'], ['o', 'a']), row(['a'], ['o'])])).toEqual([['Contribution', 'item', ['a']]]));
  it('do not take being named for having seen', () => expect(between([row([], ['a'], { kind: 'TableFact' })])).toEqual([['TableFact', 'item', []]]));
  it('do not mix two things', () => expect(between([row([], ['a']), row(['a'], [], { object_id: 'other' })])).toEqual([['Contribution', 'item', []], ['Contribution', 'other', []]]));
  it('leave the room out', () => expect(between([row([], ['a'], { topic: 'room' })])).toEqual([]));
});

describe('rows of the last moments', () => {
  it('stand before those of now, and a row that comes again stands there once', () => {
    const recent = new RecentRows();
    const [given, taken] = [row([], ['a']), row(['a'], [])];
    recent.around('case', [given]);
    expect(recent.around('case', [taken])).toEqual([given, taken]);
    expect(recent.around('case', [taken])).toEqual([given, taken]);
    expect(recent.around('another', [taken])).toEqual([taken]);
  });
});
