import { closeGate, withdraw, narrowGate } from '@casustafel/contribution-domain';
import { asIfTogether, holdLaw, Items, readersOfCases, shownTo, sql, uuid, type ClosedItem, type Granting, type ItemDesk, type Tx } from '@casustafel/database';
import { orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, ifGranted, levelOf } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ContributionRepository } from './contribution.repository';
import { ContributionService } from './contribution.service';
import { Grants } from './grants';
import { KnowingKeeper } from './knowing-keeper';

/** What others can set off about items: a consent that ends, and a right that was asked for and granted. */
@Injectable()
export class ContributionDesk implements ItemDesk {
  constructor(
    @Inject(ContributionService) private readonly contributions: ContributionService,
    @Inject(KnowingKeeper) private readonly knowing: KnowingKeeper,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Items) items: Items,
  ) {
    items.register(this);
  }

  async consentEnded(tx: Tx, consentId: string): Promise<readonly string[]> {
    const ids = await new ContributionRepository(tx, this.sealer).ofConsent(consentId);
    for (const id of ids) await this.contributions.changeIn(tx, id, 'withdraw', 'GATE_CLOSED', async (_, kept) => ({ after: orRefuse(closeGate(kept, { now: tx.now })) }));
    return ids;
  }

  async consentNarrowed(tx: Tx, consentId: string, covers: readonly string[]): Promise<readonly string[]> {
    const ids = await new ContributionRepository(tx, this.sealer).ofConsent(consentId);
    for (const id of ids) await this.contributions.changeIn(tx, id, 'withdraw', 'GATE_NARROWED', async (_, kept) => ({ after: orRefuse(narrowGate(kept, covers)) }));
    return ids;
  }

  async closeWrongly(tx: Tx, contributionId: string): Promise<ClosedItem> {
    const kept = (await new ContributionRepository(tx, this.sealer).lock([contributionId])).get(contributionId) ?? null;
    authorise(tx.actor, 'withdraw', 'Contribution', kept?.lawful ?? null, contributionId);
    if (!kept!.withdrawnAt) await this.contributions.changeIn(tx, contributionId, 'withdraw', 'SHARED_WRONGLY', async (_, found) => ({ after: orRefuse(withdraw(found, { now: tx.now })) }));
    const { id, caseId, party, organisationId, aboutPersonIds, broughtAt, sharedAt } = kept!;
    return { id, caseId, party, organisationId, aboutPersonIds, broughtAt, everShared: sharedAt !== null };
  }

  /** @throws Problem NOT_LAWFUL where a grant would show that seat nothing it does not see already. */
  async grant(tx: Tx, { contributionId, seatId, reason, until, level }: Granting): Promise<string> {
    const kept = (await new ContributionRepository(tx, this.sealer).lock([contributionId])).get(contributionId) ?? null;
    authorise(tx.actor, 'share', 'Contribution', kept?.lawful ?? null, contributionId);
    const { lawful, knowing, caseId } = kept!;
    const readers = await readersOfCases(tx, [caseId]);
    const reader = readers.find((each) => each.seatId === seatId);
    // That two parties are kept apart is no part of this answer: whoever may not know of it would find out by it.
    const together = asIfTogether(lawful);
    if (!reader || levelOf(ifGranted(reader.actor, contributionId, level), together) === levelOf(reader.actor, together)) throw new Problem('NOT_LAWFUL');
    const id = await new Grants(tx, this.sealer).lift(lawful, seatId, { reason, until, level });
    await tx.log({ action: 'NAMED', caseId, objects: [{ kind: 'Contribution', id: contributionId }] });
    const shown = await this.knowing.settle(tx, lawful, knowing);
    await tx.tell({ topic: 'changed', kind: 'Contribution', caseId, id: contributionId, seatsBefore: shownTo(lawful, readers), seatsAfter: shown });
    return id;
  }

  async endGrant(tx: Tx, grantId: string): Promise<void> {
    await holdLaw(tx);
    const [row] = await tx.query(sql`select g.contribution_id, g.seat_id from contribution_grant g where g.id = ${uuid(grantId)} and g.ended_at is null`);
    const contributionId = (row?.['contribution_id'] as string | undefined) ?? grantId;
    const kept = row ? await new ContributionRepository(tx, this.sealer).find(contributionId) : null;
    authorise(tx.actor, 'share', 'Contribution', kept?.lawful ?? null, contributionId);
    const seatId = row!['seat_id'] as string;
    await new Grants(tx, this.sealer).end(grantId);
    const { lawful, knowing, caseId } = kept!;
    await tx.log({ action: 'NAMING_ENDED', caseId, objects: [{ kind: 'Contribution', id: contributionId }] });
    const shown = await this.knowing.settle(tx, lawful, knowing);
    await tx.tell({ topic: 'changed', kind: 'Contribution', caseId, id: contributionId, seatsBefore: [...shown, seatId], seatsAfter: shown });
  }
}
