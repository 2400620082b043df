import type { ClientSignals, RoomState, ServerSignals } from '@casustafel/contract';
import { gather } from './gather';
import { newLine, step, type Line, type LineEvent } from './line';

type Typing = Parameters<ServerSignals['typing']>[0];

/** The part of a socket this needs; a test hands in one of its own. */
export interface SocketLike {
  readonly connected: boolean;
  on(event: string, listener: (...args: never[]) => void): unknown;
  emit(event: string, ...args: unknown[]): unknown;
  connect(): unknown;
  disconnect(): unknown;
}

export interface CaseHandlers {
  /** Something of this case changed for this person: ask what is new. Also after every reconnection. */
  readonly onChanged: () => void;
  /** The right to this case ended: clear the screen. */
  readonly onGone?: () => void;
}
export interface RoomHandlers {
  readonly onRoom?: (state: RoomState) => void;
  readonly onTyping?: (signal: Typing) => void;
}

interface Watched {
  readonly handlers: CaseHandlers;
  readonly changed: ReturnType<typeof gather>;
}

const TICK = 500;
const AWAKE = 60_000;
/** Silent this long on a socket that thinks it is connected: the line hangs, so it is taken up anew. */
const HANGS_AFTER = 5_000;

/** The one line to the server: who follows what, and how the line is doing. Opened at the first follower, closed after the last. */
export class LiveLine {
  private line: Line = newLine(Date.now());
  private socket: SocketLike | null = null;
  private readonly cases = new Map<string, Set<Watched>>();
  private readonly rooms = new Map<string, Set<RoomHandlers>>();
  private readonly mine = new Set<() => void>();
  private readonly news = new Set<ReturnType<typeof gather>>();
  private readonly listeners = new Set<() => void>();
  private timers: ReturnType<typeof setInterval>[] = [];
  private lastTry = 0;
  /** Counts the openings, so that one overtaken by a quick stop and start is let go. */
  private opening = 0;

  constructor(
    private readonly open: () => Promise<SocketLike>,
    private readonly onSignedOut: () => void = () => undefined,
  ) {}

  readonly get = (): Line => this.line;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows a case until the answer is called. */
  watch(caseId: string, handlers: CaseHandlers): () => void {
    const watched = { handlers, changed: gather(handlers.onChanged) };
    const stop = keep(this.cases, caseId, watched, () => this.say('unwatch', { caseId }));
    this.start();
    this.follow(caseId);
    return () => {
      watched.changed.stop();
      stop();
      this.restIfAlone();
    };
  }

  /** Sits down in a conference until the answer is called. */
  join(conferenceId: string, handlers: RoomHandlers): () => void {
    const stop = keep(this.rooms, conferenceId, handlers, () => this.say('leave', { conferenceId }));
    this.start();
    this.say('join', { conferenceId }, () => undefined);
    return () => {
      stop();
      this.restIfAlone();
    };
  }

  /** Hears of what changed about the person themself. */
  hearMine(listener: () => void): () => void {
    this.mine.add(listener);
    this.start();
    return () => {
      this.mine.delete(listener);
      this.restIfAlone();
    };
  }

  /** Hears when what is new in all one's cases is another list than it was, until the answer is called. */
  hearNew(listener: () => void): () => void {
    const heard = gather(listener);
    this.news.add(heard);
    this.start();
    if (this.news.size === 1) this.say('watchNew');
    return () => {
      heard.stop();
      this.news.delete(heard);
      if (this.news.size === 0) this.say('unwatchNew');
      this.restIfAlone();
    };
  }

  typing(conferenceId: string, place: string): void {
    this.say('typing', { conferenceId, place });
  }

  private start(): void {
    if (this.timers.length > 0) return;
    this.become(newLine(Date.now()));
    this.timers = [setInterval(() => this.tick(), TICK), setInterval(() => this.awake(), AWAKE)];
    globalThis.addEventListener?.('online', this.retry);
    globalThis.addEventListener?.('visibilitychange', this.tick);
    void this.connect();
  }

