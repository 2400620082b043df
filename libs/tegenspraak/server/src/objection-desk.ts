import { liveAt, Objections, seatsOfCase, type ObjectionDesk, type ObjectionInput, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { seatIn } from '@casustafel/policy';
import { heldUpBy } from '@casustafel/tegenspraak-domain';
import { Inject, Injectable } from '@nestjs/common';
import { Raising } from './raising';
import { TegenspraakRepository } from './tegenspraak.repository';

/** Where decisions meet dissents: an objection becomes one, and one without an answer holds a decision up. */
@Injectable()
export class DissentDesk implements ObjectionDesk {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Raising) private readonly raising: Raising, @Inject(Objections) objections: Objections) {
    objections.register(this);
  }

  async raise(tx: Tx, { caseId, conferenceId, decisionId, audience, reason, whatWouldRemove }: ObjectionInput): Promise<string> {
    const seat = seatIn(tx.actor, caseId)!;
    // Whoever objects again to the same decision still has one objection.
    const [standing] = await new TegenspraakRepository(tx, this.sealer).standing(decisionId, seat.id);
    if (standing) return standing;
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const input = {
      conferenceId, targetKind: 'DECISION' as const, targetId: decisionId, aspect: null, weight: 'WEIGHTY_OBJECTION' as const, sentence: reason,
      why: reason, knowledge: null, wouldChangeMyMind: whatWouldRemove, alternative: null, citedContributionIds: [], groundScope: 'TABLE' as const,
    };
    const [id] = await this.raising.write(tx, input, seat, caseId, seats, { head: audience, ground: audience });
    return id!;
  }

  async holdingUp(tx: Tx, decisionId: string, cited: readonly { readonly kind: string; readonly id: string }[]): Promise<readonly string[]> {
    const about = await new TegenspraakRepository(tx, this.sealer).about([decisionId, ...cited.map(({ id }) => id)]);
    return heldUpBy({ id: decisionId, cites: cited }, about);
  }
}
