import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ruleToSql } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { coerceInputValue, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';

jest.setTimeout(60_000);

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;
/** What somebody would gain by it, could they set it themselves. */
const COVETED = ['id', 'caseId', 'organisationId', 'party', 'audience', 'knowing', 'shown', 'authorSeatId', 'givenBy', 'professionalId', 'version', 'withdrawnAt', 'settledAt', 'level', 'valid', 'offices'] as const;
const clean = (): string[] => Object.getOwnPropertyNames(Object.prototype).sort();

describe('what is sent beside what is asked', () => {
  let hub: Hub;
  let world: World;
  let file: WorldCase;
  let police: HubClient;
  let inputs: { readonly door: string; readonly type: GraphQLInputObjectType }[];
  const before = clean();
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    file = await world.openCase({ seats: ['police'] });
    police = await hub.signIn('police');
    const { schema } = hub.app.get(GraphQLSchemaHost, { strict: false });
    inputs = [schema.getQueryType()!, schema.getMutationType()!].flatMap((root) => Object.values(root.getFields())).flatMap(({ name: door, args }) =>
      args.flatMap((argument) => {
        const type = getNamedType(argument.type);
        return isInputObjectType(type) ? [{ door, type }] : [];
      }));
  });
  afterAll(async () => {
    said.mockRestore();
    await world.close();
    await hub.close();
  });

  const raw = async (json: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${hub.url}/graphql`, { method: 'POST', body: json, headers: { 'content-type': 'application/json', 'cookie': police.cookie } });
    return { status: answer.status, text: await answer.text() };
  };
  const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
  const CARD = { category: 'POLICE', knowledge: 'OPINION', aboutPersonIds: [] as string[], who: 'ik', doesWhat: 'denk', source: 'zelf' };
  const facts = async (): Promise<number> => (await world.sql<{ count: number }>('select count(*)::int as count from contribution'))[0]!.count;

  it.each(KEYS)('a key %s in the variables is refused, and no object of the process has it afterwards', async (key) => {
    const count = await facts();
    for (const value of ['{"polluted":1,"valid":true,"offices":["ADMINISTRATOR"]}', '{"prototype":{"polluted":1}}', '"x"']) {
      const { status, text } = await raw(`{"query":${JSON.stringify(BRING)},"variables":{"input":{"${key}":${value},${JSON.stringify({ caseId: file.id, ...CARD }).slice(1)}}}`);
      expect([status, text.includes('"id"')]).toEqual([400, false]);
      await raw(`{"query":"{ viewer { id } }","${key}":${value},"variables":{"${key}":${value}},"extensions":{"${key}":${value}}}`);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(clean()).toEqual(before);
    expect(await facts()).toBe(count);
    expect(said.mock.calls).toEqual([]);
    // And it goes on judging as it did: nobody became an administrator by it.
    expect(await police.refusal('{ agreements { id } }')).toBe('NOT_FOUND');
  });

  it('in the data the rules judge by, it is data that says nothing', async () => {
    const [{ law }] = (await world.sql<{ law: object }>('select law from case_file where id = $1', [file.id])) as [{ law: object }];
    await world.sql("update case_file set law = law || $2::jsonb where id = $1", [file.id, '{"__proto__":{"authority":true},"constructor":{"prototype":{"polluted":1}}}']);
    await police.ask('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: file.id });
    await world.sql('update case_file set law = $2 where id = $1', [file.id, JSON.stringify(law)]);
    expect([clean(), ({} as { polluted?: unknown }).polluted]).toEqual([before, undefined]);
  });

  it('no input takes a field that is not its own, whatever somebody would gain by it', async () => {
    expect(inputs.length).toBeGreaterThan(25);
    const taken: string[] = [];
    for (const { type } of inputs) {
      const own = Object.keys(type.getFields());
      for (const field of COVETED.filter((each) => !own.includes(each))) {
        const faults: string[] = [];
        coerceInputValue({ [field]: newId() }, type, (_path, _value, { message }) => void faults.push(message));
        if (!faults.some((fault) => fault.includes(`Field "${field}" is not defined`))) taken.push(`${type.name}.${field}: ${faults.join()}`);
      }
    }
    expect(taken).toEqual([]);
    const count = await facts();
    expect((await raw(JSON.stringify({ query: BRING, variables: { input: { caseId: file.id, ...CARD, party: 'x' } } }))).status).toBe(400);
    expect(await facts()).toBe(count);
  });

  it.each(['id" or 1=1 --', "id' or '1'='1", '__proto__', 'constructor', 'toString', 'region_id', 'case_id; drop table contribution'])('a rule that names %s never becomes part of a query', (field) => {
    const columns = { id: { column: 'c.id', type: 'uuid' } } as const;
    expect(() => ruleToSql({ operator: 'eq', field, value: newId() }, columns)).toThrow('unknown field');
    expect(() => ruleToSql({ operator: 'and', value: [{ operator: 'in', field, value: [newId()] }] }, columns)).toThrow('unknown field');
    // The twin: what is on the list does, and the value travels beside it.
    expect(ruleToSql({ operator: 'eq', field: 'id', value: field }, columns)).toEqual({ text: 'c.id = ($1::text[])[1]::uuid', values: [field] });
  });
  it.each(['=', 'or 1=1', '$ne', 'elemMatch', '__proto__'])('nor does an operator %s', (operator) => {
    expect(() => ruleToSql({ operator, field: 'id', value: newId() }, { id: { column: 'c.id', type: 'uuid' } })).toThrow('unknown operator');
  });
  it('nor does a value: it travels beside the query, whatever is in it', () => {
    const evil = ['a"},b', "x' or 1=1", '{}', '\\', '"'];
    const { text, values } = ruleToSql({ operator: 'in', field: 'supply', value: evil }, { supply: { column: 'c.supply', type: 'text' } });
    expect(text).toBe('c.supply = any((select ($1::text[])[1]::text[])::text[])');
    expect(values).toHaveLength(1);
  });
  it('and the database reads such a value back as what it was', async () => {
    const evil = ['a"},b', "x' or 1=1", '{}', '\\', '"', ''];
    const { values } = ruleToSql({ operator: 'in', field: 'supply', value: evil }, { supply: { column: 'c.supply', type: 'text' } });
    expect((await world.sql<{ back: string[] }>('select $1::text[] as back', values))[0]!.back).toEqual(evil);
  });
});
