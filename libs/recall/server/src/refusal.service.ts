import { UnitOfWork, seatsOfCase, liveAt, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { liftRefusal, refuseSupply, refuseSupplyInput } from '@casustafel/recall-domain';
import { Inject, Injectable } from '@nestjs/common';
import { RefusalRepository } from './refusal.repository';

/** Saying that one does not give, and taking that back. It never looks whether there is anything to give. */
@Injectable()
export class RefusalService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  refuse(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { caseId, category, reason } = parse(refuseSupplyInput, given);
    return this.work.run(caller, async (tx) => {
      const seat = seatIn(tx.actor, caseId);
      authorise(tx.actor, 'refuse', 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
      const repository = new RefusalRepository(tx, this.sealer);
      const { party, organisationId, law } = seat!;
      const refusal = orRefuse(refuseSupply({ id: newId(), caseId, party, organisationId, category, refusedAt: tx.now, liftedAt: null, version: 1 }, { mode: law.mode, standing: await repository.standing(party) }));
      await repository.insert(refusal, seat!, reason);
      await tx.log({ action: 'REFUSED_SUPPLY', caseId, objects: [{ kind: 'SupplyRefusal', id: refusal.id }] });
      await this.tell(tx, caseId, refusal.id);
      return [refusal.id];
    });
  }

  lift(caller: Caller, id: string): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new RefusalRepository(tx, this.sealer);
      const refusal = await repository.lock(id);
      authorise(tx.actor, 'lift', 'SupplyRefusal', refusal, id);
      await repository.save(refusal, orRefuse(liftRefusal(refusal, tx.now)), seatIn(tx.actor, refusal.caseId)!.id);
      await tx.log({ action: 'LIFTED_REFUSAL', caseId: refusal.caseId, objects: [{ kind: 'SupplyRefusal', id }] });
      await this.tell(tx, refusal.caseId, id);
      return [id];
    });
  }

  private async tell(tx: Tx, caseId: string, id: string): Promise<void> {
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', kind: 'SupplyRefusal', caseId, id, seatsBefore: seats, seatsAfter: seats });
  }
}
