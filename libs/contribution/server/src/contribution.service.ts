import {
  bring, contributionInput, correct, correctionInput, isConsentFor, narrow, narrowInput, openGate, receiversOf, share, shareInput, withdraw,
  type Contribution, type GateInput, type OpenGate, type ShareInput,
} from '@casustafel/contribution-domain';
import { asIfTogether, ConsentRecords, liveAt, pseudonymsOfCase, readersOfCases, Recalls, seatsOfCase, shownTo, UnitOfWork, type Caller, type Reader, type RecallReason, type SeatFact, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, levelOf, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { circleOf } from './circle';
import { ContributionRepository } from './contribution.repository';
import { lawfulOf, type KeptContribution } from './contribution.row';
import { Grants, toBeNamed } from './grants';
import { KnowingKeeper } from './knowing-keeper';

const own = (seats: readonly SeatFact[], party: string): SeatFact[] => seats.filter((seat) => seat.party === party);
const idsOf = (seats: readonly SeatFact[]): string[] => seats.map(({ id }) => id);

/** Acts after which whoever had read the item is told (Wpg 4 lid 4, 28 lid 5; Bgs 1.7). */
const RECALLED: Readonly<Record<string, RecallReason>> = { CORRECTED: 'CORRECTED', WITHDREW: 'WITHDRAWN' };

/** Bringing, sharing, taking back. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ContributionService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(KnowingKeeper) private readonly knowing: KnowingKeeper,
    @Inject(ConsentRecords) private readonly consents: ConsentRecords,
    @Inject(Recalls) private readonly recalls: Recalls,
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

    const { id: authorSeatId, organisationId, role: supplierRole, task, party } = seat!;
    const circle = await circleOf(tx, input.aboutPersonIds);
    const facts = { id: newId(), organisationId, supplierRole, task, authorSeatId, ownSeatIds: idsOf(own(seats, party)), personIds: new Set(persons.keys()), circle, now: tx.now };
    const written = orRefuse(bring(input, facts));

    const subjects = written.contribution.aboutPersonIds.flatMap((id) => persons.get(id) ?? []);
    const repository = new ContributionRepository(tx, this.sealer);
    await repository.insert(written, subjects);
    await this.knowing.settle(tx, lawfulOf(written.contribution, party, await repository.channelOf(facts.id)), []);
    await tx.log({ action: 'BROUGHT', caseId: input.caseId, objects: [{ kind: 'Contribution', id: facts.id }], subjects });
    await this.tell(tx, written.contribution, [], written.contribution.audience);
    return [facts.id];
  }

  /** Puts one or more items before the named seats, as far as the law lets each of them see it. */
  share(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(shareInput, given);
    return this.work.run(caller, (tx) => this.shareIn(tx, input));
  }

  async shareIn(tx: Tx, input: ShareInput): Promise<readonly string[]> {
    const repository = new ContributionRepository(tx, this.sealer);
    const found = await repository.lock(input.ids);
    for (const id of input.ids) {
      const kept = found.get(id) ?? null;
      authorise(tx.actor, 'share', 'Contribution', kept?.lawful ?? null, id);
      await this.shareOne(tx, repository, kept!, input);
    }
    return input.ids;
  }

  private async shareOne(tx: Tx, repository: ContributionRepository, kept: KeptContribution, input: ShareInput): Promise<void> {
    const seats = await seatsOfCase(tx, kept.caseId);
    const gate = input.gate ? await this.gateOf(tx, kept, input.gate) : kept.gate;
    const text = { ...kept.text, ground: input.ground ?? kept.text.ground, article: input.article ?? kept.text.article, gateReason: input.gate?.reason ?? kept.text.gateReason };
    const ownSeatIds = new Set(idsOf(own(seats, kept.party)));
    const shared = orRefuse(share(kept, {
      seatIds: input.seatIds, liveSeatIds: new Set(idsOf(seats.filter(liveAt(tx.now)))), ownSeatIds, text, ground: text.ground, gate,
      level: input.level ?? (kept.level === 'NOTHING' ? 'FULL' : kept.level), conditions: input.conditions ?? kept.conditions, incidental: input.incidental ?? kept.incidental, now: tx.now,
    }));
    await repository.save(kept, shared, { text });

    const before = shownTo(kept.lawful, await readersOfCases(tx, [kept.caseId]));
    const lawful = lawfulOf(shared, kept.party, kept.lawful.channel);
    const others = input.seatIds.filter((seatId) => !ownSeatIds.has(seatId));
    const readers = await this.nameThose(tx, lawful, others, input.naming);
    // Sharing with people none of whom the law lets see a thing would look like sharing and be silence. That two parties are kept apart is
    // no part of that answer: whoever may not know of it would find out by it.
    const together = asIfTogether(lawful);
    if (others.length > 0 && !readers.some(({ seatId, actor }) => others.includes(seatId) && levelOf(actor, together) !== 'NOTHING')) throw new Problem('NOT_LAWFUL');
    await this.logChange(tx, 'SHARED', shared);
    await this.knowing.settle(tx, lawful, kept.knowing, readers);
    await this.tell(tx, shared, before, shownTo(lawful, readers));
  }

  /** Names, with the reason given, those whom no checked ground reaches; answers everybody as the rules judge them now. */
  private async nameThose(tx: Tx, lawful: KeptContribution['lawful'], seatIds: readonly string[], naming: string | null): Promise<readonly Reader[]> {
    const readers = await readersOfCases(tx, [lawful.caseId]);
    const named = naming ? toBeNamed(asIfTogether(lawful), readers, seatIds) : [];
    if (named.length === 0) return readers;
    const grants = new Grants(tx, this.sealer);
    for (const seatId of named) await grants.give(lawful, seatId, naming!);
    await tx.log({ action: 'NAMED', caseId: lawful.caseId, objects: [{ kind: 'Contribution', id: lawful.id }] });
    return readersOfCases(tx, [lawful.caseId]);
  }

  private async gateOf(tx: Tx, kept: KeptContribution, given: GateInput): Promise<OpenGate | null> {
    const record = given.consentId ? await this.consents.find(tx, given.consentId) : null;
    // A consent is of the party that recorded it; another's is as little there as none.
    return orRefuse(openGate(given, record && record.party === kept.party && record.caseId === kept.caseId ? record : null, kept, tx.now));
  }

  /** Words may be put right; what somebody allowed is not stretched by it. */
  private async mayStillRest(tx: Tx, { gate, ...item }: Contribution): Promise<void> {
    const record = gate?.consentId ? await this.consents.find(tx, gate.consentId) : null;
    if (record && !isConsentFor(record, item)) throw new Problem('CONSENT_NOT_FOR_THIS');
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
      const circle = await circleOf(tx, input.aboutPersonIds);
      const { contribution, text } = orRefuse(correct(kept, input, { personIds: new Set(persons.keys()), circle, now: tx.now }));
      await this.mayStillRest(tx, contribution);
      return { after: contribution, text: { ...text, gateReason: kept.text.gateReason }, subjects: contribution.aboutPersonIds.flatMap((each) => persons.get(each) ?? []) };
    });
  }

  private change(
    caller: Caller, id: string, right: 'share' | 'withdraw' | 'correct', action: string,
    decide: (tx: Tx, kept: KeptContribution) => Promise<{ after: Contribution; text?: KeptContribution['text']; subjects?: readonly string[] }>,
  ): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      await this.changeIn(tx, id, right, action, decide);
      return [id];
    });
  }

  /** The same within a transaction that does more (a consent that ends). */
  async changeIn(
    tx: Tx, id: string, right: 'share' | 'withdraw' | 'correct', action: string,
    decide: (tx: Tx, kept: KeptContribution) => Promise<{ after: Contribution; text?: KeptContribution['text']; subjects?: readonly string[] }>,
  ): Promise<void> {
    const repository = new ContributionRepository(tx, this.sealer);
    const kept = (await repository.lock([id])).get(id) ?? null;
    authorise(tx.actor, right, 'Contribution', kept?.lawful ?? null, id);
    const { after, ...change } = await decide(tx, kept!);
    const before = shownTo(kept!.lawful, await readersOfCases(tx, [kept!.caseId]));
    await repository.save(kept!, after, change);
    // Who is no longer in the audience is no longer named either.
    const left = receiversOf(after, new Set());
    await new Grants(tx, this.sealer).endFor(id, kept!.audience.filter((seatId) => !left.includes(seatId)));
    await this.logChange(tx, action, after);
    // Whom it is about may have changed, and with it where it travels.
    const lawful = lawfulOf(after, kept!.party, await repository.channelOf(id));
    const readers = await readersOfCases(tx, [kept!.caseId]);
    await this.knowing.settle(tx, lawful, kept!.knowing, readers);
    await this.tell(tx, after, before, shownTo(lawful, readers));
    if (RECALLED[action]) await this.recalls.recall(tx, { ...after, party: kept!.party, everShared: kept!.sharedAt !== null }, RECALLED[action]);
  }

  private async logChange(tx: Tx, action: string, { id, caseId, aboutPersonIds }: Contribution): Promise<void> {
    const persons = await pseudonymsOfCase(tx, caseId);
    await tx.log({ action, caseId, objects: [{ kind: 'Contribution', id }], subjects: aboutPersonIds.flatMap((each) => persons.get(each) ?? []) });
  }

  /** Of whom it was, and is, shown something: a seat that is named and sees nothing would learn by a tiding that there is something. */
  private tell(tx: Tx, { id, caseId }: Contribution, seatsBefore: readonly string[], seatsAfter: readonly string[]): Promise<void> {
    return tx.tell({ topic: 'changed', kind: 'Contribution', caseId, id, seatsBefore, seatsAfter });
  }
}