  private async connect(): Promise<void> {
    const mine = ++this.opening;
    const socket = await this.open().catch(() => null);
    if (!socket || mine !== this.opening || this.timers.length === 0) return void socket?.disconnect();
    this.socket = socket;
    const on = <E extends keyof ServerSignals>(event: E, listener: ServerSignals[E]): void => void socket.on(event, listener as (...args: never[]) => void);
    socket.on('connect', () => this.connected());
    socket.on('disconnect', () => this.happen({ kind: 'dropped', at: Date.now() }));
    // Refused at the door for good; a door that is merely shut is tried again by the socket itself.
    socket.on('connect_error', (error: Error) => error.message === 'SIGNED_OUT' && this.onSignedOut());
    on('beat', () => this.happen({ kind: 'beat', at: Date.now() }));
    on('changed', ({ caseId }) => this.cases.get(caseId)?.forEach(({ changed }) => changed.signal()));
    on('gone', ({ caseId }) => this.gone(caseId));
    on('room', (state) => this.rooms.get(state.conferenceId)?.forEach(({ onRoom }) => onRoom?.(state)));
    on('typing', (signal) => this.rooms.get(signal.conferenceId)?.forEach(({ onTyping }) => onTyping?.(signal)));
    on('mine', () => this.mine.forEach((listener) => listener()));
    on('newForMe', () => this.news.forEach(({ signal }) => signal()));
    on('signedOut', () => this.onSignedOut());
    socket.connect();
    if (socket.connected) this.connected();
  }

  /** On every connection the server judges anew, and the screen asks what it missed. */
  private connected(): void {
    this.happen({ kind: 'beat', at: Date.now() });
    this.cases.forEach((_, caseId) => this.follow(caseId));
    this.rooms.forEach((_, conferenceId) => this.say('join', { conferenceId }, () => undefined));
    if (this.news.size > 0) this.say('watchNew');
    this.mine.forEach((listener) => listener());
    this.awake();
  }

  private follow(caseId: string): void {
    const done: Parameters<ClientSignals['watch']>[1] = (ok) => (ok ? this.cases.get(caseId)?.forEach(({ changed }) => changed.signal()) : this.gone(caseId));
    this.say('watch', { caseId }, done);
  }

  private gone(caseId: string): void {
    this.cases.get(caseId)?.forEach(({ changed, handlers }) => {
      changed.stop();
      handlers.onGone?.();
    });
  }

  private say(event: keyof ClientSignals, ...args: unknown[]): void {
    // Nothing is queued while the line is down: on connecting it is all said anew.
    if (this.socket?.connected) this.socket.emit(event, ...args);
  }

  private awake(): void {
    if (globalThis.document?.visibilityState === 'visible') this.say('awake');
  }

  private readonly tick = (): void => {
    const at = Date.now();
    this.happen({ kind: 'tick', at });
    const silent = at - (this.line.lastBeat ?? this.line.since);
    if (silent > HANGS_AFTER && this.socket?.connected && at - this.lastTry > HANGS_AFTER) this.retry();
  };

  private readonly retry = (): void => {
    this.lastTry = Date.now();
    this.socket?.disconnect();
    this.socket?.connect();
  };

  private happen(event: LineEvent): void {
    this.become(step(this.line, event));
  }

  private become(line: Line): void {
    const heard = line.state !== this.line.state;
    this.line = line;
    if (heard) this.listeners.forEach((listener) => listener());
  }

  private restIfAlone(): void {
    if (this.cases.size + this.rooms.size + this.mine.size + this.news.size > 0) return;
    this.timers.forEach(clearInterval);
    this.timers = [];
    globalThis.removeEventListener?.('online', this.retry);
    globalThis.removeEventListener?.('visibilitychange', this.tick);
    this.socket?.disconnect();
    this.socket = null;
    this.become(newLine(Date.now()));
  }
}

/** Adds to the set of a key; the answer takes it out again, and says when nobody is left. */
function keep<T>(all: Map<string, Set<T>>, key: string, one: T, last: () => void): () => void {
  const set = all.get(key) ?? new Set<T>();
  all.set(key, set.add(one));
  return () => {
    set.delete(one);
    if (set.size > 0 || all.get(key) !== set) return;
    all.delete(key);
    last();
  };
}
