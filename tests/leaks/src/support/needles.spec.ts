import { describe, expect, it } from '@jest/globals';
import { findIn, MARK } from './needles';

const word = `${MARK}7x3k`;
const other = `${MARK}0a0b`;
const said = (words: string): string => `{"who":"${words}"}`;

describe('a canary is heard', () => {
  it.each([
    ['as it is', said(word)],
    ['in capitals', said(word.toUpperCase())],
    ['within JSON within JSON', JSON.stringify({ body: said(`"${word}" & zo`) })],
    ['in an address', `/?q=${encodeURIComponent(`“${word}” & zo`)}`],
    ['in hexadecimals', Buffer.from(said(word)).toString('hex')],
    ...['', 'x', 'xx'].map((before) => [`in base64, ${before.length} further on`, Buffer.from(`${before}${word} en meer`).toString('base64')] as const),
    ...['', 'x', 'xx'].map((before) => [`in base64 for addresses, ${before.length} further on`, Buffer.from(`é${before}${word}`).toString('base64url')] as const),
  ])('%s', (_, text) => expect(findIn([other, word], text)).toEqual([word]));

  it('only where it is', () => expect(findIn([word], said(other))).toEqual([]));
});
