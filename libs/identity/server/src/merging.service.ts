import { Persons, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { confirmMerge, confirmMergeInput, proposeMerge, proposeMergeInput, undoMerge, undoMergeInput, type Hand, type Merge } from '@casustafel/identity-domain';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { caseFactsOf, tellTable } from './case-facts';
import { MergeRepository } from './merge.repository';

const handOf = ({ actor }: Tx, caseId: string): Hand => ({ professionalId: actor.professionalId, organisationId: seatIn(actor, caseId)!.organisationId });

/** One human being entered twice in a case, said by two people. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class MergingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) private readonly persons: Persons) {}

  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(proposeMergeInput, given);
    const { caseId, survivingId, mergedId } = input;
    return this.work.run(caller, async (tx) => {
      for (const id of [survivingId, mergedId]) {
        const person = await this.persons.find(tx, id);
        const file = person?.caseId === caseId ? { id: caseId, tableId: '' } : null;
        authorise(tx.actor, 'merge', 'CaseFile', file, caseId);
      }
      const merges = new MergeRepository(tx, this.sealer);
      // Held by one at a time: two proposals that each would be right alone can make a chain together.
      await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`person-merge ${caseId}`]);
      const { isOpen } = await caseFactsOf(tx, caseId);
      const merge = orRefuse(proposeMerge(input, { id: newId(), isOpen, by: handOf(tx, caseId), now: tx.now, mergesOfCase: await merges.ofCase(caseId) }));
      await merges.insert(merge);
      return this.logAndTell(tx, merges, 'PROPOSED_MERGE', merge);
    });
  }

  /** From here on what is about the one shows the other, everywhere in the case. */
  confirm(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { mergeId } = parse(confirmMergeInput, given);
    return this.change(caller, mergeId, 'CONFIRMED_MERGE', async (tx, merge) => confirmMerge(merge, { isOpen: (await caseFactsOf(tx, merge.caseId)).isOpen, by: handOf(tx, merge.caseId), now: tx.now }));
  }

  undo(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { mergeId, reason } = parse(undoMergeInput, given);
    return this.change(caller, mergeId, 'UNDID_MERGE', async (tx, merge) => undoMerge(merge, { by: handOf(tx, merge.caseId), now: tx.now, reason }));
  }

  private change(caller: Caller, id: string, action: string, decide: (tx: Tx, merge: Merge) => Promise<Parameters<typeof orRefuse<Merge>>[0]>): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const merges = new MergeRepository(tx, this.sealer);
      const merge = await merges.find(id);
      authorise(tx.actor, 'merge', 'PersonMerge', merge, id);
      const after = orRefuse(await decide(tx, merge));
      await merges.save(merge, after);
      return this.logAndTell(tx, merges, action, after);
    });
  }

  private async logAndTell(tx: Tx, merges: MergeRepository, action: string, merge: Merge): Promise<readonly string[]> {
    const { id, caseId, mergedId } = merge;
    await tx.log({ action, caseId, objects: [{ kind: 'PersonMerge', id }], subjects: await merges.pseudonyms(merge) });
    await tellTable(tx, caseId, 'PersonMerge', id);
    await tellTable(tx, caseId, 'Person', mergedId);
    return [id];
  }
}
