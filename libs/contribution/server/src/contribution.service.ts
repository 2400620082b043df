import {
  bring, contributionInput, correct, correctionInput, narrow, narrowInput, share, shareInput, withdraw,
  type Contribution,
} from '@casustafel/contribution-domain';
import { Citing, liveAt, pseudonymsOfCase, seatsOfCase, UnitOfWork, type Caller, type SeatFact, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ContributionRepository, type KeptContribution } from './contribution.repository';

const own = (seats: readonly SeatFact[], party: string): SeatFact[] => seats.filter((seat) => seat.party === party);
const idsOf = (seats: readonly SeatFact[]): string[] => seats.map(({ id }) => id);
/** Somebody who might know it no longer may. */
const closes = (before: Contribution, after: Contribution): boolean => (after.withdrawnAt !== null && before.withdrawnAt === null) || before.audience.some((id) => !after.audience.includes(id));

/** Bringing, sharing, taking back. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ContributionService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Citing) private readonly citing: Citing,
  ) {}

  /** Writes a fact card that only the own organisation's seats can see. */
  bring(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(contributionInput, given);
    return this.work.run(caller, (tx) => this.bringIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async bringIn(tx: Tx, input: ReturnType<typeof contributionInput.parse>): Promise<readonly string[]> {
    const seat = seatIn(tx.actor, input.caseId);
    authorise(tx.actor, 'bring', 'CaseFile', seat ? { id: input.caseId, tableId: '' } : null, input.caseId);
    const persons = await pseudonymsOfCase(tx, input.caseId);
    const seats = await seatsOfCase(tx, input.caseId);

    const { id: authorSeatId, organisationId, task, party } = seat!;
    const facts = { id: newId(), organisationId, task, authorSeatId, ownSeatIds: idsOf(own(seats, party)), personIds: new Set(persons.keys()), now: tx.now };
    const written = orRefuse(bring(input, facts));

    const subjects = written.contribution.aboutPersonIds.flatMap((id) => persons.get(id) ?? []);
    await new ContributionRepository(tx, this.sealer).insert(written, subjects);
    await tx.log({ action: 'BROUGHT', caseId: input.caseId, objects: [{ kind: 'Contribution', id: facts.id }], subjects });
    await this.tell(tx, null, written.contribution);
    return [facts.id];
  }

  /** Puts one or more items before the named seats. */
  share(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(shareInput, given);
    return this.work.run(caller, (tx) => this.shareIn(tx, input));
  }

  async shareIn(tx: Tx, { ids, seatIds, ground, article }: ReturnType<typeof shareInput.parse>): Promise<readonly string[]> {
    const repository = new ContributionRepository(tx, this.sealer);
    const found = await repository.lock(ids);
    for (const id of ids) {
      const kept = found.get(id) ?? null;
      authorise(tx.actor, 'share', 'Contribution', kept, id);
      const seats = await seatsOfCase(tx, kept.caseId);
      const text = { ...kept.text, ground: ground ?? kept.text.ground, article: article ?? kept.text.article };
      const facts = { seatIds, liveSeatIds: new Set(idsOf(seats.filter(liveAt(tx.now)))), ownSeatIds: new Set(idsOf(own(seats, kept.party))), ground: text.ground, now: tx.now };
      const shared = orRefuse(share(kept, facts));
      await repository.save(kept, shared, { text });
      await this.logAndTell(tx, 'SHARED', kept, shared);
      await this.citing.citationsOpened(tx, { caseId: kept.caseId, contributionId: id, seats: shared.audience });
    }
    return ids;
  }

  /** Closes an item for seats that had it. */
  narrow(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, seatIds } = parse(narrowInput, given);
    return this.change(caller, id, 'share', 'NARROWED', async (tx, kept) => {
      const ownSeatIds = new Set(idsOf(own(await seatsOfCase(tx, kept.caseId), kept.party)));
      return { after: orRefuse(narrow(kept, { seatIds, ownSeatIds })) };
    });
  }

  /** Takes an item back; it closes at once on every screen. */
  withdraw(caller: Caller, id: string): Promise<readonly string[]> {
    return this.change(caller, id, 'withdraw', 'WITHDREW', async (tx, kept) => ({ after: orRefuse(withdraw(kept, { now: tx.now })) }));
  }

  /** Corrects the words; whoever received it is told. */
  correct(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(correctionInput, given);
    return this.change(caller, input.id, 'correct', 'CORRECTED', async (tx, kept) => {
      const persons = await pseudonymsOfCase(tx, kept.caseId);
      const { contribution, text } = orRefuse(correct(kept, input, { personIds: new Set(persons.keys()), now: tx.now }));
      return { after: contribution, text, subjects: contribution.aboutPersonIds.flatMap((each) => persons.get(each) ?? []) };
    });
  }

  private change(
    caller: Caller, id: string, right: 'share' | 'withdraw' | 'correct', action: string,
    decide: (tx: Tx, kept: KeptContribution) => Promise<{ after: Contribution; text?: KeptContribution['text']; subjects?: readonly string[] }>,
  ): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new ContributionRepository(tx, this.sealer);
      const kept = (await repository.lock([id])).get(id) ?? null;
      authorise(tx.actor, right, 'Contribution', kept, id);
      const { after, ...change } = await decide(tx, kept);
      await repository.save(kept, after, change);
      await this.logAndTell(tx, action, kept, after);
      if (closes(kept, after)) await this.citing.citationsClosed(tx, { caseId: kept.caseId, contributionId: id, seatsAfter: after.withdrawnAt ? [] : after.audience });
      return [id];
    });
  }

  private async logAndTell(tx: Tx, action: string, before: Contribution, after: Contribution): Promise<void> {
    const { id, caseId } = after;
    const persons = await pseudonymsOfCase(tx, caseId);
    await tx.log({ action, caseId, objects: [{ kind: 'Contribution', id }], subjects: after.aboutPersonIds.flatMap((each) => persons.get(each) ?? []) });
    await this.tell(tx, before, after);
  }

  private tell(tx: Tx, before: Contribution | null, after: Contribution): Promise<void> {
    return tx.tell({ topic: 'changed', kind: 'Contribution', caseId: after.caseId, id: after.id, seatsBefore: before?.audience ?? [], seatsAfter: after.audience });
  }
}
