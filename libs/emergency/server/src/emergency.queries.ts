import { Consulting, UnitOfWork, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { may, Refused } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentItem, presentPerson, presentSeat, type EmergencyViewModel } from './emergency-view.model';
import { presentEmergency, type EmergencyAccessModel, type EmergencyReasonModel } from './emergency.model';
import { readAllEmergencies, readOwn, readWhy } from './emergency.repository';

/** What is asked of emergencies; each judged by predicate and logged in the same statement. */
@Injectable()
export class EmergencyQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Consulting) private readonly consulting: Consulting) {}

  /** Those the viewer opened, was skipped by, leads a table of, or has to judge. */
  async list(caller: Caller): Promise<EmergencyAccessModel[]> {
    const { actor } = caller;
    const purpose = actor.offices.includes('PRIVACY_OFFICER') ? { purpose: 'REVIEW' } : {};
    const { found } = await this.work.look(caller, { action: 'LISTED', ...purpose }, (read) => ({ found: readAllEmergencies(read, actor, this.sealer) }));
    return found.map((kept) => presentEmergency(actor, kept));
  }

  /**
   * The case, while the emergency runs. Whoever opened it and nobody else; ended, absent and another's are one answer.
   * @throws NotFound
   */
  async view(caller: Caller, id: string): Promise<EmergencyViewModel> {
    const { actor } = caller;
    const emergency = actor.emergencies.find((each) => each.id === id);
    await this.work.refuseUnless(caller, () => {
      if (!emergency || !may(actor, 'consult', 'Person', { caseId: emergency.caseId })) throw new Refused('EmergencyAccess', id, 'LOOKED_IN_EMERGENCY');
    });
    const { caseId } = emergency!;
    const { access, persons, seats, items, at } = await this.work.look(
      caller, { action: 'LOOKED_IN_EMERGENCY', caseId, sight: 'EMERGENCY', required: { read: 'access', kind: 'EmergencyAccess', id } },
      (read) => ({ access: readOwn(read, actor, this.sealer, id), ...this.consulting.reads(read, actor, caseId) }),
    );
    const [kept] = access;
    return {
      access: presentEmergency(actor, kept!),
      secondsLeft: Math.max(0, Math.floor((kept!.until.getTime() - at.getTime()) / 1000)),
      persons: persons.map(presentPerson), seats: seats.map(presentSeat), items: items.filter(({ level }) => level !== 'NOTHING').map(presentItem),
    };
  }

  /** Why it was opened: for whoever may know of it, and a row of its own (D40). */
  async why(caller: Caller, id: string): Promise<EmergencyReasonModel> {
    const { found } = await this.work.look(
      caller, { action: 'READ_EMERGENCY_REASON', purpose: 'REVIEW', required: { read: 'found', kind: 'EmergencyAccess', id } },
      (read) => ({ found: readWhy(read, caller.actor, this.sealer, id) }),
    );
    const { reason, argument, extension } = found[0]!;
    return { id, reason, argument, extension };
  }
}
