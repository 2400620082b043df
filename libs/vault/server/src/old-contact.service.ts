import { Persons, seatsOfCase, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { dropContactInput, keepContactInput, settleContact } from '@casustafel/vault-domain';
import { Inject, Injectable } from '@nestjs/common';
import { OldContactRepository } from './old-contact.repository';
import type { KeptContact } from './protected.row';
import { VaultService } from './vault.service';

/** Takes over what stood with a person before there was a vault. Each in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class OldContactService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
    @Inject(VaultService) private readonly vaults: VaultService,
  ) {}

  /** Makes values of it, which are then like any other; what is not made a value of is gone with it. */
  keep(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, values, why } = parse(keepContactInput, given);
    return this.work.run(caller, (tx) => this.settle(tx, { id, version, state: 'KEPT', reason: null }, async ({ caseId, personId }) => {
      const made: string[] = [];
      for (const value of values) made.push(...(await this.vaults.keepIn(tx, { ...value, caseId, personId, alsoKnownAs: [], why })));
      return made;
    }));
  }

  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, reason } = parse(dropContactInput, given);
    return this.work.run(caller, (tx) => this.settle(tx, { id, version, state: 'DROPPED', reason }, async () => []));
  }

  private async settle(tx: Tx, { id, version, state, reason }: Settling, make: (contact: KeptContact) => Promise<readonly string[]>): Promise<readonly string[]> {
    const repository = new OldContactRepository(tx, this.sealer);
    const contact = await repository.lock(id);
    authorise(tx.actor, 'protect', 'OldContact', contact, id);
    const after = orRefuse(settleContact(contact, version, state));
    const made = await make(contact);
    const { caseId, party, personId, subjects } = contact;
    await repository.settle(contact, after, seatIn(tx.actor, caseId)!.id, reason);
    // It stands with the person as well, sealed and read by nobody; there too it is over.
    await this.persons.forgetContact(tx, personId);
    const objects = [{ kind: 'OldContact', id }, ...made.map((value) => ({ kind: 'ProtectedValue', id: value }))];
    await tx.log({ action: state === 'KEPT' ? 'MOVED_OLD_CONTACT' : 'DROPPED_OLD_CONTACT', caseId, objects, subjects });
    const own = (await seatsOfCase(tx, caseId)).filter((seat) => seat.party === party).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', kind: 'OldContact', caseId, id, seatsBefore: own, seatsAfter: own });
    return [id, ...made];
  }
}

interface Settling {
  readonly id: string;
  readonly version: number;
  readonly state: 'KEPT' | 'DROPPED';
  readonly reason: string | null;
}
