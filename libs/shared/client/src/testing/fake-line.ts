import { LiveLine, type SocketLike } from '../live/live-line';

/** A socket without a network: the test says what the server sends. */
export class FakeSocket implements SocketLike {
  connected = false;
  /** What `watch` is answered. */
  allows = true;
  readonly said: (readonly unknown[])[] = [];
  private readonly listeners = new Map<string, ((...args: never[]) => void)[]>();

  on(event: string, listener: (...args: never[]) => void): this {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
    return this;
  }

  emit(event: string, ...args: unknown[]): this {
    this.said.push([event, ...args]);
    const done = args.at(-1);
    if (typeof done === 'function') (done as (ok: boolean) => void)(this.allows);
    return this;
  }

  connect(): this {
    if (this.connected) return this;
    this.connected = true;
    return this.tell('connect');
  }

  disconnect(): this {
    if (!this.connected) return this;
    this.connected = false;
    return this.tell('disconnect');
  }

  /** The server says this. */
  tell(event: string, ...args: unknown[]): this {
    this.listeners.get(event)?.forEach((listener) => (listener as (...all: unknown[]) => void)(...args));
    return this;
  }
}

/** A line over a fake socket. */
export function fakeLine(): { readonly line: LiveLine; readonly socket: FakeSocket } {
  const socket = new FakeSocket();
  return { socket, line: new LiveLine(() => Promise.resolve(socket)) };
}
