import { CaseParts } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';
import { Actors } from './actors';
import { EmergencyScreens } from './emergency-screens';
import { Hall } from './hall';
import { NewestScreens } from './newest-screens';
import { changesIn, RecentRows, type Change } from './changes';
import { keyOf, type OutboxRow } from './outbox-row';
import { Projector, type Marks } from './projector';
import { Rooms } from './rooms';
import { mayFollow, type Watcher } from './watcher';

/** Tells each person what concerns them, judged per person and now: following a case an hour ago proves no right today. */
@Injectable()
export class Delivery {
  private readonly recent = new RecentRows();

  constructor(
    @Inject(Hall) private readonly hall: Hall,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(Projector) private readonly projector: Projector,
    @Inject(CaseParts) private readonly parts: CaseParts,
    @Inject(Rooms) private readonly rooms: Rooms,
    @Inject(EmergencyScreens) private readonly emergencies: EmergencyScreens,
    @Inject(NewestScreens) private readonly newest: NewestScreens,
  ) {}

  /** @throws when the database cannot judge; nothing was told then that is not told again. */
  async deliver(stream: string, rows: readonly OutboxRow[]): Promise<void> {
    if (rows.some(({ topic }) => topic === 'mine')) this.hall.ofPerson(stream).forEach((watcher) => watcher.send('mine'));
    if (rows.some(({ topic, kind }) => topic === 'mine' && kind === 'EmergencyAccess')) await Promise.all(this.hall.ofPerson(stream).map((watcher) => this.know(watcher)));
    await this.tellEmergencies(stream);
    const watchers = this.hall.ofCase(stream);
    for (const watcher of watchers) watcher.cases.get(stream)?.held?.push(...rows);
    await this.tell(stream, rows, watchers.filter((watcher) => watcher.cases.get(stream)?.held === null));
    this.newest.tell(stream);
  }

  /** Whoever has this case open in an emergency is told what of it changed for them. */
  async tellEmergencies(caseId: string): Promise<void> {
    const watchers = this.hall.all.filter(({ actor }) => actor.emergencies.some((each) => each.caseId === caseId));
    // Anew: it may be the law of the case that changed, and that stands with what is known of them.
    if (watchers.length > 0) await this.keepOut(watchers, []);
    await this.emergencies.tell(caseId, watchers);
  }

  /** Tells these lines of these changes in this case. */
  async tell(caseId: string, rows: readonly OutboxRow[], watchers: readonly Watcher[]): Promise<void> {
    const allowed = await this.keepOut(watchers, [caseId]);
    const changes = changesIn(rows, this.recent.around(caseId, rows)).filter(({ kind }) => this.parts.of(kind));
    if (changes.length > 0) await Promise.all([...byPerson(allowed).values()].map((lines) => this.tellPerson(caseId, changes, lines)));
    if (rows.some(({ topic }) => topic === 'room')) await this.tellRoom(caseId, allowed);
  }

  /** Loads anew where this person sits. */
  async know(watcher: Watcher): Promise<void> {
    const actor = (await this.actors.fresh([watcher.professionalId])).get(watcher.professionalId);
    watcher.know(actor ?? { ...watcher.actor, valid: false, seats: [], emergencies: [] });
  }

  /** Loads anew where these people sit, and takes from them the cases where they no longer do. */
  async keepOut(watchers: readonly Watcher[], only?: readonly string[]): Promise<Watcher[]> {
    const fresh = await this.actors.fresh([...new Set(watchers.map(({ professionalId }) => professionalId))]);
    const lost: { id: string; caseId: string }[] = [];
    for (const watcher of watchers) {
      const actor = fresh.get(watcher.professionalId) ?? { ...watcher.actor, valid: false, seats: [], emergencies: [] };
      this.emergencies.end(watcher, actor);
      watcher.know(actor);
      for (const caseId of only ?? [...watcher.cases.keys()]) {
        const watched = watcher.cases.get(caseId);
        if (!watched || mayFollow(actor, caseId)) continue;
        watcher.cases.delete(caseId);
        // Whoever is still being judged was never let in: the answer to their question says no, and nothing more is said.
        if (watched.held === null) watcher.send('gone', { caseId });
        lost.push({ id: watcher.id, caseId });
      }
    }
    for (const { id, caseId } of lost) await this.rooms.drop([id], caseId);
    return watchers.filter(({ cases }) => (only ?? []).every((caseId) => cases.has(caseId)));
  }

  /** The room is the same for all who sit in it, so it is read once, as one of them. */
  async tellRoom(caseId: string, watchers: readonly Watcher[]): Promise<void> {
    const [first] = watchers;
    const state = first ? await this.rooms.state(first.caller, caseId) : null;
    if (state) for (const watcher of watchers) watcher.sendRoom(caseId, state);
  }

  private async tellPerson(caseId: string, changes: readonly Change[], lines: readonly Watcher[]): Promise<void> {
    const [first] = lines;
    const only = new Map<string, string[]>();
    for (const { kind, id } of changes) only.set(kind, [...(only.get(kind) ?? []), id]);
    const now = await this.projector.marks(first!.caller, caseId, only);
    for (const line of lines) this.tellLine(caseId, changes, now, line);
  }

  /** Nothing is sent when this reader's own view of the thing is what it was: even that something happened would be told by it. */
  private tellLine(caseId: string, changes: readonly Change[], now: Marks, line: Watcher): void {
    const watched = line.cases.get(caseId);
    if (!watched) return;
    const marks = new Map(watched.marks);
    const seats = line.actor.seats.filter((seat) => seat.caseId === caseId);
    for (const { kind, id, seatsBetween } of changes) {
      const key = keyOf(kind, id);
      const sees = now.get(key);
      // Shared and taken back before this line was told of either: they may have asked in between and have it on their screen.
      const had = marks.has(key) || seats.some((seat) => seatsBetween.has(seat.id));
      if (sees === marks.get(key) && !(sees === undefined && had)) continue;
      if (sees) marks.set(key, sees);
      else marks.delete(key);
      line.send('changed', { caseId, mark: sees ?? this.projector.goneMark(line.professionalId, key) });
    }
    watched.marks = marks;
  }
}

function byPerson(watchers: readonly Watcher[]): ReadonlyMap<string, Watcher[]> {
  const people = new Map<string, Watcher[]>();
  for (const watcher of watchers) people.set(watcher.professionalId, [...(people.get(watcher.professionalId) ?? []), watcher]);
  return people;
}
