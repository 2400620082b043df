import {
  endParticular, endParticularInput, isLive, isOpen, particularInput, recordParticular, type EndParticularInput, type Particular, type ParticularInput, type RecordingFacts,
} from '@casustafel/case-file-domain';
import { LawOfCases, sql, UnitOfWork, uuid, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository';
import { ParticularRepository, type KeptParticular } from './particular.repository';
import { SeatRepository } from './seat.repository';

/** Saying what the law asks of a case. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class ParticularService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(LawOfCases) private readonly laws: LawOfCases,
  ) {}

  /** Records a particular; what the law opens or closes by it opens and closes at once, for whoever sits there. */
  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(particularInput, given);
    return this.work.run(caller, (tx) => this.recordIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async recordIn(tx: Tx, input: ParticularInput): Promise<readonly string[]> {
    const { caseId, kind } = input;
    // Locked, so that of two changes of the law of a case each is compared with what the other made of it.
    const caseFile = await new CaseFileRepository(tx, this.sealer).lock(caseId);
    const seat = seatIn(tx.actor, caseId);
    if (!caseFile || !seat) throw new Refused('CaseFile', caseId, 'RECORD');
    const id = newId();
    authorise(tx.actor, 'write', 'Particular', { caseId, kind, party: seat.party }, id);
    const particulars = new ParticularRepository(tx, this.sealer);
    const standing = await particulars.standing(seat.party);
    const { subjects, ...named } = await this.named(tx, input);

    const { particular, ended } = orRefuse(recordParticular(input, { id, seat, standing, ...named, caseIsOpen: isOpen(caseFile), now: tx.now }));
    await this.change(tx, caseId, async () => {
      for (const each of ended) await particulars.end(each, seat.id, input.sentence);
      await particulars.insert(particular, subjects);
    });
    for (const each of ended) await this.note(tx, 'ENDED_PARTICULAR', each, standing.find((one) => one.id === each.id)!.subjects);
    await this.note(tx, 'RECORDED_PARTICULAR', particular, subjects);
    return [id];
  }

  /** Ends what one's own party recorded. */
  end(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(endParticularInput, given);
    return this.work.run(caller, (tx) => this.endIn(tx, input));
  }

  private async endIn(tx: Tx, { id, sentence }: EndParticularInput): Promise<readonly string[]> {
    const particulars = new ParticularRepository(tx, this.sealer);
    const found = await particulars.find(id);
    authorise(tx.actor, 'end', 'Particular', found, id);
    const caseFile = await new CaseFileRepository(tx, this.sealer).lock(found.caseId);
    const { subjects, ...particular } = (await particulars.find(id)) as KeptParticular;
    const ended = orRefuse(endParticular(particular, { caseIsOpen: caseFile !== null && isOpen(caseFile), now: tx.now }));
    await this.change(tx, ended.caseId, () => particulars.end(ended, seatIn(tx.actor, ended.caseId)!.id, sentence));
    await this.note(tx, 'ENDED_PARTICULAR', ended, subjects);
    return [id];
  }

  private async change(tx: Tx, caseId: string, write: () => Promise<void>): Promise<void> {
    const before = await this.laws.source.before(tx, [caseId]);
    await write();
    await this.laws.source.changed(tx, [caseId], before);
  }

  private async named(tx: Tx, input: ParticularInput): Promise<Pick<RecordingFacts, 'familyRole' | 'executing'> & { readonly subjects: readonly string[] }> {
    if (input.kind !== 'OTS') return { familyRole: null, executing: null, subjects: [] };
    const [person] = await tx.query(sql`select p.family_role, p.pseudonym from person p where p.id = ${uuid(input.personId)} and p.case_id = ${uuid(input.caseId)}`);
    const [organisation] = await tx.query(sql`select o.role, o.takes_part from organisation o where o.id = ${uuid(input.executingId)}`);
    return {
      familyRole: (person?.['family_role'] as RecordingFacts['familyRole'] | undefined) ?? null,
      executing: organisation ? { role: organisation['role'] as NonNullable<RecordingFacts['executing']>['role'], takesPart: organisation['takes_part'] === true } : null,
      subjects: person ? [person['pseudonym'] as string] : [],
    };
  }

  /** Everybody at the table reads it, so everybody who sits there is told. */
  private async note(tx: Tx, action: 'RECORDED_PARTICULAR' | 'ENDED_PARTICULAR', { id, caseId }: Particular, subjects: readonly string[]): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Particular', id }], subjects });
    const seats = (await new SeatRepository(tx).ofCase(caseId)).filter((seat) => isLive(seat, tx.now)).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', caseId, kind: 'Particular', id, seatsBefore: seats, seatsAfter: seats });
  }
}
