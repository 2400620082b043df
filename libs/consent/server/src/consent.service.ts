import {
  consentInput, consentNarrowingInput, ENDING_FIELDS, narrowConsent, record, RECORDING_FIELDS, withdrawalInput, withdrawConsent,
  type Ended, type EndingFacts, type EndingRefusal, type WithdrawalInput,
} from '@casustafel/consent-domain';
import { Items, liveAt, Persons, seatsOfCase, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { capacityOf, newId, orRefuse, Problem, type Result } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ConsentRepository } from './consent.repository';
import type { KeptConsent } from './consent.row';

/** Writing down what somebody allowed, and taking it back. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ConsentService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
    @Inject(Items) private readonly items: Items,
  ) {}

  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(consentInput, given);
    return this.work.run(caller, (tx) => this.recordIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async recordIn(tx: Tx, input: ReturnType<typeof consentInput.parse>): Promise<readonly string[]> {
    const { caseId } = input;
    const seat = seatIn(tx.actor, caseId);
    authorise(tx.actor, 'record', 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
    const persons = await this.persons.ofCase(tx, caseId);
    const others = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).filter(({ party }) => party !== seat!.party);

    const recorded = inField(record(input, { id: newId(), seat: seat!, persons, capacitiesAtTable: others.map(capacityOf), now: tx.now }), RECORDING_FIELDS);
    const subjects = persons.filter(({ id }) => id === input.personId).map(({ pseudonym }) => pseudonym);
    await new ConsentRepository(tx, this.sealer).insert(recorded, subjects);
    await this.logAndTell(tx, 'RECORDED_CONSENT', { ...recorded.consent, party: seat!.party, subjects });
    return [recorded.consent.id];
  }

  /** Takes it back as a whole; what rested on it closes in the same transaction. Answers the consent, and those items. */
  withdraw(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(withdrawalInput, given);
    return this.end(caller, input, 'WITHDREW_CONSENT', withdrawConsent, (tx, { id }) => this.items.desk.consentEnded(tx, id));
  }

  /** Takes it back for some; what rested on it closes for them in the same transaction. */
  narrow(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { capacities, ...input } = parse(consentNarrowingInput, given);
    return this.end(caller, input, 'NARROWED_CONSENT', (kept, facts) => narrowConsent(kept, capacities, facts), (tx, { id, covers }) => this.items.desk.consentNarrowed(tx, id, covers));
  }

  private end(
    caller: Caller, { consentId, byId, way, on }: WithdrawalInput, action: string,
    decide: (kept: KeptConsent, facts: EndingFacts) => Result<Ended, EndingRefusal>,
    close: (tx: Tx, consent: Ended['consent']) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new ConsentRepository(tx, this.sealer);
      const kept = await repository.lock(consentId);
      authorise(tx.actor, 'withdraw', 'Consent', kept, consentId);
      const by = (await this.persons.ofCase(tx, kept.caseId)).find(({ id }) => id === byId);
      const { consent, change } = inField(decide(kept, { by: by ? { id: by.id, label: by.label } : null, way, on, now: tx.now }), ENDING_FIELDS);
      await repository.save(kept, consent, change);
      await this.logAndTell(tx, action, kept);
      return [consentId, ...(await close(tx, consent))];
    });
  }

  private async logAndTell(tx: Tx, action: string, { id, caseId, party, subjects }: Pick<KeptConsent, 'id' | 'caseId' | 'party' | 'subjects'>): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Consent', id }], subjects });
    const own = (await seatsOfCase(tx, caseId)).filter((seat) => seat.party === party).map((seat) => seat.id);
    // Nobody ever loses sight of their own party's consents, so there is no before.
    await tx.tell({ topic: 'changed', kind: 'Consent', caseId, id, seatsBefore: [], seatsAfter: own });
  }
}

/** A decision that does not hold says in which field that is put right. */
function inField<T, Code extends string>(result: Result<T, Code>, fields: Partial<Readonly<Record<string, string>>>): T {
  const path = result.ok ? undefined : fields[result.code];
  if (!result.ok && path) throw new Problem('INVALID', [{ path, code: result.code }]);
  return orRefuse(result);
}
