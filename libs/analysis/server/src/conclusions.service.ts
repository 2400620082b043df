import { conclusionInput, isToRevise, writeConclusion, type ConclusionInput } from '@casustafel/analysis-domain';
import { UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { atTable, authoring, citing, orNameTooNarrow } from './at-table';
import { ConclusionRepository, type KeptConclusion } from './conclusion.repository';
import { tellReaders } from './tell';

/** The table's conclusion in plain words: load, authorise, decide, save, log, tell. */
@Injectable()
export class ConclusionsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Begins it, writes on it, or confirms it; whoever wrote on an older text hears STALE. */
  write(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(conclusionInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new ConclusionRepository(tx, this.sealer);
      const present = input.id ? await this.writable(tx, repository, input.id) : null;
      const table = await atTable(tx, present?.conferenceId ?? input.conferenceId);
      const facts = { ...authoring(table), ...(await citing(tx, table, input.citedContributionIds)) };
      const decided = writeConclusion(present ?? (await repository.lockBeginning(table.conferenceId)), within(input, table), facts);
      const written = orNameTooNarrow(decided, input.citedContributionIds);

      if (present) await repository.save(present, written);
      else await repository.insert(written);
      await tx.log({ action: 'WROTE', caseId: table.caseId, objects: [{ kind: 'Conclusion', id: written.id }] });
      await tellReaders(tx, 'Conclusion', written, present?.audience);
      return [written.id];
    });
  }

  /** While it is to be revised it is its author's; else everybody whom it names writes on. */
  private async writable(tx: Tx, repository: ConclusionRepository, id: string): Promise<KeptConclusion> {
    const kept = await repository.lock(id);
    authorise(tx.actor, kept && isToRevise(kept) ? 'correct' : 'write', 'Conclusion', kept, id);
    return kept;
  }
}

const within = (input: ConclusionInput, { conferenceId }: { conferenceId: string }): ConclusionInput => ({ ...input, conferenceId });
