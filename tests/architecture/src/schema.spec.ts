import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../libs/shared/contract/schema.graphql'), 'utf8'));

describe('the schema', () => {
  it('lets no act answer with content: whoever wants to look, asks, and the look is judged and logged', () => {
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.filter(({ type }) => String(type) !== 'Done!').map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([]);
  });

  it('has no subscription: live signals carry no content and have their own door', () => {
    expect(schema.getSubscriptionType() ?? null).toBeNull();
  });
});
