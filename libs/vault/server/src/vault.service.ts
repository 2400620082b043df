import { ActingEyes, liveAt, Persons, seatsOfCase, sql, UnitOfWork, uuid, Veils, ReadTx, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, OPEN_END, orRefuse, type Result } from '@casustafel/kernel';
import { currentLens, Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn } from '@casustafel/policy';
import { correctKept, correctKeptInput, keep, keepInput, openKept, openKeptInput, withdrawKept, withdrawKeptInput, type ProtectedValue } from '@casustafel/vault-domain';
import { Inject, Injectable } from '@nestjs/common';
import type { KeptVeil } from './kept-veil';
import { ProtectedRepository, ranOut, veilAfter } from './protected.repository';
import type { KeptProtected } from './protected.row';
import { Repaint } from './repaint';

/** Keeping what may not be known to everybody, and saying who may. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class VaultService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
    @Inject(Veils) private readonly veils: Veils,
    @Inject(Repaint) private readonly repaint: Repaint,
  ) {}

  keep(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(keepInput, given);
    return this.work.run(caller, (tx) => this.keepIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async keepIn(tx: Tx, input: ReturnType<typeof keepInput.parse>): Promise<readonly string[]> {
    const { caseId, personId } = input;
    const seat = seatIn(tx.actor, caseId);
    authorise(tx.actor, 'protect', 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
    const person = personId ? await this.persons.find(tx, personId) : null;
    if (personId && person?.caseId !== caseId) throw new Refused('Person', personId, 'KEPT_PROTECTED');
    const before = await this.turn(tx, caseId);
    const value = orRefuse(keep(input, { id: newId(), party: seat!.party, keptBySeatId: seat!.id, caseIsOpen: seat!.law.stage !== 'CLOSED', now: tx.now }));
    const subjects = person ? [person.pseudonym] : [];
    await new ProtectedRepository(tx, this.sealer).insert(value, { organisationId: seat!.organisationId, task: seat!.task, subjects, regionId: tx.actor.regionId });
    const channel = await new ProtectedRepository(tx, this.sealer).channelOf(value.id);
    await this.finish(tx, 'KEPT_PROTECTED', before, null, { ...value, channel, subjects }, [value.id]);
    return [value.id];
  }

  correct(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(correctKeptInput, given);
    return this.change(caller, input.id, 'CORRECTED_PROTECTED', (kept) => correctKept(kept, input), true);
  }

  /** Opens it to these seats and closes it to all others. */
  open(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(openKeptInput, given);
    return this.work.run(caller, (tx) => this.openIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  openIn(tx: Tx, input: ReturnType<typeof openKeptInput.parse>): Promise<readonly string[]> {
    return this.changeIn(tx, input.id, 'OPENED_PROTECTED', async (kept) => openKept(kept, input, {
      liveSeats: (await seatsOfCase(tx, kept.caseId)).filter(liveAt(tx.now)), reachesAll: await new ProtectedRepository(tx, this.sealer).reachesAll(kept.id, input.seatIds), now: tx.now,
    }));
  }

  withdraw(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(withdrawKeptInput, given);
    return this.change(caller, input.id, 'RELEASED_PROTECTED', (kept, tx) => withdrawKept(kept, { version: input.version, now: tx.now }));
  }

  /**
   * An opening that is over, or a value that reaches others since its case was judged again: in the name of somebody who sits there for
   * its owner, by the clock. Reading judges by both already, so what is told is the difference with how it was.
   */
  async follow(caller: Caller, id: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const repository = new ProtectedRepository(tx, this.sealer);
      const caseId = await repository.caseOf(id);
      if (!caseId) return [];
      const now = await this.turn(tx, caseId);
      const kept = await repository.lock(id);
      authorise(tx.actor, 'protect', 'ProtectedValue', kept, id);
      const was = await repository.takeFormerChannel(id);
      const over = ranOut(kept, tx.now);
      if (!was && !over) return [];
      const before = veilAfter(now, caseId, { ...kept, channel: was ?? kept.channel, openUntil: OPEN_END });
      const after = over ? { ...kept, audience: [], openUntil: OPEN_END, version: kept.version + 1 } : kept;
      if (over) await repository.save(kept, after);
      await this.finish(tx, 'PROTECTED_RAN_OUT', before, kept, { ...after, subjects: kept.subjects }, []);
      return [id];
    });
  }

  private change(caller: Caller, id: string, action: string, decide: (kept: KeptProtected, tx: Tx) => Decided, seek = false): Promise<readonly string[]> {
    return this.work.run(caller, (tx) => this.changeIn(tx, id, action, (kept) => decide(kept, tx), seek));
  }

  private async changeIn(tx: Tx, id: string, action: string, decide: (kept: KeptProtected) => Decided | Promise<Decided>, seek = false): Promise<readonly string[]> {
    const repository = new ProtectedRepository(tx, this.sealer);
    const caseId = await repository.caseOf(id);
    if (!caseId) throw new Refused('ProtectedValue', id, action);
    // The vault before the row: whoever changes it does so one after the other.
    const before = await this.turn(tx, caseId);
    const kept = await repository.lock(id);
    authorise(tx.actor, 'protect', 'ProtectedValue', kept, id);
    const after = orRefuse(await decide(kept));
    await repository.save(kept, after);
    await this.finish(tx, action, before, kept, { ...after, subjects: kept.subjects }, seek ? [id] : []);
    return [id];
  }

  /** Takes the turn of the vault of this case, and answers the veil as it is. */
  private async turn(tx: Tx, caseId: string): Promise<KeptVeil> {
    await new ProtectedRepository(tx, this.sealer).turn(caseId);
    const { query, map } = this.veils.source.needles(new ReadTx(tx.now), caseId);
    return this.veils.source.veilOf(caseId, (await tx.query(query)).map(map)) as KeptVeil;
  }

  private async finish(tx: Tx, action: string, before: KeptVeil, was: ProtectedValue | null, value: ProtectedValue & { readonly subjects: readonly string[] }, sought: readonly string[]): Promise<void> {
    const { id, caseId, party, subjects } = value;
    await tx.log({ action, caseId, objects: [{ kind: 'ProtectedValue', id }], subjects });
    const own = (await seatsOfCase(tx, caseId)).filter((seat) => seat.party === party).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', kind: 'ProtectedValue', caseId, id, seatsBefore: [...own, ...(was?.audience ?? [])], seatsAfter: [...own, ...value.audience] });
    const after = veilAfter(before, caseId, value);
    const [row] = await tx.query(sql`select f.vault_version as n from case_file f where f.id = ${uuid(caseId)}`);
    const eyes = currentLens();
    if (eyes instanceof ActingEyes) eyes.turned(caseId, { version: Number(row!['n']), veil: after });
    await this.repaint.tell(tx, { caseId, before, after, sought, party });
  }
}

type Decided = Result<ProtectedValue, 'STALE' | 'KEPT_NO_MORE' | 'NOT_AT_TABLE' | 'END_IN_PAST'>;
