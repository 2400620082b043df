import type { ClientSignals, ServerSignals } from '@casustafel/contract';
import { io, type Socket } from 'socket.io-client';
import type { HubClient } from './hub-client';

type Event = keyof ServerSignals;
type Said<E extends Event> = Parameters<ServerSignals[E]>[0];

interface Heard {
  readonly event: Event;
  readonly said: unknown;
  readonly at: number;
}

/** What is late only on a busy machine is not in vain. */
const PATIENCE = 15_000;

/** Somebody's open line: everything that comes over it is kept, so that a test can also say what did not. */
export class LiveClient {
  readonly heard: Heard[] = [];
  /** The very bytes, but the beats. */
  readonly frames: string[] = [];
  closedBecause: string | null = null;
  private closedAt: number | null = null;

  private constructor(readonly socket: Socket<ServerSignals, ClientSignals>) {
    socket.onAny((event: Event, said: unknown) => this.heard.push({ event, said, at: performance.now() }));
    socket.io.engine?.on('message', (data) => this.keep(data));
    socket.on('disconnect', (reason) => {
      this.closedBecause = reason;
      this.closedAt = performance.now();
    });
  }

  /** @throws what the server said when it would not let them in. */
  static async open({ url, cookie }: Pick<HubClient, 'url' | 'cookie'>, headers: Readonly<Record<string, string>> = {}): Promise<LiveClient> {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie, origin: url, ...headers } }) as Socket<ServerSignals, ClientSignals>;
    const client = new LiveClient(socket);
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
    } catch (error) {
      socket.close();
      throw error;
    }
    return client;
  }

  watch(caseId: string): Promise<boolean> {
    return this.socket.timeout(PATIENCE).emitWithAck('watch', { caseId });
  }

  join(conferenceId: string): Promise<boolean> {
    return this.socket.timeout(PATIENCE).emitWithAck('join', { conferenceId });
  }

  said<E extends Event>(event: E): Said<E>[] {
    return this.heard.filter((each) => each.event === event).map(({ said }) => said as Said<E>);
  }

  count(event: Event): number {
    return this.said(event).length;
  }

  /** Waits until something of this kind was heard that fits, since `after` of them. */
  async until<E extends Event>(event: E, fits: (said: Said<E>) => boolean = () => true, after = 0): Promise<Said<E>> {
    const found = await eventually(`${event} on the line`, () => {
      const [first] = this.said(event).slice(after).filter(fits);
      return this.count(event) > after && (first !== undefined || event === 'mine' || event === 'newForMe') ? { first } : undefined;
    });
    return found.first as Said<E>;
  }

  /** When the line was closed from the other side; waits for it. */
  untilClosed(patience = PATIENCE): Promise<number> {
    return eventually('the line to be closed', () => this.closedAt ?? undefined, patience);
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  close(): void {
    this.socket.close();
  }

  private keep(data: unknown): void {
    const frame = String(data);
    if (!frame.includes('["beat"]')) this.frames.push(frame);
  }
}

/** Waits until there is an answer. @throws when it takes longer than a test should. */
export async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error(`Waited in vain for ${what}`);
    await pause(20);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
