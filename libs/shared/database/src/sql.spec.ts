import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ruleToSql, together, type RuleNode } from './rule-to-sql';
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

describe('a rule of many branches', () => {
  const facts = ['a', 'b', 'c', 'd', 'e'];
  const part = fc.constantFrom(...facts).map((field) => ({ operator: 'eq', field, value: true }));
  const branch = fc.uniqueArray(part, { minLength: 1, maxLength: 4, selector: ({ field }) => field }).map((value): RuleNode => (value.length === 1 ? value[0]! : { operator: 'and', value }));
  const holds = (rule: RuleNode, world: ReadonlySet<string>): boolean => {
    if (rule.operator === 'eq') return world.has(rule.field!);
    const parts = rule.value as readonly RuleNode[];
    return rule.operator === 'and' ? parts.every((each) => holds(each, world)) : parts.some((each) => holds(each, world));
  };
  it('means the same when what its branches share is said once', () =>
    fc.assert(fc.property(fc.array(branch, { minLength: 1, maxLength: 7 }), fc.subarray(facts), (value, world) => {
      const rule: RuleNode = value.length === 1 ? value[0]! : { operator: 'or', value };
      expect(holds(together(rule), new Set(world))).toBe(holds(rule, new Set(world)));
    })));
  it('says it once', () => {
    const eq = (field: string): RuleNode => ({ operator: 'eq', field, value: true });
    expect(together({ operator: 'or', value: [{ operator: 'and', value: [eq('a'), eq('b')] }, { operator: 'and', value: [eq('a'), eq('c')] }, eq('d')] }))
      .toEqual({ operator: 'or', value: [{ operator: 'and', value: [eq('a'), { operator: 'or', value: [eq('b'), eq('c')] }] }, eq('d')] });
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
