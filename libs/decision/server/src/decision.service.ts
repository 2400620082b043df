import { conferenceById, currentConference, liveAt, NOBODY, Objections, seatsOfCase, stale, Targets, UnitOfWork, type Caller, type ConferenceFact, type Tx } from '@casustafel/database';
import { close, drop, dropInput, propose, proposeInput, respond, respondInput, takeInput, whileSitting, type Cited, type Decision, type ProposeInput } from '@casustafel/decision-domain';
import { parse } from '@casustafel/graphql';
import { audienceOf, newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn, type ActorSeat } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DecisionRepository, type KeptDecision } from './decision.repository';

const KIND: Readonly<Record<Cited['kind'], string>> = {
  CONTRIBUTION: 'Contribution', FACTOR: 'Factor', HYPOTHESIS: 'Hypothesis', CONCLUSION: 'Conclusion', SCORE_LINE: 'ScoreLine', ACTION: 'Action',
};

interface Sitting {
  readonly repository: DecisionRepository;
  readonly kept: KeptDecision;
  readonly conference: ConferenceFact;
  readonly seat: ActorSeat;
  readonly isLead: boolean;
}

/** Proposing, answering, taking and letting go. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class DecisionService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Targets) private readonly targets: Targets,
    @Inject(Objections) private readonly objections: Objections,
  ) {}

  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(proposeInput, given);
    return this.work.run(caller, (tx) => this.proposeIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async proposeIn(tx: Tx, input: ProposeInput): Promise<readonly string[]> {
    const conference = await conferenceById(tx, input.conferenceId);
    authorise(tx.actor, 'join', 'Conference', conference && { caseId: conference.caseId, leadSeatId: conference.leadSeatId ?? NOBODY }, input.conferenceId);
    const { caseId, phase } = conference as ConferenceFact;
    const seat = seatIn(tx.actor, caseId)!;
    const audience = audienceOf(input.scope, seat, (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)));
    await this.checkCitations(tx, caseId, input.cites, audience);

    const decision = orRefuse(propose(input, { id: newId(), caseId, seatId: seat.id, audience, phase }));
    await new DecisionRepository(tx, this.sealer).insert(decision, seat.party);
    await this.logAndTell(tx, 'PROPOSED', decision, []);
    return [decision.id];
  }

  /** One of three answers. An objection raises a weighty dissent in the same act. */
  respond(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { decisionId, ...input } = parse(respondInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, conference, seat } = await this.sit(tx, decisionId);
      const { caseId, audience } = kept;
      const liveSeatIds = new Set((await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).map(({ id }) => id));
      const response = orRefuse(respond(kept, input, { seatId: seat.id, liveSeatIds }));
      const { kind, reason, whatWouldRemove } = response;
      const raised = kind === 'OBJECTION'
        ? await this.objections.raise(tx, { caseId, conferenceId: conference.id, decisionId, audience, reason: reason ?? '', whatWouldRemove: whatWouldRemove ?? '' })
        : null;
      await repository.answer(kept, response, seat.party, raised);
      await this.logAndTell(tx, 'RESPONDED', kept);
      return raised ? [decisionId, raised] : [decisionId];
    });
  }

  /** Takes the decision; refused while a dissent about it, or about what it rests on, has no answer. */
  close(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { decisionId, version } = parse(takeInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, isLead } = await this.sit(tx, decisionId, version);
      const liveSeatIds = new Set((await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now)).map(({ id }) => id));
      const unansweredTegenspraakIds = await this.objections.holdingUp(tx, kept.id, kept.cites);
      const { decision } = orRefuse(close(kept, { isLead, liveSeatIds, unansweredTegenspraakIds, responses: await repository.responses(kept.id), now: tx.now }));
      await repository.save(kept, decision);
      await this.logAndTell(tx, 'DECIDED', decision);
      return [kept.id];
    });
  }

  /** Lets a proposal go; it stays readable as such, with the reason. */
  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { decisionId, version, reason } = parse(dropInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, seat, isLead } = await this.sit(tx, decisionId, version);
      const dropped = orRefuse(drop(kept, { seatId: seat.id, isLead, now: tx.now }));
      await repository.save(kept, dropped, reason);
      await this.logAndTell(tx, 'DROPPED', dropped);
      return [kept.id];
    });
  }

  /** The decision behind the wall, at the table as it sits now: a proposal that travelled is answered where the case is discussed next. */
  private async sit(tx: Tx, decisionId: string, version?: number): Promise<Sitting> {
    const repository = new DecisionRepository(tx, this.sealer);
    const kept = await repository.lock(decisionId);
    authorise(tx.actor, 'respond', 'Decision', kept, decisionId);
    if (version !== undefined && kept.version !== version) throw stale();
    const conference = (await currentConference(tx, kept.caseId))!;
    orRefuse(whileSitting(conference.phase));
    const seat = seatIn(tx.actor, kept.caseId)!;
    return { repository, kept, conference, seat, isLead: conference.leadSeatId === seat.id };
  }

  /** @throws Refused for what is not there or not theirs to know; Problem for what somebody it is put to may not know. */
  private async checkCitations(tx: Tx, caseId: string, cites: readonly Cited[], audience: readonly string[]): Promise<void> {
    const narrow: number[] = [];
    for (const [index, { kind, id }] of cites.entries()) {
      const target = await this.targets.find(tx, kind, id);
      if (!target || target.caseId !== caseId) throw new Refused(KIND[kind], id, 'PROPOSE');
      if (!audience.every((seatId) => target.audience.includes(seatId))) narrow.push(index);
    }
    if (narrow.length > 0) throw new Problem('CITATION_TOO_NARROW', narrow.map((index) => ({ path: `cites[${index}]`, code: 'CITATION_TOO_NARROW' })));
  }

  private async logAndTell(tx: Tx, action: string, { id, caseId, audience }: Decision, seatsBefore = audience): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Decision', id }] });
    await tx.tell({ topic: 'changed', kind: 'Decision', caseId, id, seatsBefore, seatsAfter: audience });
  }
}
