import { Problem } from '@casustafel/kernel';
import type { GraphQLFormattedError } from 'graphql';

/** What Apollo says itself, before any of our code runs; harmless and useful to whoever wrote the client. */
const OF_THE_PROTOCOL = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_RESOLUTION_FAILURE']);

/** The one way out for errors: problems by their code, everything else as INTERNAL, never with data. */
export function formatError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = rootOf(error);
    if (cause instanceof Problem) return { message: cause.code, path: formatted.path, extensions: { code: cause.code, faults: cause.faults } };
    const code = String(formatted.extensions?.['code'] ?? '');
    if (OF_THE_PROTOCOL.has(code)) return { message: formatted.message, locations: formatted.locations, extensions: { code } };
    report(cause);
    return { message: 'INTERNAL', path: formatted.path, extensions: { code: 'INTERNAL' } };
  };
}

function rootOf(error: unknown): unknown {
  const original = (error as { originalError?: unknown } | null)?.originalError;
  return original ? rootOf(original) : error;
}
