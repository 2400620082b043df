import { addFactor, changeFactor, factorChangeInput, factorInput, removeFactor } from '@casustafel/analysis-domain';
import { pseudonymsOfCase, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { atTable, authoring, citing, orNameTooNarrow } from './at-table';
import { FactorRepository, type KeptFactor } from './factor.repository';
import { tellReaders } from './tell';

/** Adding, changing and taking away factors: load, authorise, decide, save, log, tell. */
@Injectable()
export class FactorsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  add(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(factorInput, given);
    return this.work.run(caller, (tx) => this.addIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async addIn(tx: Tx, input: ReturnType<typeof factorInput.parse>): Promise<readonly string[]> {
    const table = await atTable(tx, input.conferenceId);
    const persons = await pseudonymsOfCase(tx, table.caseId);
    const facts = { ...authoring(table), ...(await citing(tx, table, input.citedContributionIds)), personIds: new Set(persons.keys()) };
    const factor = orNameTooNarrow(addFactor(input, facts), input.citedContributionIds);

    const subjects = subjectsOf(factor, persons);
    await new FactorRepository(tx, this.sealer).insert(factor, subjects);
    await tx.log({ action: 'ADDED_FACTOR', caseId: factor.caseId, objects: [{ kind: 'Factor', id: factor.id }], subjects });
    await tellReaders(tx, 'Factor', factor);
    return [factor.id];
  }

  /** Also confirms what was to be revised. */
  change(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(factorChangeInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new FactorRepository(tx, this.sealer);
      const kept = await repository.lock(input.id);
      authorise(tx.actor, 'correct', 'Factor', kept, input.id);
      const table = await atTable(tx, kept.conferenceId);
      const persons = await pseudonymsOfCase(tx, table.caseId);
      const facts = { ...authoring(table), ...(await citing(tx, table, input.citedContributionIds)), personIds: new Set(persons.keys()) };
      const changed = orNameTooNarrow(changeFactor(kept, input, facts), input.citedContributionIds);

      const subjects = subjectsOf(changed, persons);
      await repository.save(kept, changed, subjects);
      await tx.log({ action: 'CHANGED_FACTOR', caseId: kept.caseId, objects: [{ kind: 'Factor', id: kept.id }], subjects });
      await tellReaders(tx, 'Factor', changed, kept.audience);
      return [kept.id];
    });
  }

  remove(caller: Caller, id: string): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new FactorRepository(tx, this.sealer);
      const kept: KeptFactor | null = await repository.lock(id);
      authorise(tx.actor, 'withdraw', 'Factor', kept, id);
      const gone = orRefuse(removeFactor(kept, await atTable(tx, kept.conferenceId)));
      const subjects = subjectsOf(gone, await pseudonymsOfCase(tx, gone.caseId));
      await repository.remove(gone);
      await tx.log({ action: 'REMOVED_FACTOR', caseId: kept.caseId, objects: [{ kind: 'Factor', id }], subjects });
      await tellReaders(tx, 'Factor', { ...kept, audience: [] }, kept.audience);
      return [id];
    });
  }
}

const subjectsOf = ({ personId }: { personId: string | null }, pseudonyms: ReadonlyMap<string, string>): string[] => {
  const known = personId ? pseudonyms.get(personId) : undefined;
  return known ? [known] : [];
};
