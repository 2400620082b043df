import { wire } from './document';
import { isSignedOut, NETWORK, problemOf, UNKNOWN, type ClientProblem } from './problem';
import { fromWire, toWire } from './shown-words';

export type Outcome<Data> = { readonly data: Data; readonly problem: null } | { readonly data: null; readonly problem: ClientProblem };

interface Asking {
  readonly signal?: AbortSignal;
  /** One per act of the person: a repeat after a lost answer is the same act. */
  readonly key?: string;
}

/** Told when the server says that nobody is signed in any more. */
const signedOut = new Set<() => void>();
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}
export const tellSignedOut = (): void => signedOut.forEach((listener) => listener());

/** What it would have answered closed while the answer was on its way; asked anew it is answered as things stand. */
const OVERTAKEN = 'CHANGED_MEANWHILE';
const ASKED_ANEW = 3;

/** One question or act over the wire. Nothing of the answer is kept anywhere but with the one who asked. */
export async function ask<Data>(document: Parameters<typeof wire>[0], variables: unknown, asking: Asking = {}): Promise<Outcome<Data>> {
  let outcome = await askOnce<Data>(document, variables, asking);
  for (let times = 0; times < ASKED_ANEW && outcome.problem?.code === OVERTAKEN; times += 1) outcome = await askOnce<Data>(document, variables, asking);
  return outcome;
}

async function askOnce<Data>(document: Parameters<typeof wire>[0], variables: unknown, { signal, key }: Asking): Promise<Outcome<Data>> {
  const response = await send(toWire(JSON.stringify(wire(document, variables))), key, signal);
  if (!response) return { data: null, problem: NETWORK };

  const answer = await read(response);
  if (!answer) return { data: null, problem: response.status === 401 ? noted({ code: 'SIGNED_OUT', faults: [] }) : UNKNOWN };
  const problem = problemOf(answer);
  if (problem) return { data: null, problem: noted(problem) };
  return { data: fromWire(answer.data as Data), problem: null };
}

function noted(problem: ClientProblem): ClientProblem {
  if (isSignedOut(problem)) tellSignedOut();
  return problem;
}

async function send(body: string, key: string | undefined, signal: AbortSignal | undefined): Promise<Response | null> {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'accept': 'application/graphql-response+json, application/json', 'x-csrf': '1', 'apollo-require-preflight': '1' };
  if (key) headers['idempotency-key'] = key;
  try {
    return await fetch('/graphql', { method: 'POST', credentials: 'same-origin', cache: 'no-store', headers, body, signal: signal ?? null });
  } catch {
    return null;
  }
}

async function read(response: Response): Promise<Parameters<typeof problemOf>[0] | null> {
  try {
    return (await response.json()) as Parameters<typeof problemOf>[0];
  } catch {
    return null;
  }
}

const RETRIES = [400, 1200];
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An act: one key for all its tries, so that an answer lost on the way cannot make it happen twice. */
export async function act<Data>(document: Parameters<typeof wire>[0], variables: unknown, key: string = crypto.randomUUID()): Promise<Outcome<Data>> {
  let outcome = await ask<Data>(document, variables, { key });
  for (const pause of RETRIES) {
    if (outcome.problem?.code !== NETWORK.code) break;
    await wait(pause);
    outcome = await ask<Data>(document, variables, { key });
  }
  return outcome;
}
