import { lawfulItemById, liveAt, seatsOfCase, UnitOfWork, type Caller, type SeatFact, type Tx } from '@casustafel/database';
import { ask, askInput, requestActInput, takeBack, type AskInput } from '@casustafel/grant-domain';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, levelOf, Refused, seatIn, type LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { AccessRequestRepository } from './access-request.repository';
import { tellOf } from './tell';

/** Asking for access, and taking the question back. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class AskingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** An item that the asker sees nothing of is refused as one that is not there; a scope never touches what there is. */
  ask(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(askInput, given);
    return this.work.run(caller, (tx) => this.askIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async askIn(tx: Tx, input: AskInput): Promise<readonly string[]> {
    const { caseId, itemId } = input;
    const seat = seatIn(tx.actor, caseId);
    const item = itemId ? await lawfulItemById(tx, caseId, itemId) : null;
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    authorise(tx.actor, 'ask', 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
    if (itemId) authorise(tx.actor, 'read', 'Contribution', item, itemId);
    const supplier = supplierOf(seats, item, input);

    const repository = new AccessRequestRepository(tx, this.sealer);
    const { purpose, conferenceDay } = await repository.circumstances(caseId);
    const category = input.scope?.category ?? null;
    const alreadyAsked = await repository.isOpen({ seatId: seat!.id, supplier: supplier.party, contributionId: itemId, category });
    const request = orRefuse(ask(input, { id: newId(), caseId, seat: seat!, supplier, item: item && { id: item.id, level: levelOf(tx.actor, item) }, category, alreadyAsked, conferenceDay, now: tx.now }));

    await repository.insert(request, purpose);
    await tx.log({ action: 'ASKED_ACCESS', caseId, objects: [{ kind: 'AccessRequest', id: request.id }] });
    await tellOf(tx, request, seats);
    return [request.id];
  }

  /** While nobody has answered; it stays readable as taken back. */
  withdraw(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version } = parse(requestActInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new AccessRequestRepository(tx, this.sealer);
      const kept = await repository.lock(id);
      authorise(tx.actor, 'withdraw', 'AccessRequest', kept, id);
      const request = orRefuse(takeBack(kept));
      await repository.save({ ...kept, version }, request);
      await tx.log({ action: 'WITHDREW_ASKING', caseId: kept.caseId, objects: [{ kind: 'AccessRequest', id }] });
      await tellOf(tx, request, (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now)));
      return [id];
    });
  }
}

/** Whom it is asked of. That an organisation sits at the table every seat may know; one that does not is as good as absent. */
function supplierOf(seats: readonly SeatFact[], item: LawfulItem | null, { scope }: AskInput): SeatFact {
  const found = seats.find((each) => (item ? each.party === item.party : each.organisationId === scope!.organisationId && each.task === scope!.task));
  if (!found) throw new Refused('Organisation', scope?.organisationId ?? item!.party.split(':')[1]!, 'ASK');
  return found;
}
