import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context';

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Our own screens have about two hundred documents; what strangers make up may not fill the memory. */
const MOST = 500;

/**
 * Questions are executed by code made of the document, once, instead of walking it for every field of every row. Acts, and whatever
 * cannot be compiled, are left to the reference executor.
 * @param format what Apollo would do with an error of a resolver: this way round it is not asked.
 */
export function compiledExecution(format: Format): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery | null>();
  /** The second time a document is asked it is worth compiling; asked once, compiling costs more than it gives. */
  const find = (key: string, schema: GraphQLSchema, document: DocumentNode, name: string | undefined): CompiledQuery | null => {
    const known = compiled.get(key);
    if (known !== undefined) compiled.delete(key);
    else if (compiled.size >= MOST) compiled.delete(compiled.keys().next().value!);
    const seen = known === undefined ? null : (known ?? compile(schema, document, name));
    compiled.set(key, seen);
    return seen;
  };
  return {
    requestDidStart: () => Promise.resolve({
      responseForOperation: async ({ schema, document, operation, operationName, queryHash, request, contextValue }) => {
        // Apollo comes here also where the operation that is named is not in the document, whatever its types say.
        if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
        const variables = request.variables ?? {};
        // Apollo answers faulty variables with its own words and 400.
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        if (errors) return null;
        const query = find(`${queryHash}/${operationName ?? ''}`, schema, document, operationName ?? undefined);
        if (!query) return null;
        const result = await query.query(undefined, contextValue, { ...defaultsIn(coerced, variables), ...variables });
        return { http: { status: undefined, headers: new Map<string, string>() as never }, body: { kind: 'single', singleResult: formatted(result, format) } };
      },
    }),
  };
}

/** What the document says where nothing was given: compiled code takes a variable that must be there and was left out for a fault, its default unread. */
const defaultsIn = (coerced: Readonly<Record<string, unknown>>, given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(coerced).filter(([name]) => !Object.hasOwn(given, name)));

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): CompiledQuery | null {
  const made = compileQuery(schema, document, name);
  return isCompiledQuery(made) ? made : null;
}

function formatted({ data, errors }: ExecutionResult, format: Format) {
  return errors ? { errors: errors.map((error) => format(asApolloSays(error), error)), data } : { data };
}

/** An error as Apollo words it before it asks how it shall leave. */
const asApolloSays = ({ message, locations, path, extensions }: GraphQLError): GraphQLFormattedError => ({
  message, locations, path, extensions: { ...extensions, code: extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR' },
});
