import { describe, expect, it } from '@jest/globals';
import { ruleToSql } from './rule-to-sql';
import { join, raw, sql, text, uuid, uuids } from './sql';

describe('sql', () => {
  it('keeps values out of the text', () => {
    const evil = "x' or 1=1 --";
    expect(sql`select ${text(evil)}`).toEqual({ text: 'select ($1::text[])[1]::text', values: [evil] });
  });
  it('renumbers pieces inside pieces', () => {
    const inner = sql`a = ${uuid('1')} and b = ${uuid('2')}`;
    expect(sql`${text('t')}; ${inner}; ${text('u')}`.text).toBe('($1::text[])[1]::text; a = ($1::text[])[2]::uuid and b = ($1::text[])[3]::uuid; ($1::text[])[4]::text');
    expect(join([inner, inner], ' or ').text).toBe('a = ($1::text[])[1]::uuid and b = ($1::text[])[2]::uuid or a = ($1::text[])[3]::uuid and b = ($1::text[])[4]::uuid');
  });
  it('writes arrays that a quote cannot leave', () => {
    expect(uuids(['a"b\\c']).value).toBe('{"a\\"b\\\\c"}');
    expect(uuids([]).value).toBe('{}');
  });
});

describe('a rule as SQL', () => {
  const columns = { caseId: { column: 'c.case_id', type: 'uuid' }, audience: { column: 'c.audience', type: 'uuid[]' } } as const;
  it('is nothing when there is no rule', () => expect(ruleToSql(null, columns)).toEqual(raw('false')));
  it('says "overlaps" for an array column and "among" for a plain one', () => {
    expect(ruleToSql({ operator: 'in', field: 'audience', value: ['s'] }, columns).text).toBe('c.audience && (select ($1::text[])[1]::uuid[])::uuid[]');
    expect(ruleToSql({ operator: 'in', field: 'caseId', value: [] }, columns).text).toBe('c.case_id = any((select ($1::text[])[1]::uuid[])::uuid[])');
  });
  it.each([
    ['an unknown field', { operator: 'eq', field: 'x" or 1=1 --', value: '1' }],
    ['a field of every object', { operator: 'eq', field: 'constructor', value: '1' }],
    ['an unknown operator', { operator: 'regex', field: 'caseId', value: '1' }],
    ['nothing to compare with', { operator: 'eq', field: 'caseId', value: undefined }],
    ['a comparison with null', { operator: 'eq', field: 'caseId', value: null }],
    ['an empty conjunction', { operator: 'and', value: [] }],
  ])('breaks on %s', (_, rule) => expect(() => ruleToSql(rule, columns)).toThrow());
});
