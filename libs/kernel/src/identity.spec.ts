import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './identity';

describe('an id', () => {
  it('made here is recognised as one', () => expect(isId(newId())).toBe(true));
  it.each(['', 'x', "' or 1=1 --", '00000000-0000-0000-0000-00000000000'])('is not %j', (text) => expect(isId(text)).toBe(false));
});
