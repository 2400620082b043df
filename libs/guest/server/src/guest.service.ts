import { conferenceById, NOBODY, Persons, UnitOfWork, uuid, uuids, moment, sql, type Caller, type ConferenceFact, type Tx } from '@casustafel/database';
import { comeIn, goOut, guestActInput, hideScreenInput, recordGuest, recordGuestInput, signSecrecy, signSecrecyInput } from '@casustafel/guest-domain';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn, type ActorSeat } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { GuestRepository, stayOf, type KeptGuest } from './guest.repository';
import { holdRoom, inLog, tellOfGuest } from './telling';

interface Received {
  readonly repository: GuestRepository;
  readonly guest: KeptGuest;
  readonly conference: ConferenceFact;
  readonly seat: ActorSeat;
}

/** Receiving third parties. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class GuestService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
  ) {}

  /** Writes down who comes, and why. */
  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(recordGuestInput, given);
    return this.work.run(caller, async (tx) => {
      const { conference, seat } = await this.host(tx, input.conferenceId);
      const { caseId, phase } = conference;
      const personIds = new Set((await this.persons.ofCase(tx, caseId)).map(({ id }) => id));
      const guest = orRefuse(recordGuest(input, { id: newId(), caseId, phase, seatId: seat.id, personIds, now: tx.now }));
      await new GuestRepository(tx, this.sealer).insert(guest);
      await tx.log({ action: 'RECORDED_GUEST', caseId, objects: [inLog(guest)] });
      await tellOfGuest(tx, guest);
      return [guest.id];
    });
  }

  /** The statement was signed before the eyes of who records it. */
  sign(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { guestId, ...signing } = parse(signSecrecyInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, guest, conference, seat } = await this.receive(tx, guestId);
      await repository.sign(guest, orRefuse(signSecrecy(guest, signing, { phase: conference.phase, seatId: seat.id, now: tx.now })));
      await tx.log({ action: 'SIGNED_SECRECY', caseId: guest.caseId, objects: [inLog(guest)] });
      await tellOfGuest(tx, guest);
      return [guestId];
    });
  }

  /** Comes in; from here on screens show only what this guest may see. */
  letIn(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { guestId } = parse(guestActInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, guest, conference } = await this.receive(tx, guestId);
      await holdRoom(tx, conference.id);
      const stay = orRefuse(comeIn(guest, { id: newId(), phase: conference.phase, present: stayOf(guest) !== null, now: tx.now }));
      await repository.comesIn(guest, stay);
      await tx.log({ action: 'GUEST_CAME', caseId: guest.caseId, objects: [inLog(guest)] });
      await tellOfGuest(tx, guest, true);
      return [guestId];
    });
  }

  /** Leaves. */
  seeOut(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { guestId } = parse(guestActInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, guest } = await this.receive(tx, guestId);
      await this.leaves(tx, repository, guest);
      return [guestId];
    });
  }

  /** The session ends: whoever is still there has left with it. */
  async sessionEnds(tx: Tx, conferenceId: string): Promise<void> {
    await holdRoom(tx, conferenceId);
    const repository = new GuestRepository(tx, this.sealer);
    for (const { guestId } of await repository.here(conferenceId)) await this.leaves(tx, repository, (await repository.lock(guestId))!);
  }

  /** "The guest cannot see my screen": for this screen, for these guests, until another comes. */
  hideScreen(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { conferenceId, presenceIds } = parse(hideScreenInput, given);
    return this.work.run(caller, async (tx) => {
      const conference = await conferenceById(tx, conferenceId);
      authorise(tx.actor, 'join', 'Conference', conference && { ...conference, leadSeatId: conference.leadSeatId ?? NOBODY }, conferenceId);
      await holdRoom(tx, conferenceId);
      const here = (await new GuestRepository(tx, this.sealer).here(conferenceId)).map(({ id }) => id);
      // Whoever came meanwhile was not thought of when the button was pressed.
      if (here.length === 0 || here.some((id) => !presenceIds.includes(id)) || presenceIds.length !== here.length) throw new Problem('GUESTS_CHANGED');
      if (!caller.signInId) throw new Problem('NOT_A_SCREEN');
      const { caseId } = conference!;
      const { text, values } = sql`insert into guest_unseen (id, case_id, conference_id, seat_id, sign_in_id, presence_ids, said_at) values
        (${uuid(newId())}, ${uuid(caseId)}, ${uuid(conferenceId)}, ${uuid(seatIn(tx.actor, caseId)!.id)}, ${uuid(caller.signInId)}, ${uuids(here)}, ${moment(tx.now)})`;
      await tx.manager.query(text, [values]);
      await tx.log({ action: 'HID_SCREEN_FROM_GUESTS', caseId, objects: [{ kind: 'Conference', id: conferenceId }] });
      return [conferenceId];
    });
  }

  private async leaves(tx: Tx, repository: GuestRepository, guest: KeptGuest): Promise<void> {
    await repository.goesOut(orRefuse(goOut(stayOf(guest), tx.now)));
    await tx.log({ action: 'GUEST_LEFT', caseId: guest.caseId, objects: [inLog(guest)] });
    await tellOfGuest(tx, guest, true);
  }

  /** @throws Refused for a conference that is not there, and for whoever does not receive guests at it. */
  private async host(tx: Tx, conferenceId: string): Promise<Pick<Received, 'conference' | 'seat'>> {
    const conference = await conferenceById(tx, conferenceId);
    authorise(tx.actor, 'host', 'Conference', conference && { ...conference, leadSeatId: conference.leadSeatId ?? NOBODY }, conferenceId);
    return { conference: conference!, seat: seatIn(tx.actor, conference!.caseId)! };
  }

  private async receive(tx: Tx, guestId: string): Promise<Received> {
    const repository = new GuestRepository(tx, this.sealer);
    const guest = await repository.lock(guestId);
    authorise(tx.actor, 'read', 'Guest', guest, guestId);
    return { repository, guest, ...(await this.host(tx, guest.conferenceId)) };
  }
}
