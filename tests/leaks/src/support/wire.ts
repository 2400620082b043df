import type { HubClient } from '@casustafel/tests-support';

/** An answer as it came over the wire; the date is the only thing that may differ between two that are the same. */
export interface Heard {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** All of it, to look for canaries in. */
  readonly all: string;
  /** The code of the refusal, or null where something was answered. */
  readonly refusal: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
}

export async function heard(response: Response): Promise<Heard> {
  const head = [...response.headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`).sort().join('\n');
  const body = await response.text();
  const { data = null, errors } = answerIn(body);
  return { status: response.status, head, body, all: `${response.status}\n${head}\n\n${body}`, refusal: errors?.[0]?.extensions?.code ?? null, data };
}

/** As the client asks: an act with a key, so that a repeat of it does nothing twice. */
export const ask = async (client: HubClient, query: string, variables: object = {}): Promise<Heard> =>
  heard(await client.post('/graphql', { query, variables }, query.startsWith('mutation') ? { 'idempotency-key': crypto.randomUUID() } : {}));

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function answerIn(body: string): Answer {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

/** Where in what is sent an id stands, and the same with another id there. */
export function idPlaces(variables: unknown): { readonly id: string; with(other: string): unknown }[] {
  const places: { id: string; with(other: string): unknown }[] = [];
  const walk = (value: unknown, put: (other: unknown) => unknown): void => {
    if (typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) places.push({ id: value, with: put });
    else if (Array.isArray(value)) value.forEach((each, at) => walk(each, (other) => put(value.map((one: unknown, index) => (index === at ? other : one)))));
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) walk(each, (other) => put({ ...value, [key]: other }));
  };
  walk(variables, (other) => other);
  return places;
}
