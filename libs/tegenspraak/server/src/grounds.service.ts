import { citablesOf, Citing, liveAt, seatsOfCase, sql, UnitOfWork, uuid, type Caller, type CitingSource, type ClosedCitation, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { groundRevisionInput, reviseGround } from '@casustafel/tegenspraak-domain';
import { Inject, Injectable } from '@nestjs/common';
import { GroundRepository, type KeptGround } from './ground.repository';
import { orNameTooNarrow } from './too-narrow';

/** What becomes of a ground when a fact it rests on closes: it goes back to its author, who says it again without. Its head stays. */
@Injectable()
export class GroundsService implements CitingSource {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Citing) citing: Citing) {
    citing.register(this);
  }

  /** A ground was given for a fixed audience; that a fact opens for more people changes nothing in it. */
  async citationsOpened(): Promise<void> {}

  async citationsClosed(tx: Tx, { caseId, contributionId }: ClosedCitation): Promise<void> {
    // The supplier may not see what others rest on their fact, so the database does it and answers ids alone.
    const touched = await tx.query(sql`select c.id, c.seats_before, c.seats_after from close_grounds(${uuid(contributionId)}) c`);
    if (touched.length === 0) return;
    await tx.log({ action: 'SENT_BACK', caseId, objects: touched.map((row) => ({ kind: 'TegenspraakGround', id: String(row['id']) })) });
    for (const row of touched) await this.tell(tx, { id: String(row['id']), caseId, audience: row['seats_after'] as string[] }, row['seats_before'] as string[]);
  }

  /** By whose it is; only while a fact it rests on is closed, because what was said is otherwise not said again differently. */
  revise(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(groundRevisionInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new GroundRepository(tx, this.sealer);
      const kept = await repository.lock(input.id);
      authorise(tx.actor, 'correct', 'TegenspraakGround', kept, input.id);
      const cited = await citablesOf(tx, kept.caseId, input.citedContributionIds);
      const liveSeats = (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now));
      const revised = orNameTooNarrow(reviseGround(kept, input, { liveSeats, cited, now: tx.now }), input.citedContributionIds);

      await repository.save(kept, revised);
      await tx.log({ action: 'REVISED_GROUND', caseId: kept.caseId, objects: [{ kind: 'TegenspraakGround', id: kept.id }] });
      await this.tell(tx, revised, kept.audience);
      return [kept.id];
    });
  }

  private tell(tx: Tx, { id, caseId, audience }: Pick<KeptGround, 'id' | 'caseId' | 'audience'>, seatsBefore: readonly string[]): Promise<void> {
    return tx.tell({ topic: 'changed', kind: 'TegenspraakGround', caseId, id, seatsBefore, seatsAfter: audience });
  }
}
