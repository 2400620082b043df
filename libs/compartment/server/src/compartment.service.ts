import { endOfMarkInput, keepApart, keepApartInput, MARKING_FIELDS, seatSpeaksInput, sideOfInput, tellOfMarkInput } from '@casustafel/compartment-domain';
import { LawOfCases, liveAt, pseudonymsOfCase, seatsOfCase, sql, turnSides, turnVault, UnitOfWork, uuid, type Caller, type ReadersBefore, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn, type ActorSeat } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentCompartment, type CompartmentModel } from './compartment.model';
import { CompartmentRepository, readCompartments, type KeptCompartment } from './compartment.repository';

/** Keeping two parties apart. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class CompartmentService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(LawOfCases) private readonly laws: LawOfCases,
  ) {}

  /** The marks of a case that the reader may know of; empty alike where there is none and for whoever may not know. */
  async list(caller: Caller, caseId: string): Promise<CompartmentModel[]> {
    const { actor } = caller;
    const { marks } = await this.work.look(caller, { action: 'LISTED', caseId }, (read) => ({ marks: readCompartments(read, actor, this.sealer, { caseId }) }));
    return marks.map((kept) => presentCompartment(actor, kept));
  }

  /** Marks two parties as kept apart. It takes effect in this transaction: whoever serves the other loses what was of one, also on open screens. */
  mark(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(keepApartInput, given);
    return this.work.run(caller, async (tx) => {
      const { caseId } = input;
      const seat = seatIn(tx.actor, caseId);
      authorise(tx.actor, 'apart', 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
      const persons = await pseudonymsOfCase(tx, caseId);
      const liveSeats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
      const decided = keepApart(input, { id: newId(), seatId: seat!.id, personIds: new Set(persons.keys()), liveSeats });
      if (!decided.ok) throw new Problem('INVALID', [{ path: MARKING_FIELDS[decided.code], code: decided.code }]);
      const { mark, answers } = decided.value;

      const before = await this.laws.source.before(tx, [caseId]);
      if (!(await new CompartmentRepository(tx, this.sealer).mark(mark, answers))) throw new Refused('CaseFile', caseId, 'APART');
      await this.settle(tx, caseId, before);
      await this.logAndTell(tx, 'KEPT_APART', mark, [], mark.audience, [...mark.protectedIds, ...mark.fearedIds].flatMap((id) => persons.get(id) ?? []));
      return [mark.id];
    });
  }

  /** Says whom somebody at the table serves or speaks with; what reaches them changes at once. */
  seatSpeaks(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { compartmentId, seatId, personIds } = parse(seatSpeaksInput, given);
    return this.change(caller, compartmentId, 'say', 'SAID_WHOM_SEAT_SERVES', async (repository, mark, seat, tx) => {
      if (!(await seatsOfCase(tx, mark.caseId)).some((each) => each.id === seatId)) throw new Refused('Seat', seatId, 'SAY');
      if (personIds.some((id) => ![...mark.protectedIds, ...mark.fearedIds].includes(id))) throw new Problem('INVALID', [{ path: 'personIds', code: 'PERSON_NOT_IN_CASE' }]);
      await repository.answer(mark, seat.id, seatId, personIds);
      return [{ kind: 'Seat', id: seatId }];
    });
  }

  /** Lets somebody else know of the mark who serves the one it protects, or neither. */
  tellOf(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { compartmentId, seatId, why } = parse(tellOfMarkInput, given);
    return this.change(caller, compartmentId, 'say', 'LET_KNOW_OF_APART', async (repository, mark, seat) => {
      if (!(await repository.tell(mark, seat.id, seatId, why))) throw new Problem('INVALID', [{ path: 'seatId', code: 'MAY_NOT_KNOW' }]);
      return [{ kind: 'Seat', id: seatId }];
    });
  }

  /** Its supplier says of whose side something of theirs is, or that it is for both; nobody else can. */
  sideOf(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { compartmentId, things, forAll, sideOfIds, why } = parse(sideOfInput, given);
    return this.change(caller, compartmentId, 'read', 'SAID_WHOSE_SIDE', async (repository, mark, seat, tx) => {
      for (const { kind, id } of things) {
        const [row] = await tx.query(sql`select is_own_thing(${{ cast: 'text', value: kind }}, ${uuid(id)}, ${{ cast: 'text', value: seat.party }}) as own`);
        if (!row?.['own']) throw new Refused(kind, id, 'SAY');
        await repository.say(mark, seat, { kind, id }, forAll, sideOfIds, why);
      }
      return things;
    });
  }

  /** Argues that keeping apart was a mistake or is over; another of another organisation confirms it, and one of the two is the chair. */
  proposeEnd(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { compartmentId, why } = parse(endOfMarkInput, given);
    return this.change(caller, compartmentId, 'drop', 'ARGUED_END_OF_APART', async (repository, mark, seat) => {
      if (mark.endedAt || mark.end) throw new Problem('STALE');
      await repository.proposeEnd(mark, seat, why);
      return [];
    }, false);
  }

  confirmEnd(caller: Caller, endId: string): Promise<readonly string[]> {
    return this.changeOfEnd(caller, endId, 'confirm', 'ENDED_APART', async (repository, seat) => {
      if (!(await repository.confirmEnd(endId, seat.id))) throw new Problem('NEEDS_ANOTHER');
    });
  }

  dropEnd(caller: Caller, endId: string): Promise<readonly string[]> {
    return this.changeOfEnd(caller, endId, 'drop', 'DROPPED_END_OF_APART', (repository) => repository.dropEnd(endId));
  }

  private changeOfEnd(caller: Caller, endId: string, right: 'confirm' | 'drop', action: string, act: (repository: CompartmentRepository, seat: ActorSeat) => Promise<void>): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const mark = await new CompartmentRepository(tx, this.sealer).findOfEnd(endId);
      authorise(tx.actor, right, 'Compartment', mark, endId);
      await this.changeIn(tx, mark, action, async (repository, _mark, seat) => {
        await act(repository, seat);
        return [];
      });
      return [mark.id];
    });
  }

  private change(
    caller: Caller, id: string, right: 'read' | 'say' | 'drop', action: string,
    act: (repository: CompartmentRepository, mark: KeptCompartment, seat: ActorSeat, tx: Tx) => Promise<readonly { readonly kind: string; readonly id: string }[]>, judges = true,
  ): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const mark = await new CompartmentRepository(tx, this.sealer).find(id);
      authorise(tx.actor, right, 'Compartment', mark, id);
      await this.changeIn(tx, mark, action, act, judges);
      return [id];
    });
  }

  private async changeIn(
    tx: Tx, mark: KeptCompartment, action: string,
    act: (repository: CompartmentRepository, mark: KeptCompartment, seat: ActorSeat, tx: Tx) => Promise<readonly { readonly kind: string; readonly id: string }[]>, judges = true,
  ): Promise<void> {
    const before = judges ? await this.laws.source.before(tx, [mark.caseId]) : null;
    const repository = new CompartmentRepository(tx, this.sealer);
    const about = await act(repository, mark, seatIn(tx.actor, mark.caseId)!, tx);
    if (before) await this.settle(tx, mark.caseId, before);
    // Whoever was just let know, and whoever no longer may: both are told, and judged by what they see.
    const [after] = await tx.query(sql`select m.audience from compartment m where m.id = ${uuid(mark.id)}`);
    await this.logAndTell(tx, action, mark, mark.audience, (after?.['audience'] as string[] | undefined) ?? mark.audience, [], about);
  }

  /** Everything of the case is judged again, and whoever it reaches, or no longer does, is told. */
  private async settle(tx: Tx, caseId: string, before: ReadersBefore): Promise<void> {
    await turnSides(tx, caseId);
    // What is protected moves with its channel; all words of this act are written by now.
    await turnVault(tx, caseId);
    const moved = await tx.query(sql`select kind, id, seats_before, seats_after from judge_apart(${uuid(caseId)})`);
    await this.laws.source.changed(tx, [caseId], before);
    for (const row of moved) {
      await tx.tell({ topic: 'changed', caseId, kind: row['kind'] as string, id: row['id'] as string, seatsBefore: row['seats_before'] as string[], seatsAfter: row['seats_after'] as string[] });
    }
  }

  private async logAndTell(tx: Tx, action: string, { id, caseId }: { readonly id: string; readonly caseId: string }, seatsBefore: readonly string[], seatsAfter: readonly string[], subjects: readonly string[], about: readonly { readonly kind: string; readonly id: string }[] = []): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Compartment', id }, ...about], subjects });
    await tx.tell({ topic: 'changed', kind: 'Compartment', caseId, id, seatsBefore, seatsAfter });
  }
}
