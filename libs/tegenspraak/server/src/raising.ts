import { citablesOf, conferenceById, liveAt, NOBODY, seatsOfCase, Targets, type ConferenceFact, type SeatFact, type Tx } from '@casustafel/database';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn, type ActorSeat } from '@casustafel/policy';
import { apply, draft, groundAudience, mayRaiseIn, type TegenspraakInput, type TegenspraakTargetKind } from '@casustafel/tegenspraak-domain';
import { Inject, Injectable } from '@nestjs/common';
import { GroundRepository } from './ground.repository';
import { TegenspraakRepository, type KeptTegenspraak } from './tegenspraak.repository';
import { orNameTooNarrow } from './too-narrow';

// The lawfulness of sharing an item is known to whoever may know the item.
const PORT: Readonly<Record<TegenspraakTargetKind, string>> = {
  CONTRIBUTION: 'CONTRIBUTION', SHARING: 'CONTRIBUTION', HYPOTHESIS: 'HYPOTHESIS', SCORE_LINE: 'SCORE_LINE', DECISION: 'DECISION', ACTION: 'ACTION', CONCLUSION: 'CONCLUSION', FACTOR: 'FACTOR',
};
const KIND: Readonly<Record<string, string>> = {
  CONTRIBUTION: 'Contribution', HYPOTHESIS: 'Hypothesis', SCORE_LINE: 'ScoreLine', DECISION: 'Decision', ACTION: 'Action', CONCLUSION: 'Conclusion', FACTOR: 'Factor',
};

interface Audiences {
  readonly head: readonly string[];
  readonly ground: readonly string[];
}

/** Writes a dissent and puts it before the table, in one act. What is half written is a private draft and no dissent yet. */
@Injectable()
export class Raising {
  constructor(@Inject(Targets) private readonly targets: Targets, @Inject(Sealer) private readonly sealer: Sealer) {}

  async raise(tx: Tx, input: TegenspraakInput): Promise<readonly string[]> {
    const conference = await conferenceById(tx, input.conferenceId);
    authorise(tx.actor, 'read', 'Conference', conference && { caseId: conference.caseId, leadSeatId: conference.leadSeatId ?? NOBODY }, input.conferenceId);
    const { caseId, phase } = conference as ConferenceFact;
    authorise(tx.actor, 'raise', 'CaseFile', { id: caseId, tableId: '' }, caseId);
    const seat = seatIn(tx.actor, caseId)!;

    const head = await this.headAudience(tx, caseId, seat, input);
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const ground = await this.groundAudience(tx, caseId, seat, seats, head, input);
    if (!mayRaiseIn(phase)) throw new Problem('CONFERENCE_OVER');
    return this.write(tx, input, seat, caseId, seats, { head, ground });
  }

  /** The dissent itself, its readers being known. */
  async write(tx: Tx, input: TegenspraakInput, { id: authorSeatId, party }: ActorSeat, caseId: string, seats: readonly SeatFact[], { head, ground }: Audiences): Promise<readonly string[]> {
    const liveSeatIds = new Set(seats.map(({ id }) => id));
    const drafted = orRefuse(draft(input, { id: newId(), caseId, authorSeatId, liveSeatIds }));
    const raised = orRefuse(apply(drafted.tegenspraak, { kind: 'RAISED' }, { seatId: authorSeatId, leadSeatId: null, liveSeatIds, authorAbsentSince: null, now: tx.now }));

    const kept: KeptTegenspraak = { ...raised, sentence: drafted.head.sentence, audience: head, party };
    const groundId = newId();
    const repository = new TegenspraakRepository(tx, this.sealer);
    await repository.insert(kept);
    await repository.addTurn(kept, 1, authorSeatId, { kind: 'RAISED' });
    await new GroundRepository(tx, this.sealer).insert({ ...drafted.ground, id: groundId, caseId, tegenspraakId: kept.id, audience: ground, bornAudience: ground, closedContributionIds: [], party, version: 1 });

    await tx.log({ action: 'RAISED', caseId, objects: [{ kind: 'Tegenspraak', id: kept.id }, { kind: 'TegenspraakGround', id: groundId }] });
    await tx.tell({ topic: 'changed', kind: 'Tegenspraak', caseId, id: kept.id, seatsBefore: [], seatsAfter: head });
    await tx.tell({ topic: 'changed', kind: 'TegenspraakGround', caseId, id: groundId, seatsBefore: [], seatsAfter: ground });
    return [kept.id];
  }

  /** Whoever may know the target, and its author. */
  private async headAudience(tx: Tx, caseId: string, { id }: ActorSeat, { targetKind, targetId }: TegenspraakInput): Promise<readonly string[]> {
    const { audience } = await this.known(tx, caseId, PORT[targetKind], targetId);
    return [...new Set([...audience, id])];
  }

  /** What a reader of the ground could not know already, it may not teach them; the facts are held still until it is kept. */
  private async groundAudience(
    tx: Tx, caseId: string, seat: ActorSeat, liveSeats: readonly SeatFact[], head: readonly string[], { groundScope, citedContributionIds }: TegenspraakInput,
  ): Promise<readonly string[]> {
    const cited = await citablesOf(tx, caseId, citedContributionIds);
    const unknown = citedContributionIds.find((id) => !cited.some((item) => item.id === id));
    if (unknown) throw new Refused('Contribution', unknown, 'CITE');
    return orNameTooNarrow(groundAudience(groundScope, seat, head, { liveSeats, cited, now: tx.now }), citedContributionIds);
  }

  /** @throws Refused alike for what is absent, forbidden, or of another case. */
  private async known(tx: Tx, caseId: string, port: string, id: string): Promise<{ audience: readonly string[] }> {
    const target = await this.targets.find(tx, port, id);
    if (!target || target.caseId !== caseId) throw new Refused(KIND[port] ?? port, id, 'RAISE');
    return target;
  }
}
