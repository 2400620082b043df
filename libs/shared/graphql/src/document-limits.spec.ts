import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { documentLimits, LIMITS } from './document-limits';

const schema = buildSchema('type Thing { thing: Thing, name: String } type Query { thing: Thing, name: String } type Mutation { act: String }');
const refused = (document: string): boolean => validate(schema, parse(document), [documentLimits]).length > 0;
const nested = (depth: number): string => `{ ${'thing { '.repeat(depth - 1)}name${' }'.repeat(depth - 1)} }`;
const aliased = (count: number): string => `{ thing { ${Array.from({ length: count }, (_, index) => `n${index}: name`).join(' ')} } }`;

describe('how large a question may be', () => {
  it('is answered at the limit of depth and refused beyond', () => {
    expect(refused(nested(LIMITS.depth))).toBe(false);
    expect(refused(nested(LIMITS.depth + 1))).toBe(true);
  });
  it('is answered at the limit of aliases and refused beyond', () => {
    expect(refused(aliased(LIMITS.aliases))).toBe(false);
    expect(refused(aliased(LIMITS.aliases + 1))).toBe(true);
  });
  it('counts the names of types like any other field', () => {
    expect(refused(aliased(LIMITS.aliases + 1).replaceAll(': name', ': __typename'))).toBe(true);
  });
  it('takes one act at a time, under a key of its own', () => {
    expect(refused('mutation { act }')).toBe(false);
    expect(refused('mutation { act again: act }')).toBe(true);
    expect(refused('mutation { act ...a } fragment a on Mutation { again: act }')).toBe(true);
  });
  it('counts what hides in fragments', () => expect(refused(`{ ...a } fragment a on Query ${nested(LIMITS.depth + 1)}`)).toBe(true));
  it('refuses many looks in one, also when they come by way of fragments', () => {
    const looks = (count: number): string => Array.from({ length: count }, (_, index) => `r${index}: name`).join(' ');
    expect(refused(`{ ${looks(LIMITS.roots)} }`)).toBe(false);
    expect(refused(`{ ${looks(LIMITS.roots + 1)} }`)).toBe(true);
    expect(refused(`{ name ... { name } ...a } fragment a on Query { ${looks(LIMITS.roots)} }`)).toBe(true);
  });
  it('refuses a fragment that contains itself', () => expect(refused('{ ...a } fragment a on Query { thing { ...b } } fragment b on Thing { thing { ...b } }')).toBe(true));
  it('measures fragments that double each other in no time', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ');
    expect(refused(`{ ...f0 } ${doubling} fragment f60 on Query { name }`)).toBe(true);
  });
});
