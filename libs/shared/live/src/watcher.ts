import type { ClientSignals, RoomState, ServerSignals } from '@casustafel/contract';
import type { Caller } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { may, seatIn, type Actor } from '@casustafel/policy';
import type { Socket } from 'socket.io';
import type { OutboxRow } from './outbox-row';

export type LiveSocket = Socket<ClientSignals, ServerSignals>;

/** More packets than this waiting for somebody who has stopped reading, and the line is cut; they come back when they can. */
const MOST_WAITING = 256;

/** A case one line follows: what its person could see of each thing when last told. */
export interface Watched {
  marks: ReadonlyMap<string, string>;
  room: string;
  /** What came in while the marks were being made; null once they stand. */
  held: OutboxRow[] | null;
}

/** One line of one person, as this process knows it. */
export class Watcher {
  readonly id = newId();
  readonly cases = new Map<string, Watched>();
  /** All cases of their person, while it has the list of what is new in them open. */
  newIn: readonly string[] | null = null;
  private knownAt = performance.now();
  private touchedAt = 0;

  constructor(readonly socket: LiveSocket, private known: Actor, readonly signInId: string) {}

  get actor(): Actor {
    return this.known;
  }

  get professionalId(): string {
    return this.known.professionalId;
  }

  get caller(): Caller {
    return { actor: this.known, signInId: this.signInId, correlationId: newId(), origin: 'socket' };
  }

  know(actor: Actor): void {
    this.known = actor;
    this.knownAt = performance.now();
  }

  /** Whether their seat in one of the cases they follow has ended by the clock since they were last judged. */
  get hasRunOut(): boolean {
    const now = this.known.now.getTime() + performance.now() - this.knownAt;
    // An emergency ends by the clock for whoever has it on screen, followed as a case or not.
    if (this.known.emergencies.some(({ until }) => until.getTime() <= now)) return true;
    return [...this.cases.keys()].some((caseId) => (seatIn(this.known, caseId)?.until.getTime() ?? 0) <= now);
  }

  /** True at most once a minute: more often says nothing new. */
  get isAwakeAnew(): boolean {
    const now = performance.now();
    if (this.touchedAt > 0 && now - this.touchedAt < 60_000) return false;
    this.touchedAt = now;
    return true;
  }

  send<Event extends keyof ServerSignals>(event: Event, ...said: Parameters<ServerSignals[Event]>): void {
    // Private by its types, and the only place that tells how much is still waiting for the network.
    const { writeBuffer } = this.socket.conn as unknown as { readonly writeBuffer: readonly unknown[] };
    if (writeBuffer.length > MOST_WAITING) this.cut();
    else this.socket.emit(event, ...said);
  }

  sendRoom(caseId: string, state: RoomState): void {
    const watched = this.cases.get(caseId);
    const told = JSON.stringify(state);
    if (!watched || watched.room === told) return;
    watched.room = told;
    this.send('room', state);
  }

  /** Cut without waiting for what is still to be written. */
  cut(): void {
    this.socket.conn.close(true);
  }
}

/** Whether somebody may follow this case now: a live seat, in the rule book's words. */
export const mayFollow = (actor: Actor, caseId: string): boolean => may(actor, 'read', 'CaseFile', { id: caseId, tableId: '' });
