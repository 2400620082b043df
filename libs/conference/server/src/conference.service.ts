import {
  adjourn, close, conferenceActInput, confirmConfidentiality, locksFirstRounds, moveStep, moveStepInput, open, placeInput, takeLead,
  type Conference,
} from '@casustafel/conference-domain';
import { Guests, OpenDecisions, SafetyDuties, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn, type Action, type ActorSeat } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ConferenceRepository, type KeptConference } from './conference.repository';
import { Placing } from './placing';
import { tellPeople, tellRoom, tellTable } from './tell';

type Decide = (tx: Tx, kept: KeptConference, seat: ActorSeat) => Promise<Conference>;

/** Placing, opening, leading and ending. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ConferenceService {
  private readonly placing: Placing;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(SafetyDuties) private readonly safety: SafetyDuties,
    @Inject(OpenDecisions) private readonly decisions: OpenDecisions,
    @Inject(Guests) private readonly guests: Guests,
  ) {
    this.placing = new Placing(sealer);
  }

  /** Gives a case a slot of its table. */
  place(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(placeInput, given);
    return this.work.run(caller, (tx) => this.placing.place(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  placeIn(tx: Tx, given: unknown): Promise<readonly string[]> {
    return this.placing.place(tx, parse(placeInput, given));
  }

  /** Begins the session; whoever opens it leads it. */
  open(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, given, 'own', 'OPENED', tellPeople, async ({ now }, kept, seat) => orRefuse(open(kept, { seat: { ...seat, isLive: true }, now })));
  }

  /** One press, shown to all. */
  takeLead(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, given, 'own', 'TOOK_LEAD', tellTable, async (_, kept, seat) => orRefuse(takeLead(kept, { seat: { ...seat, isLive: true } })));
  }

  /** One step on or back. That the room moved rides in the signal: no case content, so no look follows. */
  moveStep(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { from, to, conferenceId } = parse(moveStepInput, given);
    return this.act(caller, { conferenceId }, 'own', 'MOVED_STEP', tellRoom, async (tx, kept, seat) => {
      const openSignedChoices = (await this.safety.openChoices(tx, kept.id)).length;
      const moved = orRefuse(moveStep(kept, { from, to }, { seatId: seat.id, openSignedChoices }));
      if (locksFirstRounds({ from, to })) await this.safety.lockFirstRounds(tx, kept.id);
      return moved;
    });
  }

  /** Ends the session with what is open travelling on. */
  adjourn(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, given, 'own', 'ADJOURNED', tellPeople, async (tx, kept, seat) => {
      const adjourned = orRefuse(adjourn(kept, { seatId: seat.id, now: tx.now }));
      await this.guests.sessionEnds(tx, kept);
      return adjourned;
    });
  }

  /** Ends the session for good. */
  close(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.act(caller, given, 'own', 'CLOSED', tellPeople, async (tx, kept, seat) => {
      const openDecisions = (await this.decisions.pending(tx, kept.id)).length;
      const openSignedChoices = (await this.safety.openChoices(tx, kept.id)).length;
      const closed = orRefuse(close(kept, { seatId: seat.id, openDecisions, openSignedChoices, now: tx.now }));
      await this.guests.sessionEnds(tx, kept);
      return closed;
    });
  }

  /** The line on confidentiality was read; once per person and session. */
  confirm(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { conferenceId } = parse(conferenceActInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, seat } = await this.load(tx, conferenceId, 'join');
      const { professionalId } = tx.actor;
      orRefuse(confirmConfidentiality(kept, { professionalId, seatId: seat.id, hasConfirmed: kept.confirmedByMe, now: tx.now }));
      await repository.confirm(kept.id, kept.caseId, professionalId, seat.id, tx.now);
      await tx.log({ action: 'CONFIRMED_CONFIDENTIALITY', caseId: kept.caseId, objects: [{ kind: 'Conference', id: kept.id }] });
      await tellTable(tx, kept);
      return [kept.id];
    });
  }

  private act(caller: Caller, given: unknown, right: Action, action: string, tell: (tx: Tx, kept: KeptConference) => Promise<void>, decide: Decide): Promise<readonly string[]> {
    const { conferenceId } = parse(conferenceActInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, seat } = await this.load(tx, conferenceId, right);
      await repository.save(kept, await decide(tx, kept, seat));
      await tx.log({ action, caseId: kept.caseId, objects: [{ kind: 'Conference', id: kept.id }] });
      await tell(tx, kept);
      return [kept.id];
    });
  }

  /** @throws Refused when it is not there or not theirs to act on. */
  private async load(tx: Tx, conferenceId: string, right: Action): Promise<{ repository: ConferenceRepository; kept: KeptConference; seat: ActorSeat }> {
    const repository = new ConferenceRepository(tx, this.sealer);
    const kept = await repository.lock(conferenceId);
    authorise(tx.actor, right, 'Conference', kept, conferenceId);
    return { repository, kept, seat: seatIn(tx.actor, kept.caseId)! };
  }
}
