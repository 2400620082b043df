import { asIfTogether, Items, lawfulItemById, liveAt, readersOfCases, seatsOfCase, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { decline, declineInput, endEarly, grant, grantInput, requestActInput, type AccessRequest, type GrantTerms } from '@casustafel/grant-domain';
import { parse } from '@casustafel/graphql';
import { orRefuse, Problem, type Fault } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn, type Language } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { AccessRequestRepository, type KeptRequest } from './access-request.repository';
import { tellOf } from './tell';
import { gainOf } from './why-rows';

/** Answering what was asked, and ending what was granted: by the party it was asked of, who alone may share the item. */
@Injectable()
export class GrantingService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Items) private readonly items: Items,
  ) {}

  /** Which items, how much and until when. Nothing is lifted but the level: what the law leaves shut is refused by its article. */
  grant(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, ...input } = parse(grantInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, kept, seatId } = await this.own(tx, id);
      const seats = (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now));
      const facts = { items: await repository.own(input.itemIds), seatId, askerSits: seats.some((seat) => seat.id === kept.seatId), now: tx.now };
      const { request, terms } = orRefuse(grant(kept, input, facts));
      await this.refuseUnlawful(tx, request, terms);

      const grantIds: string[] = [];
      for (const contributionId of input.itemIds) grantIds.push(await this.items.desk.grant(tx, { contributionId, seatId: kept.seatId, reason: input.reason, ...terms }));
      await repository.save({ ...kept, version }, request, grantIds);
      await tx.log({ action: 'GRANTED', caseId: kept.caseId, objects: [{ kind: 'AccessRequest', id }, ...input.itemIds.map((item) => ({ kind: 'Contribution', id: item }))] });
      await tellOf(tx, request, seats);
      return [id];
    });
  }

  /** With a reason for who asked. */
  decline(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, ...input } = parse(declineInput, given);
    return this.change(caller, id, version, 'DECLINED', async (_, kept, seatId, now) => orRefuse(decline(kept, input, { seatId, now })));
  }

  /** Before its time; what it opened closes at once, also on open screens. */
  end(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version } = parse(requestActInput, given);
    return this.change(caller, id, version, 'ENDED_GRANT', async (tx, kept, _, now) => {
      const ended = orRefuse(endEarly(kept, { now }));
      for (const grantId of kept.grantIds) await this.items.desk.endGrant(tx, grantId);
      return ended;
    });
  }

  private change(
    caller: Caller, id: string, version: number, action: string, decide: (tx: Tx, kept: KeptRequest, seatId: string, now: Date) => Promise<AccessRequest>,
  ): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const { repository, kept, seatId } = await this.own(tx, id);
      const request = await decide(tx, kept, seatId, tx.now);
      await repository.save({ ...kept, version }, request);
      await tx.log({ action, caseId: kept.caseId, objects: [{ kind: 'AccessRequest', id }] });
      await tellOf(tx, request, (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now)));
      return [id];
    });
  }

  private async own(tx: Tx, id: string): Promise<{ readonly repository: AccessRequestRepository; readonly kept: KeptRequest; readonly seatId: string }> {
    const repository = new AccessRequestRepository(tx, this.sealer);
    const kept = await repository.lock(id);
    authorise(tx.actor, 'grant', 'AccessRequest', kept, id);
    return { repository, kept, seatId: seatIn(tx.actor, kept.caseId)!.id };
  }

  /** @throws Problem NOT_LAWFUL naming, for each item that would show the asker nothing more, the article that keeps it shut. */
  private async refuseUnlawful(tx: Tx, { caseId, seatId, itemIds }: AccessRequest, terms: GrantTerms): Promise<void> {
    const reader = (await readersOfCases(tx, [caseId])).find((each) => each.seatId === seatId);
    const faults: Fault[] = [];
    for (const [index, id] of itemIds.entries()) {
      const item = await lawfulItemById(tx, caseId, id);
      authorise(tx.actor, 'share', 'Contribution', item, id);
      const gain = reader && gainOf(reader.actor, asIfTogether(item), terms.level, 'nl' satisfies Language);
      if (!gain || gain.ifGranted === gain.level) faults.push({ path: `itemIds[${index}]`, code: gain?.seesAlready ? 'ALREADY_SEEN' : 'KEPT_SHUT', params: { article: gain?.article ?? '' } });
    }
    if (faults.length > 0) throw new Problem(faults.every(({ code }) => code === 'ALREADY_SEEN') ? 'ALREADY_SEEN' : 'NOT_LAWFUL', faults);
  }
}
