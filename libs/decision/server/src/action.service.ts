import { conferenceById, liveAt, NOBODY, representedBy, seatsOfCase, Targets, Together, UnitOfWork, type Caller, type ConferenceFact, type SeatFact, type Tx } from '@casustafel/database';
import { actionInput, agreeAction, endAction, endActionInput, mayAgreeNow, type Action, type ActionInput } from '@casustafel/decision-domain';
import { parse } from '@casustafel/graphql';
import { audienceOf, newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentAction, type ActionModel } from './action.model';
import { ActionRepository, ownedBy, readActions } from './action.repository';

/** Agreeing who does what before when, and its honest ending. */
@Injectable()
export class ActionService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Targets) private readonly targets: Targets,
    @Inject(Together) private readonly together: Together,
  ) {}

  /** What the caller took upon them, over all cases they sit in. */
  async mine(caller: Caller): Promise<ActionModel[]> {
    const { actor } = caller;
    const { actions } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({ actions: readActions(read, actor, this.sealer, ownedBy(actor, caller.signInId)) }));
    return actions.map((kept) => presentAction(actor, kept));
  }

  add(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(actionInput, given);
    return this.work.run(caller, (tx) => this.addIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async addIn(tx: Tx, { scope, ...input }: ActionInput): Promise<readonly string[]> {
    const conference = await conferenceById(tx, input.conferenceId);
    authorise(tx.actor, 'join', 'Conference', conference && { caseId: conference.caseId, leadSeatId: conference.leadSeatId ?? NOBODY }, input.conferenceId);
    const { caseId, phase, step } = conference as ConferenceFact;
    const seat = seatIn(tx.actor, caseId)!;
    if (input.decisionId && (await this.targets.find(tx, 'DECISION', input.decisionId))?.caseId !== caseId) throw new Refused('Decision', input.decisionId, 'ADD_ACTION');

    orRefuse(mayAgreeNow({ phase, step }));
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const { together: form, togetherIds: personIds } = input;
    const { refusal, subjects } = form === 'NOBODY' ? { refusal: null, subjects: [] } : await this.together.bring(tx, { caseId, personIds, form });
    if (refusal === 'PERSON_NOT_IN_CASE') throw new Problem('INVALID', [{ path: 'togetherIds', code: refusal }]);
    const facts = { id: newId(), caseId, audience: audienceOf(scope, seat, seats), liveSeatIds: new Set(seats.map(({ id }) => id)), phase, mayNotBring: refusal, now: tx.now };
    const action = orRefuse(agreeAction({ ...input, ownerSeatId: representedBy(seats, input.ownerSeatId) }, facts));
    await new ActionRepository(tx, this.sealer).insert(action, seat.party);
    await this.logAndTell(tx, 'ACTION_SET', action, [], seats, subjects);
    return [action.id];
  }

  /** By who took it upon them, also after the session; for an owner who left, by whoever leads the table. */
  end(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { actionId, ...input } = parse(endActionInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ActionRepository(tx, this.sealer);
      const kept = await repository.lock(actionId);
      authorise(tx.actor, 'end', 'Action', kept, actionId);
      const isOwner = tx.actor.seats.some(({ id }) => id === kept.ownerSeatId);
      const seatId = isOwner ? kept.ownerSeatId : seatIn(tx.actor, kept.caseId)!.id;
      const ended = orRefuse(endAction(kept, input, { seatId, speaksForGone: !isOwner, now: tx.now }));
      await repository.save(kept, ended);
      await this.logAndTell(tx, isOwner ? 'ACTION_ENDED' : 'ACTION_ENDED_FOR_OWNER', ended, ended.audience, await seatsOfCase(tx, kept.caseId));
      return [actionId];
    });
  }

  private async logAndTell(tx: Tx, action: string, { id, caseId, audience, ownerSeatId }: Action, seatsBefore: readonly string[], seats: readonly SeatFact[], subjects: readonly string[] = []): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Action', id }], subjects });
    await tx.tell({ topic: 'changed', kind: 'Action', caseId, id, seatsBefore, seatsAfter: audience });
    const owner = seats.find((seat) => seat.id === ownerSeatId);
    if (owner) await tx.tellPerson(owner.professionalId, { kind: 'Action', caseId, id });
  }
}
