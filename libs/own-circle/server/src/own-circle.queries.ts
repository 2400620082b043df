import { Meeting, UnitOfWork, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { presentOwnCircle, type OwnCircleModel, type OwnCircleQuestionModel } from './own-circle.model';
import { readAllOwnCircles } from './own-circle.repository';

/** What is asked of one's own circle; judged by predicate and logged in the same statement. */
@Injectable()
export class OwnCircleQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Meeting) private readonly meeting: Meeting) {}

  /** Seats of the viewer that wait for their answer: number and names, and nothing more. Several cases, so one row on their own stream. */
  async questions(caller: Caller): Promise<OwnCircleQuestionModel[]> {
    const { actor } = caller;
    const waiting = actor.asked.filter(({ circle }) => circle === 'UNASKED');
    const { cases, persons } = await this.work.look(caller, { action: 'MET_FAMILY', sight: 'OWN_CIRCLE' }, (read) => this.meeting.reads(read, actor));
    return waiting.flatMap(({ seatId, caseId }) => cases.filter(({ id }) => id === caseId).map(({ number }) => ({
      seatId, caseId, caseNumber: number, family: persons.filter((person) => person.caseId === caseId).map(({ label, name }) => ({ label, name })),
    })));
  }

  /** What was declared: one's own, of the tables one leads, and of the organisation whose mandate one holds. */
  async list(caller: Caller): Promise<OwnCircleModel[]> {
    const { found } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({ found: readAllOwnCircles(read, caller.actor, this.sealer) }));
    return found.map((kept) => presentOwnCircle(caller.actor, kept));
  }
}
