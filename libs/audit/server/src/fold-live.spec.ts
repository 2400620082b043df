import { describe, expect, it } from '@jest/globals';
import { foldLive } from './fold-live';
import type { LogRow } from './log-row';

const row = (minute: number, change: Partial<LogRow> = {}): LogRow => ({
  id: `s:${minute}`, place: '', at: new Date(Date.UTC(2026, 10, 24, 14, minute)), actorId: 'police', actor: '', onBehalfOf: null, jobTitle: '', organisation: '', role: 'POLITIE', function: 'PARTNER',
  action: 'LOOKED', outcome: 'SHOWN', caseId: 'case', caseNumber: '26-0001', objects: [{ kind: 'Contribution', count: 1 }], subjects: [], purpose: 'SESSION_2',
  live: true, origin: 'browser', operator: '', ruleBook: '', agreement: '', decisionKey: '', ...change,
});

describe('rows of a screen that follows a conference', () => {
  it('become one line with its sum', () =>
    expect(foldLive([row(3), row(2), row(1)])).toMatchObject([{ rows: 3, since: row(1).at, at: row(3).at, objects: [{ kind: 'Contribution', count: 3 }] }]));
  it('of two kinds of look stay two lines, also interleaved', () => expect(foldLive([row(4), row(3, { action: 'CHECKED_TEXT' }), row(2), row(1, { action: 'CHECKED_TEXT' })]).map(({ rows }) => rows)).toEqual([2, 2]));
  it('of two people stay two lines, also interleaved', () => expect(foldLive([row(4), row(3, { actorId: 'ggz' }), row(2), row(1, { actorId: 'ggz' })]).map(({ rows }) => rows)).toEqual([2, 2]));
  it('of another step, or around an act of their own, stay apart', () => {
    expect(foldLive([row(2), row(1, { purpose: 'SESSION_1' })])).toHaveLength(2);
    expect(foldLive([row(3), row(2, { live: false, action: 'SHARED' }), row(1)])).toHaveLength(3);
  });
});
