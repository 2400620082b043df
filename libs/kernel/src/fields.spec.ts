import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { dayField, faultsOf, idField, idsField, input, nameField, oneOf, optionalDayField, optionalSentenceField, sentenceField, timeField, countField } from './fields';
import { newId } from './identity';

const card = input({
  id: idField, name: nameField, why: sentenceField, note: optionalSentenceField, on: dayField, since: optionalDayField,
  at: timeField, count: countField(1, 5), kind: oneOf(['ONE', 'TWO']), ids: idsField(2), nested: z.array(input({ name: nameField })).default([]),
});
const good = { id: newId(), name: ' Nora ', why: 'Omdat', on: '2026-03-14', at: '09:30', count: 3, kind: 'ONE' };
const faults = (value: unknown) => {
  const result = card.safeParse(value);
  return result.success ? [] : faultsOf(result.error);
};

describe('an input', () => {
  it('trims, and makes of nothing, of null and of the empty text one and the same nothing', () => {
    expect(card.parse({ ...good, note: '  ', since: '' })).toMatchObject({ name: 'Nora', note: null, since: null, ids: [] });
    expect(card.parse({ ...good, note: null, since: null })).toMatchObject({ note: null, since: null });
  });

  it('names every fault at once, by path and code', () => {
    expect(faults({ nested: [{ name: 'a' }, { nmae: 'b' }] })).toEqual(
      expect.arrayContaining([
        { path: 'id', code: 'REQUIRED' }, { path: 'name', code: 'REQUIRED' }, { path: 'on', code: 'REQUIRED' }, { path: 'at', code: 'REQUIRED' },
        { path: 'count', code: 'REQUIRED' }, { path: 'kind', code: 'REQUIRED' },
        { path: 'nested[1].name', code: 'REQUIRED' }, { path: 'nested[1].nmae', code: 'UNKNOWN_FIELD' },
      ]),
    );
  });

  it.each([
    [{ id: 'x' }, 'id', 'NOT_AN_ID'],
    [{ name: '   ' }, 'name', 'REQUIRED'],
    [{ name: 'n'.repeat(121) }, 'name', 'TOO_LONG'],
    [{ note: 'n'.repeat(601) }, 'note', 'TOO_LONG'],
    [{ on: '2026-02-30' }, 'on', 'NOT_A_DATE'],
    [{ since: 'gisteren' }, 'since', 'NOT_A_DATE'],
    [{ at: '24:00' }, 'at', 'NOT_A_TIME'],
    [{ count: 6 }, 'count', 'TOO_LARGE'],
    [{ count: 1.5 }, 'count', 'NOT_A_NUMBER'],
    [{ kind: 'THREE' }, 'kind', 'NOT_IN_LIST'],
    [{ ids: [newId(), newId(), newId()] }, 'ids', 'TOO_MANY'],
    [{ ids: 'x' }, 'ids', 'NOT_A_LIST'],
  ])('refuses %j at %s as %s', (change, path, code) => expect(faults({ ...good, ...change })).toEqual([expect.objectContaining({ path, code })]));

  it('gives the number a sentence needs, and nothing of what was typed', () => {
    const [fault] = faults({ ...good, name: 'geheim'.repeat(40) });
    expect(fault).toEqual({ path: 'name', code: 'TOO_LONG', params: { most: 120 } });
  });

  it('can be written down as JSON schema', () => expect(z.toJSONSchema(card, { io: 'input' })).toMatchObject({ additionalProperties: false }));
});
