import { Leaks, type JudgedEmergency, type LeakDesk, type Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { LeakRepository } from './leak.repository';

const KIND = 'LeakRecord';

/** Opens the record of a leak within the act of another slice that found one (AVG 33 lid 5). */
@Injectable()
export class LeakOpening implements LeakDesk {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Leaks) leaks: Leaks) {
    leaks.register(this);
  }

  async ofEmergency(tx: Tx, { id: emergencyId, caseId }: JudgedEmergency): Promise<void> {
    const id = newId();
    // Before the log is asked what was looked at: this row holds the log of the case still.
    await tx.log({ action: 'OPENED_LEAK', caseId, purpose: 'REVIEW', objects: [{ kind: KIND, id }] });
    const repository = new LeakRepository(tx, this.sealer);
    const seats = await repository.openOfEmergency(id, emergencyId, caseId);
    await tx.tell({ topic: 'changed', kind: KIND, caseId, id, seatsBefore: seats, seatsAfter: seats });
    for (const officer of await repository.officers()) await tx.tellPerson(officer, { kind: KIND, caseId, id });
  }
}
