import { Guests, Items, liveAt, seatsOfCase, UnitOfWork, type Caller, type SeatFact, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { applyToLeak, assessLeakInput, closeLeakInput, decideLeakInput, discovered, wronglySharedInput, type LeakEvent } from '@casustafel/recall-domain';
import { Inject, Injectable } from '@nestjs/common';
import { LeakRepository } from './leak.repository';
import { NoticeRepository } from './notice.repository';
import { Recalling } from './recalling';

const ACTION: Readonly<Record<LeakEvent['kind'], string>> = { ASSESSED: 'ASSESSED_LEAK', REPORTED: 'REPORTED_LEAK', NOT_REPORTED: 'KEPT_LEAK_UNREPORTED', CLOSED: 'CLOSED_LEAK' };

/** Confirming a recall, and the life of a leak. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class RecallService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Items) private readonly items: Items,
    @Inject(Guests) private readonly guests: Guests,
    @Inject(Recalling) private readonly recalling: Recalling,
  ) {}

  /** "We changed or removed it in our own file": one press for the whole organisation. */
  confirm(caller: Caller, id: string): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new NoticeRepository(tx);
      const notice = await repository.lock(id);
      authorise(tx.actor, 'confirm', 'RecallNotice', notice, id);
      if (notice.confirmedAt) throw new Problem('ALREADY_CONFIRMED');
      await repository.confirm(notice);
      await tx.log({ action: 'CONFIRMED_RECALL', caseId: notice.caseId, objects: [{ kind: 'RecallNotice', id }] });
      // Its readers and its supplier: who heard of it to be gone would learn that it had been there.
      await this.tell(tx, 'RecallNotice', notice.caseId, id, ({ party, professionalId }) => party === notice.supplierParty || (party === notice.party && notice.readers.includes(professionalId)));
      return [id];
    });
  }

  /** Shared wrongly: it closes at once, whoever read it is told, and a leak is opened (AVG 33 lid 5; Wpg 33a). Answers the leak. */
  sharedWrongly(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { contributionId, kind, discoveredAt } = parse(wronglySharedInput, given);
    return this.work.run(caller, async (tx) => {
      const item = await this.items.desk.closeWrongly(tx, contributionId);
      const found = orRefuse(discovered(discoveredAt ?? tx.now, item.broughtAt, tx.now));
      const id = newId();
      // Before the log is asked who had it: this row holds the log of the case still.
      await tx.log({ action: 'OPENED_LEAK', caseId: item.caseId, objects: [{ kind: 'LeakRecord', id }] });
      const { recallId, shown, subjects } = await this.recalling.send(tx, item, 'WRONGLY_SHARED');
      if (!item.everShared && shown.length === 0 && (await this.guests.toldOf(tx, item.id)).length === 0) throw new Problem('NEVER_SHARED');
      const repository = new LeakRepository(tx, this.sealer);
      await repository.insert(item, { id, recallId, kind, discoveredAt: found, subjects, shown });
      await this.tell(tx, 'LeakRecord', item.caseId, id, ({ party }) => party === item.party);
      for (const officer of await repository.officers()) await tx.tellPerson(officer, { kind: 'LeakRecord', caseId: item.caseId, id });
      return [id];
    });
  }

  /** The privacy officer weighs what it may do to the persons concerned. */
  assess(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, risk, assessment } = parse(assessLeakInput, given);
    return this.act(caller, id, version, { kind: 'ASSESSED', risk, assessment });
  }

  /** Reported to the authority, or not with the reason. */
  decide(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, reportedAt, reason } = parse(decideLeakInput, given);
    return this.act(caller, id, version, reportedAt ? { kind: 'REPORTED', reportedAt, reason } : { kind: 'NOT_REPORTED', reason: reason ?? '' });
  }

  close(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, informedAt, reason } = parse(closeLeakInput, given);
    return this.act(caller, id, version, { kind: 'CLOSED', informedAt, reason });
  }

  private act(caller: Caller, id: string, version: number, event: LeakEvent): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new LeakRepository(tx, this.sealer);
      const leak = await repository.lock(id);
      authorise(tx.actor, 'assess', 'LeakRecord', leak, id);
      if (leak.version !== version) throw new Problem('STALE');
      const after = orRefuse(applyToLeak(leak, event, tx.now));
      await repository.save(leak, after);
      await tx.log({ action: ACTION[event.kind], caseId: leak.caseId, purpose: 'REVIEW', objects: [{ kind: 'LeakRecord', id }] });
      // Who sits for the supplier is behind the wall of the case for an officer; each line is judged by itself anyway.
      await this.tell(tx, 'LeakRecord', leak.caseId, id, ({ party }) => leak.parties.includes(party));
      return [id];
    });
  }

  private async tell(tx: Tx, kind: string, caseId: string, id: string, concerns: (seat: SeatFact) => boolean): Promise<void> {
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).filter(concerns).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', kind, caseId, id, seatsBefore: seats, seatsAfter: seats });
  }
}
