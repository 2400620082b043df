import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { ClientSignals, ServerSignals } from '@casustafel/contract';
import { isId } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Server } from 'socket.io';
import { DatabasePulse } from './database-pulse';
import { Delivery } from './delivery';
import { Following } from './following';
import { Hall } from './hall';
import { neverByNumber, onlyOurs, type PacketLine } from './only-ours';
import { LIVE_OPTIONS, type LiveOptions } from './live.options';
import { NewestScreens } from './newest-screens';
import { Relay } from './relay';
import { RelayLine } from './relay-line';
import { Rooms } from './rooms';
import { SocketCallers } from './socket-callers';
import { Typing } from './typing';
import { Vigil } from './vigil';
import { Watcher, type LiveSocket } from './watcher';

const LARGEST = 64 * 1024;
const MOST_LINES = 20;
const MOST_A_SECOND = 40;

/** The line on the same HTTP server: who is on it, and what they may ask of it. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, OnModuleDestroy {
  private io: Server<ClientSignals, ServerSignals> | null = null;

  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(LIVE_OPTIONS) private readonly options: LiveOptions,
    @Inject(SocketCallers) private readonly callers: SocketCallers,
    @Inject(Hall) private readonly hall: Hall,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(RelayLine) private readonly line: RelayLine,
    @Inject(Following) private readonly following: Following,
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(Rooms) private readonly rooms: Rooms,
    @Inject(Typing) private readonly typing: Typing,
    @Inject(NewestScreens) private readonly newest: NewestScreens,
    @Inject(Vigil) private readonly vigil: Vigil,
    @Inject(DatabasePulse) private readonly pulse: DatabasePulse,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const server = this.http.httpAdapter.getHttpServer() as HttpServer;
    await this.line.start();
    this.io = new Server<ClientSignals, ServerSignals>(server, {
      path: '/socket.io', transports: ['websocket'], serveClient: false, maxHttpBufferSize: LARGEST, perMessageDeflate: false,
      pingInterval: 5_000, pingTimeout: 5_000, connectTimeout: 10_000, allowRequest: (request, answer) => answer(null, this.isOurs(request) && !this.pulse.isCutOff),
    });
    this.io.engine.use(neverByNumber);
    this.io.engine.on('connection', (line: PacketLine) => onlyOurs(line));
    this.io.use((socket, next) => void this.admit(socket as LiveSocket, next));
    this.io.on('connection', (socket) => this.welcome(socket as LiveSocket));
    this.relay.start();
    this.typing.start();
    this.vigil.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.vigil.stop();
    this.relay.stop();
    // Before they are closed: with its line each leaves the hall, and what they then ask for themselves no longer waits for anybody.
    const here = this.hall.all.map(({ id }) => id);
    // Closed here, not said goodbye to: whoever is sent away with a word does not come back by themself.
    this.io?.engine.close();
    await this.rooms.drop(here).catch(() => undefined);
    await this.line.stop();
  }

  /** A browser says which page it comes from; only our own pages may open a line, under one of our own names. */
  private isOurs({ headers }: IncomingMessage): boolean {
    const { origins } = this.options;
    return origins.includes(headers.origin ?? '') && origins.some((origin) => new URL(origin).host === headers.host);
  }

  /** Who is refused here does not try again; a door that is shut for a moment closes the connection, and that is tried again. */
  private async admit(socket: LiveSocket, next: (refusal?: Error) => void): Promise<void> {
    try {
      const found = await this.callers.find(socket.request.headers.cookie);
      if (!found) return next(new Error('SIGNED_OUT'));
      if (this.hall.ofPerson(found.actor.professionalId).length >= MOST_LINES) return next(new Error('TOO_MANY'));
      socket.data = found;
      next();
    } catch {
      socket.conn.close(true);
    }
  }

  private welcome(socket: LiveSocket): void {
    const { actor, signInId } = socket.data as { actor: Actor; signInId: string };
    const watcher = new Watcher(socket, actor, signInId);
    this.hall.enter(watcher);
    void this.relay.follow(actor.professionalId).catch(() => watcher.cut());
    watcher.send('beat');

    let inOrder: Promise<unknown> = Promise.resolve();
    /** One after the other for each line: to follow and to stop following must not overtake each other. */
    const next = (work: () => Promise<unknown>): void => {
      inOrder = inOrder.then(work).catch(() => undefined);
    };
    socket.on('watch', (to, done) => next(() => answer(watcher, done, async () => isIdIn(to, 'caseId') && (await this.follow(watcher, to.caseId)))));
    socket.on('unwatch', (to) => next(async () => isIdIn(to, 'caseId') && watcher.cases.delete(to.caseId)));
    socket.on('join', (to, done) => next(() => answer(watcher, done, async () => isIdIn(to, 'conferenceId') && (await this.join(watcher, to.conferenceId)))));
    socket.on('leave', () => next(() => this.leave(watcher)));
    socket.on('watchNew', () => next(() => this.followNew(watcher)));
    socket.on('unwatchNew', () => next(async () => this.unfollowNew(watcher)));
    socket.on('typing', (to) => next(async () => isIdIn(to, 'conferenceId') && typeof to.place === 'string' && this.typing.note(watcher, to.conferenceId, to.place)));
    socket.on('awake', () => next(async () => watcher.isAwakeAnew && this.callers.touch(signInId)));
    socket.on('disconnect', () => {
      this.hall.leave(watcher);
      this.unfollowNew(watcher);
      next(() => this.rooms.drop([watcher.id]));
    });
    socket.use(atMost(MOST_A_SECOND, () => watcher.cut()));
  }

  private async follow(watcher: Watcher, caseId: string): Promise<boolean> {
    if (!(await this.following.follow(watcher, caseId))) return false;
    await this.delivery.tellRoom(caseId, [watcher]);
    return true;
  }

  /** Everybody may hear of their own list; what is in it is judged each time. A line of which it cannot be judged is cut, and comes back to ask. */
  private async followNew(watcher: Watcher): Promise<void> {
    if (watcher.newIn) return;
    watcher.newIn = watcher.actor.seats.map(({ caseId }) => caseId);
    await this.relay.followNew().then(() => this.newest.begin(watcher)).catch(() => watcher.cut());
  }

  private unfollowNew(watcher: Watcher): void {
    watcher.newIn = null;
    this.newest.end(watcher);
  }

  /** Known anew: whoever is known by an agreement that has turned since is answered nothing. */
  private async leave(watcher: Watcher): Promise<void> {
    await this.delivery.know(watcher);
    await this.rooms.leave(watcher.caller, watcher.id);
  }

  private async join(watcher: Watcher, conferenceId: string): Promise<boolean> {
    await this.delivery.know(watcher);
    return watcher.socket.connected && this.rooms.join(watcher.caller, conferenceId, watcher.id);
  }
}

const isIdIn = <Name extends string>(given: unknown, name: Name): given is Record<Name, string> =>
  typeof given === 'object' && given !== null && Object.hasOwn(given, name) && typeof (given as Record<Name, unknown>)[name] === 'string' && isId((given as Record<Name, string>)[name]);

/** Answers whether they may, and no more. What went wrong inside is no "no": the line is cut, and they come back to ask again. */
async function answer(watcher: Watcher, done: unknown, work: () => Promise<boolean>): Promise<void> {
  try {
    const ok = await work();
    if (typeof done === 'function') (done as (ok: boolean) => void)(ok);
  } catch {
    watcher.cut();
  }
}

/** Whoever shouts loses the line. */
function atMost(most: number, cut: () => void): (packet: unknown, next: (error?: Error) => void) => void {
  let count = 0;
  let second = 0;
  return (_, next) => {
    const now = Math.floor(performance.now() / 1_000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count > most) cut();
    else next();
  };
}
