import { answerRegimeInput, carryOut, moveStage, moveStageInput, partiesToAsk, proposeRegimeInput, regimeInput, type ProposeRegimeInput } from '@casustafel/agreement-domain';
import { LawOfCases, liveAt, seatsOfCase, UnitOfWork, type Caller, type SeatFact, type Tx, type Weighed } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn, underMode } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { RegimeRepository, type HeldCase, type RegimeChange } from './regime.repository';

type Proposed = Pick<ProposeRegimeInput, 'kind' | 'mode'>;

/**
 * Turning the law of a case: its regime, its stage, its closing. By the chair, and with the word of whom it concerns. Every method
 * in the same order: load, authorise, decide, save, log, tell.
 */
@Injectable()
export class RegimeService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(LawOfCases) private readonly laws: LawOfCases,
  ) {}

  /** Proposes another regime or the closing, and asks each party whose word it takes; nothing changes yet. */
  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(proposeRegimeInput, given);
    return this.work.run(caller, (tx) => this.proposeIn(tx, input));
  }

  private async proposeIn(tx: Tx, { caseId, kind, mode, reason }: ProposeRegimeInput): Promise<readonly string[]> {
    const repository = new RegimeRepository(tx, this.sealer);
    const file = await repository.holdCase(caseId);
    authorise(tx.actor, 'turn', 'CaseFile', file, caseId);
    if (await repository.isAnotherOpen(caseId)) throw new Problem('ANOTHER_PROPOSAL_OPEN');
    const seat = seatIn(tx.actor, caseId)!;
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const { weighed, asked } = await this.weigh(tx, file, { kind, mode }, seats, seat.party);

    const countsOf = (party: string) => ({ opens: weighed?.ofParties.get(party)?.opened ?? 0, closes: weighed?.ofParties.get(party)?.closed ?? 0 });
    const change = { id: newId(), caseId, kind, mode, reason, seatId: seat.id, party: seat.party, ...countsOf(seat.party), seesLess: weighed?.lessFor.get(seat.id) ?? 0 };
    await repository.insert(change);
    await tx.log({ action: 'PROPOSED_REGIME', caseId, objects: [{ kind: 'RegimeChange', id: change.id }] });
    for (const party of asked) {
      const id = await repository.ask(change, party, countsOf(party));
      await this.tell(tx, caseId, id, seats.filter((each) => each.party === party).map((each) => each.id));
    }
    await this.tell(tx, caseId, change.id, chairs(seats));
    return [change.id];
  }

  /** The own party's word, by one who sits there for it. It stands. */
  answer(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(answerRegimeInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new RegimeRepository(tx, this.sealer);
      const question = await repository.findQuestion(input.id);
      authorise(tx.actor, 'answer', 'RegimeQuestion', question, input.id);
      if (question.answeredAt || question.endedAt) throw new Problem('QUESTION_OVER');
      const { caseId, party, changeId } = question;
      await repository.answer(question, tx.actor.seats.find((seat) => seat.party === party)!.id, input);
      await tx.log({ action: 'ANSWERED_REGIME', caseId, objects: [{ kind: 'RegimeQuestion', id: question.id }] });
      const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
      await this.tell(tx, caseId, question.id, seats.filter((each) => each.party === party).map((each) => each.id));
      await this.tell(tx, caseId, changeId, chairs(seats));
      return [question.id];
    });
  }

  /** Carries a proposal out once everybody agreed; weighed anew, since the table may have brought more meanwhile. */
  carryOut(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(regimeInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, change, file } = await this.load(tx, id, 'turn');
      const seats = (await seatsOfCase(tx, change.caseId)).filter(liveAt(tx.now));
      if (change.state === 'AGREED') {
        const { weighed, asked } = await this.weigh(tx, file, change, seats, seatIn(tx.actor, change.caseId)!.party);
        const needed = Object.fromEntries(asked.map((party) => [party, weighed?.ofParties.get(party)?.opened ?? 0]));
        orRefuse(carryOut({ state: change.state, isCovered: await repository.isCovered(change, needed) }));
      }
      orRefuse(carryOut({ state: change.state, isCovered: true }));
      await (change.kind === 'MODE' ? this.changeMode(tx, repository, change, seats) : this.close(tx, repository, change, seats));
      return [change.caseId, id];
    });
  }

  private async changeMode(tx: Tx, repository: RegimeRepository, change: RegimeChange, seats: readonly SeatFact[]): Promise<void> {
    const { caseId, id, mode } = change;
    const before = await this.laws.source.before(tx, [caseId]);
    await repository.setMode(caseId, mode!);
    const asked = await repository.end(change, 'done_at');
    await tx.log({ action: 'CHANGED_REGIME', caseId, objects: [{ kind: 'CaseFile', id: caseId }, { kind: 'RegimeChange', id }] });
    await this.laws.source.changed(tx, [caseId], before);
    await this.tellEnded(tx, change, asked, seats);
    await this.tellFile(tx, caseId, seats);
  }

  /** Told while the seats are still known; with the closing they end, the chair's own too. */
  private async close(tx: Tx, repository: RegimeRepository, change: RegimeChange, seats: readonly SeatFact[]): Promise<void> {
    const { caseId, id } = change;
    await repository.end(change, 'done_at');
    await tx.log({ action: 'CLOSED_CASE', caseId, objects: [{ kind: 'CaseFile', id: caseId }, { kind: 'RegimeChange', id }] });
    await tx.tell({ topic: 'seat', caseId, kind: 'CaseFile', id: caseId, seatsBefore: seats.map((seat) => seat.id) });
    for (const professionalId of await repository.close(caseId)) await tx.tellPerson(professionalId, { caseId, kind: 'CaseFile', id: caseId });
  }

  /** Drops a proposal, and with it what it asked. */
  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(regimeInput, given);
    return this.work.run(caller, async (tx) => {
      const { repository, change } = await this.load(tx, id, 'drop');
      if (change.state === 'DONE' || change.state === 'DROPPED') throw new Problem('PROPOSAL_OVER');
      const asked = await repository.end(change, 'dropped_at');
      await tx.log({ action: 'DROPPED_REGIME', caseId: change.caseId, objects: [{ kind: 'RegimeChange', id }] });
      await this.tellEnded(tx, change, asked, (await seatsOfCase(tx, change.caseId)).filter(liveAt(tx.now)));
      return [id];
    });
  }

  /** From weighing to conferring and back: while a case is weighed only hit or no hit is told. */
  move(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { caseId, stage } = parse(moveStageInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new RegimeRepository(tx, this.sealer);
      const file = await repository.holdCase(caseId);
      authorise(tx.actor, 'turn', 'CaseFile', file, caseId);
      const to = orRefuse(moveStage(file.stage, stage));
      const before = await this.laws.source.before(tx, [caseId]);
      await repository.setStage(caseId, to);
      await tx.log({ action: 'MOVED_STAGE', caseId, objects: [{ kind: 'CaseFile', id: caseId }] });
      await this.laws.source.changed(tx, [caseId], before);
      await this.tellFile(tx, caseId, (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)));
      return [caseId];
    });
  }

  private async load(tx: Tx, id: string, action: 'turn' | 'drop'): Promise<{ readonly repository: RegimeRepository; readonly change: RegimeChange; readonly file: HeldCase }> {
    const repository = new RegimeRepository(tx, this.sealer);
    const change = await repository.find(id);
    authorise(tx.actor, action, 'RegimeChange', change, id);
    const file = await repository.holdCase(change.caseId);
    return { repository, change, file: file! };
  }

  /** What it would open and close, and whose word that takes. */
  private async weigh(tx: Tx, file: HeldCase, { kind, mode }: Proposed, seated: readonly SeatFact[], proposer: string): Promise<{ readonly weighed: Weighed | null; readonly asked: readonly string[] }> {
    const weighed = kind === 'MODE' && mode ? await this.laws.source.weigh(tx, [file.id], (reader) => underMode(reader, mode)) : null;
    const asked = orRefuse(partiesToAsk({ kind, mode }, { mode: file.mode, isOpen: file.stage !== 'CLOSED', proposer, seated, openedOf: weighed?.openedOf ?? [] }));
    return { weighed, asked };
  }

  private async tellEnded(tx: Tx, { caseId, id }: RegimeChange, asked: readonly { readonly id: string; readonly seats: readonly string[] }[], seats: readonly SeatFact[]): Promise<void> {
    for (const question of asked) await this.tell(tx, caseId, question.id, question.seats);
    await this.tell(tx, caseId, id, chairs(seats));
  }

  private async tellFile(tx: Tx, caseId: string, seats: readonly SeatFact[]): Promise<void> {
    const ids = seats.map(({ id }) => id);
    await tx.tell({ topic: 'changed', caseId, kind: 'CaseFile', id: caseId, seatsBefore: ids, seatsAfter: ids });
  }

  private async tell(tx: Tx, caseId: string, id: string, seats: readonly string[]): Promise<void> {
    await tx.tell({ topic: 'changed', caseId, kind: 'Regime', id, seatsBefore: seats, seatsAfter: seats });
  }
}

const chairs = (seats: readonly SeatFact[]): string[] => seats.filter((seat) => seat.function === 'CHAIR').map(({ id }) => id);
