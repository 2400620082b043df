import { wire } from '../graph/document';

type Doc = Parameters<typeof wire>[0];
interface Asked {
  readonly variables: unknown;
  readonly key: string | null;
}
type Reply = (asked: Asked) => Record<string, unknown>;

const nameOf = (document: Doc): string => String(wire(document, {})['documentId'] ?? document.toString());

/** Stands where the network is in a test of a screen: it knows documents, and answers what the test says. */
export class FakeServer {
  private readonly replies = new Map<string, Reply | 'offline'>();
  private readonly heard = new Map<string, Asked[]>();
  private readonly before = globalThis.fetch;

  constructor() {
    globalThis.fetch = (_input, init) => this.take(init);
  }

  /** Answers a document with data, or with what a function makes of the variables. */
  answer(document: Doc, data: unknown): this {
    return this.on(document, (asked) => ({ data: typeof data === 'function' ? (data as (variables: unknown) => unknown)(asked.variables) : data }));
  }

  /** Refuses a document with a code, as the server does. */
  refuse(document: Doc, code: string, faults: readonly unknown[] = []): this {
    return this.on(document, () => ({ data: null, errors: [{ message: code, extensions: { code, faults } }] }));
  }

  /** The line is down for this document. */
  drop(document: Doc): this {
    this.replies.set(nameOf(document), 'offline');
    return this;
  }

  /** What was asked of a document so far. */
  asked(document: Doc): readonly Asked[] {
    return this.heard.get(nameOf(document)) ?? [];
  }

  stop(): void {
    globalThis.fetch = this.before;
  }

  private on(document: Doc, reply: Reply): this {
    this.replies.set(nameOf(document), reply);
    return this;
  }

  private async take(init: RequestInit | undefined): Promise<Response> {
    const body = JSON.parse(String(init?.body)) as { documentId?: string; query?: string; variables?: unknown };
    const name = body.documentId ?? body.query ?? '';
    const asked: Asked = { variables: body.variables, key: (init?.headers as Record<string, string> | undefined)?.['idempotency-key'] ?? null };
    this.heard.set(name, [...(this.heard.get(name) ?? []), asked]);
    const reply = this.replies.get(name);
    if (reply === 'offline') throw new TypeError('the line is down');
    // Anything not foreseen stays unanswered, so that a test sees the busy state and not a made-up fault.
    if (!reply) return new Promise(() => undefined);
    const answer = reply(asked);
    return { status: 200, json: () => Promise.resolve(JSON.parse(JSON.stringify(answer)) as unknown) } as Response;
  }
}
