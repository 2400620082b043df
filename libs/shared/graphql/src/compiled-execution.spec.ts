import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Problem } from '@casustafel/kernel';
import { buildSchema, parse, type GraphQLObjectType } from 'graphql';
import { compiledExecution } from './compiled-execution';
import { formatError } from './format-error';

const typeDefs = `type Query { fine(n: Int!): Int! raw: String refused: String! item(id: ID!): Item! list: [Item!]! later: String }
  type Item { id: ID! words: String broken: String one: Item }
  type Mutation { act: String }`;
const fail = (): never => {
  throw new Error('connection to 10.0.0.7 as casustafel_app failed');
};
const item = { id: '1', words: 'é "quoted" \u2028', one: { id: '2', words: null, broken: null } };

type Resolve = (source: unknown, args: { readonly n: number }) => unknown;
const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Query: {
    fine: (_, { n }) => n, raw: fail, refused: () => Promise.reject(new Problem('NOT_FOUND', [])), item: () => Promise.resolve(item),
    list: () => Promise.resolve([item, item.one]), later: () => Promise.reject('words and no error'),
  },
  Mutation: { act: () => 'done' },
  Item: { broken: (source) => (source === item ? fail() : null) },
};

function schemaOf() {
  const schema = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(RESOLVERS)) for (const [field, resolve] of Object.entries(fields)) (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolve as never;
  return schema;
}

const ASKED: readonly (readonly [string, object, object?])[] = [
  ['a number', { query: 'query($n: Int!) { fine(n: $n) }', variables: { n: 3 } }],
  ['a raw error', { query: '{ raw }' }],
  ['a raw error beside what is there', { query: '{ raw fine(n: 1) }' }],
  ['a refusal where nothing may be null', { query: '{ refused fine(n: 1) }' }],
  ['an error deep in a list', { query: '{ list { id words broken one { id words } } }' }],
  ['something thrown that is no error', { query: '{ later }' }],
  ['a variable of another type', { query: 'query($n: Int!) { fine(n: $n) }', variables: { n: 'three' } }],
  ['a variable that is missing', { query: 'query($n: Int!) { fine(n: $n) }' }],
  ['a variable that was left out and has a default', { query: 'query($n: Int! = 7) { fine(n: $n) }' }],
  ['fragments, aliases and directives', { query: 'query($b: Boolean!) { a: item(id: "1") { ...f } b: item(id: "2") @include(if: $b) { id } } fragment f on Item { words one { __typename id @skip(if: $b) } }', variables: { b: true } }],
  ['one of two operations', { query: 'query A { fine(n: 1) } query B { fine(n: 2) }', operationName: 'B' }],
  ['an operation that is not there', { query: 'query A { fine(n: 1) }', operationName: 'B' }],
  ['an act', { query: 'mutation { act }' }],
  ['no such field', { query: '{ nonsense }' }],
];

describe('compiled execution', () => {
  const reported = jest.fn();
  const serverOf = (compiled: boolean) => {
    const format = formatError(reported);
    return new ApolloServer({
      schema: schemaOf(), formatError: format, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false,
      plugins: compiled ? [compiledExecution(format) as never] : [],
    });
  };
  const [reference, compiled] = [serverOf(false), serverOf(true)];
  beforeAll(() => Promise.all([reference.start(), compiled.start()]).then(() => undefined));
  afterAll(() => Promise.all([reference.stop(), compiled.stop()]).then(() => undefined));

  const ask = async (server: ApolloServer, body: object) => {
    const request: HTTPGraphQLRequest = { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body };
    const { status, headers, body: answer } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: () => Promise.resolve({}) });
    return { status, headers: [...headers], text: answer.kind === 'complete' ? answer.string : '' };
  };

  it.each(ASKED)('answers %s to the letter as the reference does, each time it is asked', async (_, body) => {
    const expected = await ask(reference, body);
    for (let time = 1; time <= 3; time += 1) expect(await ask(compiled, body)).toEqual(expected);
    expect(expected.text).not.toContain('10.0.0.7');
  });

  it('does compile', async () => {
    const plugin = compiledExecution(formatError(reported));
    const listener = await plugin.requestDidStart!({} as never);
    const document = parse('{ fine(n: 1) }');
    const asked = { schema: schemaOf(), document, operation: document.definitions[0], operationName: null, queryHash: 'x', request: {}, contextValue: {} };
    const answers = [1, 2].map(() => (listener as { responseForOperation: (asked: unknown) => Promise<unknown> }).responseForOperation(asked));
    expect(JSON.parse(JSON.stringify(await Promise.all(answers)))).toMatchObject([null, { body: { kind: 'single', singleResult: { data: { fine: 1 } } } }]);
  });
});
