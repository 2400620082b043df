import { conferenceById, holdLaw, NOBODY, readersOfCases, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { answer, answerReadAloudInput, drop, heardByOthers, needsWord, propose, proposeReadAloudInput, readAloudActInput, recordTellingInput, tell, type ReadAloud } from '@casustafel/guest-domain';
import { parse } from '@casustafel/graphql';
import { levelAtLeast, newId, orRefuse, Problem, type Level } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { articlesHeard, authorise, levelHeard, levelOf, may, Refused, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { GuestRepository, stayOf, type KeptGuest } from './guest.repository';
import { ReadAloudRepository, type KeptReadAloud, type TellableItem } from './read-aloud.repository';
import { holdRoom, inLog, tellOfGuest, tellOfReadAloud } from './telling';

/** Reading aloud to guests, from asking to telling. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ReadAloudService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Proposes one item for one or more guests: by its supplier, or by who receives them and may know that much of it. */
  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { guestIds, contributionId, level, purpose } = parse(proposeReadAloudInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ReadAloudRepository(tx, this.sealer);
      await holdLaw(tx);
      const item = this.knownTo(tx, await repository.item(contributionId), contributionId, level);
      const { lawful, subjects } = item;
      const bySupplier = may(tx.actor, 'tell', 'Contribution', lawful);
      const seat = seatIn(tx.actor, lawful.caseId)!;
      const proposed: string[] = [];
      for (const guestId of guestIds) {
        const guest = await this.guest(tx, guestId, lawful.caseId);
        const conference = await conferenceById(tx, guest.conferenceId);
        if (!bySupplier) authorise(tx.actor, 'host', 'Conference', conference && { ...conference, leadSeatId: conference.leadSeatId ?? NOBODY }, guest.conferenceId);
        const open = await repository.open(contributionId, guestId);
        const one = orRefuse(propose({ caseId: lawful.caseId, conferenceId: guest.conferenceId, contributionId, guestId, level, purpose }, {
          id: newId(), phase: conference!.phase, mayHear: levelHeard(guest, seat, tx.actor, lawful), needsWord: needsWord(item), bySupplier,
          declined: open.includes('DECLINED'), isOpenAlready: open.length > 0, seatId: seat.id, now: tx.now,
        }));
        await repository.insert(one, { party: lawful.party, subjects });
        await this.log(tx, 'PROPOSED_READ_ALOUD', one, guest, subjects);
        await tellOfReadAloud(tx, { ...one, party: lawful.party });
        proposed.push(one.id);
      }
      return proposed;
    });
  }

  /** Its supplier says yes or no, from their own sign-in. */
  answer(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, agree, reason } = parse(answerReadAloudInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ReadAloudRepository(tx, this.sealer);
      const one = await repository.lock(id);
      authorise(tx.actor, 'answer', 'ReadAloud', one, id);
      if (one.version !== version) throw new Problem('STALE');
      const word = { seatId: seatIn(tx.actor, one.caseId)!.id, at: tx.now, reason: reason ?? '' };
      await repository.save(one, orRefuse(answer(one, agree, word)));
      await this.log(tx, agree ? 'AGREED_READ_ALOUD' : 'DECLINED_READ_ALOUD', one, await this.guest(tx, one.guestId, one.caseId), one.subjects);
      await tellOfReadAloud(tx, one);
      return [id];
    });
  }

  /** Lets a proposal lapse. */
  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(readAloudActInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ReadAloudRepository(tx, this.sealer);
      const one = await repository.lock(id);
      authorise(tx.actor, 'tell', 'ReadAloud', one, id);
      await repository.save(one, orRefuse(drop(one)));
      await this.log(tx, 'DROPPED_READ_ALOUD', one, await this.guest(tx, one.guestId, one.caseId), one.subjects);
      await tellOfReadAloud(tx, one);
      return [id];
    });
  }

  /** It was told, or handed, by this seat, to the guests of these proposals: one item in one breath. */
  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { ids, manner, tellerSeatId } = parse(recordTellingInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ReadAloudRepository(tx, this.sealer);
      await holdLaw(tx);
      const all = await this.toTell(tx, repository, [...ids].sort());
      const [{ contributionId, conferenceId, caseId, level }] = all as [KeptReadAloud];
      const { lawful } = this.knownTo(tx, await repository.item(contributionId), contributionId, level);
      const conference = await conferenceById(tx, conferenceId);
      await holdRoom(tx, conferenceId);
      const here = (await new GuestRepository(tx, this.sealer).here(conferenceId)).map(({ guestId }) => guestId);
      const othersHear = heardByOthers(here, all, await repository.heard(conferenceId, contributionId), { contributionId, level });
      const teller = (await readersOfCases(tx, [caseId])).find(({ seatId }) => seatId === tellerSeatId);
      const tellerKnows: Level = teller ? levelOf(teller.actor, lawful) : 'NOTHING';
      const seat = seatIn(tx.actor, caseId)!;
      for (const one of all) {
        const guest = await this.guest(tx, one.guestId, caseId);
        const told = orRefuse(tell(one, {
          phase: conference!.phase, signed: guest.signed !== null, present: stayOf(guest) !== null, mayHear: levelHeard(guest, seat, tx.actor, lawful), tellerKnows, othersHear, manner, tellerSeatId,
          article: articlesHeard(guest, seat, lawful, level).join('; '), now: tx.now,
        }));
        await repository.save(one, told);
        await this.log(tx, manner === 'TOLD' ? 'READ_ALOUD' : 'HANDED_TO_GUEST', one, guest, one.subjects);
        await tellOfReadAloud(tx, one);
        await tellOfGuest(tx, guest);
      }
      return ids;
    });
  }

  /** The guest was told that what they heard was wrong (AVG 19). */
  guestKnows(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(readAloudActInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ReadAloudRepository(tx, this.sealer);
      const one = await repository.lock(id);
      authorise(tx.actor, 'tell', 'ReadAloud', one, id);
      if (!one.recalled || one.guestKnowsAt) throw new Problem('NOTHING_TO_TELL');
      await repository.guestKnows(one);
      await this.log(tx, 'TOLD_GUEST_OF_RECALL', one, await this.guest(tx, one.guestId, one.caseId), one.subjects);
      await tellOfReadAloud(tx, one);
      return [id];
    });
  }

  /** Held still, each of them theirs to tell, and all of one item at one level. */
  private async toTell(tx: Tx, repository: ReadAloudRepository, ids: readonly string[]): Promise<readonly KeptReadAloud[]> {
    const all: KeptReadAloud[] = [];
    for (const id of ids) {
      const one = await repository.lock(id);
      authorise(tx.actor, 'tell', 'ReadAloud', one, id);
      all.push(one);
    }
    const [first] = all as [KeptReadAloud];
    if (all.some(({ contributionId, conferenceId, level }) => contributionId !== first.contributionId || conferenceId !== first.conferenceId || level !== first.level)) throw new Problem('NOT_ONE_ITEM');
    return all;
  }

  /** Nobody proposes or records what they may not know themself, at that level. */
  private knownTo({ actor }: Tx, item: TellableItem | null, id: string, level: Level): TellableItem {
    if (!item || !levelAtLeast(levelOf(actor, item.lawful), level)) throw new Refused('Contribution', id, 'TELL');
    return item;
  }

  private async guest(tx: Tx, id: string, caseId: string): Promise<KeptGuest> {
    const guest = await new GuestRepository(tx, this.sealer).lock(id);
    authorise(tx.actor, 'read', 'Guest', guest?.caseId === caseId ? guest : null, id);
    return guest!;
  }

  private async log(tx: Tx, action: string, { id, caseId, contributionId }: Pick<ReadAloud, 'id' | 'caseId' | 'contributionId'>, guest: KeptGuest, subjects: readonly string[]): Promise<void> {
    await tx.log({ action, caseId, objects: [inLog(guest), { kind: 'Contribution', id: contributionId }, { kind: 'ReadAloud', id }], subjects });
  }
}
