import { expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import fc from 'fast-check';
import { PADDED_BYTES, padAnswer, unpadAnswer } from './padding';
import { scoreInput } from './score.input';

const text = fc.string({ unit: 'binary', maxLength: 1000 }).map((long) => long.slice(0, 1000));
const ids = fc.integer({ min: 0, max: 40 }).map((count) => Array.from({ length: count }, newId));

it('every answer that may be given has the same length, and comes back as it was', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), text, ids, (value, reason, citedContributionIds) => {
      const { roundId: _, ...answer } = scoreInput.parse({ roundId: newId(), value, reason, citedContributionIds });
      const json = JSON.stringify(answer);
      const padded = padAnswer(json);
      expect(padded).toHaveLength(PADDED_BYTES);
      expect(unpadAnswer(padded)).toBe(json);
    }),
  ));

it.each(['\u0001', '\ud800', '"', '漢'])('even the longest reason of %j fits', (character) => {
  const { roundId: _, ...answer } = scoreInput.parse({ roundId: newId(), value: 10, reason: `.${character.repeat(998)}.`, citedContributionIds: Array.from({ length: 40 }, newId) });
  expect(padAnswer(JSON.stringify(answer))).toHaveLength(PADDED_BYTES);
});

it('cuts nothing off and takes nothing else for an answer', () => {
  expect(() => padAnswer('x'.repeat(PADDED_BYTES))).toThrow(RangeError);
  expect(() => unpadAnswer(new Uint8Array(3))).toThrow(RangeError);
  expect(() => unpadAnswer(new Uint8Array(PADDED_BYTES).fill(255))).toThrow(RangeError);
});

it('reads an answer out of the middle of a larger buffer', () => {
  const larger = new Uint8Array(PADDED_BYTES + 7);
  larger.set(padAnswer('{"value":3}'), 7);
  expect(unpadAnswer(larger.subarray(7))).toBe('{"value":3}');
});
