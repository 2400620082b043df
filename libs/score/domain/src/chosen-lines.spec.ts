import { describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { chooseLines, linesInput, type ChoosingFacts } from './chosen-lines.rules';
import { SCALE_VERSION } from './scale';
import type { ScoreLine } from './score';

const conferenceId = newId();
const child = newId();
const none = { aboutPersonId: null, situation: null, sixMeans: null };
const words = { aboutPersonId: child, situation: 'nu', sixMeans: 'Niemand komt onaangekondigd aan de deur.' };
const line = (position: number): ScoreLine => ({ ...words, id: newId(), conferenceId, caseId: newId(), scaleVersion: SCALE_VERSION, position, version: 1 });
const facts = (lines: ChoosingFacts['lines'], phase: ChoosingFacts['phase'] = 'BEFORE'): ChoosingFacts => ({ newId, caseId: newId(), personIds: new Set([child]), lines, phase });

describe('choosing what is scored', () => {
  it('keeps, adds and removes in one act', () => {
    const [first, second] = [line(1), line(2)];
    const chosen = chooseLines({ conferenceId, lines: [{ ...none, id: second.id }, { ...words, id: null }] }, facts([{ line: first, isAnswered: false }, { line: second, isAnswered: true }]));
    expect(chosen).toMatchObject({ ok: true, value: { kept: [second], added: [{ ...words, position: 3 }], removed: [first] } });
  });

  it('removes no line that somebody has answered', () =>
    expect(chooseLines({ conferenceId, lines: [] }, facts([{ line: line(1), isAnswered: true }]))).toEqual({ ok: false, code: 'LINE_ANSWERED' }));

  it('keeps only lines of this conference', () => expect(chooseLines({ conferenceId, lines: [{ ...none, id: newId() }] }, facts([]))).toEqual({ ok: false, code: 'LINE_UNKNOWN' }));

  it('chooses nothing once the conference has ended', () => expect(chooseLines({ conferenceId, lines: [] }, facts([], 'CLOSED'))).toEqual({ ok: false, code: 'CONFERENCE_ENDED' }));

  it('wants the words of a new line, by their place', () => {
    const { error } = linesInput.safeParse({ conferenceId, lines: [{ id: newId() }, { situation: 'nu' }] });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['lines.1.sixMeans', 'REQUIRED']]);
  });

  it('takes six and no more', () => {
    expect(linesInput.safeParse({ conferenceId, lines: Array(6).fill(words) }).success).toBe(true);
    expect(linesInput.safeParse({ conferenceId, lines: Array(7).fill(words) }).success).toBe(false);
  });
});
