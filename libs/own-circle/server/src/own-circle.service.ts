import { UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { declareOwnCircleInput, weigh, weighOwnCircleInput, type CircleSays } from '@casustafel/own-circle-domain';
import { authorise, Refused, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { OwnCircleRepository } from './own-circle.repository';

const KIND = 'OwnCircle';
const PURPOSE = 'OWN_CIRCLE';

/** Saying whether one knows the family, and weighing that. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class OwnCircleService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** "I know nobody of this family": the seat opens. */
  answer(caller: Caller, seatId: string): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const seat = seatOf(tx.actor, seatId);
      authorise(tx.actor, 'declare', 'Seat', seat, seatId);
      if (!(await new OwnCircleRepository(tx, this.sealer).answer(seatId))) throw new Problem('ANSWERED_BEFORE');
      await tx.log({ action: 'ANSWERED_OWN_CIRCLE', caseId: seat.caseId, purpose: PURPOSE, objects: [{ kind: 'Seat', id: seatId }] });
      await tx.tellPerson(tx.actor.professionalId, { caseId: seat.caseId, kind: 'Seat', id: seatId });
      return [seatId];
    });
  }

  /** What a file says that somebody answered, within the act that seats them (an import). */
  async answeredBefore(tx: Tx, caseId: string, seatId: string): Promise<void> {
    if (!(await new OwnCircleRepository(tx, this.sealer).answer(seatId))) return;
    await tx.log({ action: 'ANSWERED_OWN_CIRCLE', caseId, purpose: PURPOSE, objects: [{ kind: 'Seat', id: seatId }] });
  }

  /** "I know them": from here on the seat opens nothing, on open screens too, until it is weighed. */
  declare(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { seatId, kind, words } = parse(declareOwnCircleInput, given);
    return this.work.run(caller, async (tx) => {
      const seat = seatOf(tx.actor, seatId);
      authorise(tx.actor, 'declare', 'Seat', seat, seatId);
      const { caseId } = seat;
      const id = newId();
      const repository = new OwnCircleRepository(tx, this.sealer);
      const seats = await repository.declare(id, seatId, caseId, kind, words);
      if (!seats) throw new Refused('Seat', seatId, 'DECLARED_OWN_CIRCLE');
      await tx.log({ action: 'DECLARED_OWN_CIRCLE', caseId, purpose: PURPOSE, objects: [{ kind: KIND, id }, { kind: 'Seat', id: seatId }] });
      await this.tell(tx, repository, { id, caseId, seatId, seats });
      return [id];
    });
  }

  /** That they can sit there all the same. The second organisation that says so gives the seat back. */
  argue(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.say(caller, given, 'ARGUE');
  }

  /** That they cannot: the seat ends. */
  refuse(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.say(caller, given, 'REFUSE');
  }

  private say(caller: Caller, given: unknown, says: CircleSays): Promise<readonly string[]> {
    const { id, reason } = parse(weighOwnCircleInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new OwnCircleRepository(tx, this.sealer);
      const declared = await repository.find(id);
      authorise(tx.actor, says === 'ARGUE' ? 'argue' : 'refuse', KIND, declared, id);
      const { professionalId, organisationId } = tx.actor;
      orRefuse(weigh(declared, declared.said, { professionalId, organisationId, says }, tx.now));
      // Before it is settled: who hears of a seat that ended is whoever sat there.
      const { seats } = await repository.told(id);
      const state = await repository.settle(newId(), declared, says, reason);
      if (state === 'LAST_CHAIR' || state === 'SAME_ORGANISATION') throw new Problem(state);
      if (!state) throw new Refused(KIND, id, says);
      const { caseId, seatId } = declared;
      await tx.log({ action: says === 'ARGUE' ? 'ARGUED_OWN_CIRCLE' : 'REFUSED_OWN_CIRCLE', caseId, purpose: PURPOSE, objects: [{ kind: KIND, id }, { kind: 'Seat', id: seatId }] });
      await this.tell(tx, repository, { id, caseId, seatId, seats });
      return [id];
    });
  }

  /** The seat is judged anew on every line; what was said is for the few who may know it, each line by itself. */
  private async tell(tx: Tx, repository: OwnCircleRepository, { id, caseId, seatId, seats }: { readonly id: string; readonly caseId: string; readonly seatId: string; readonly seats: readonly string[] }): Promise<void> {
    await tx.tell({ topic: 'seat', caseId, kind: 'Seat', id: seatId, seatsBefore: seats, seatsAfter: seats });
    await tx.tell({ topic: 'changed', caseId, kind: KIND, id, seatsBefore: seats, seatsAfter: seats });
    for (const person of (await repository.told(id)).people) await tx.tellPerson(person, { kind: KIND, caseId, id });
  }
}

/** A seat of this person's own, also one that opens nothing yet. */
function seatOf({ seats, asked, organisationId }: Actor, id: string): { readonly id: string; readonly caseId: string; readonly organisationId: string } | null {
  const seat = seats.find((each) => each.id === id);
  const waiting = asked.find(({ seatId }) => seatId === id);
  return seat ? { id, caseId: seat.caseId, organisationId: seat.organisationId } : waiting ? { id, caseId: waiting.caseId, organisationId } : null;
}
