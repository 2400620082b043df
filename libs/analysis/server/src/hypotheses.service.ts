import { addHypothesis, changeHypothesis, hypothesisChangeInput, hypothesisInput, markEvidence, markInput } from '@casustafel/analysis-domain';
import { UnitOfWork, type Caller } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { atTable, authoring, citing, orNameTooNarrow } from './at-table';
import { EvidenceMarkRepository } from './evidence-mark.repository';
import { HypothesisRepository } from './hypothesis.repository';
import { tellReaders } from './tell';

/** Rival explanations, and how each fact fits them: load, authorise, decide, save, log, tell. */
@Injectable()
export class HypothesesService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  add(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(hypothesisInput, given);
    return this.work.run(caller, async (tx) => {
      const table = await atTable(tx, input.conferenceId);
      const repository = new HypothesisRepository(tx, this.sealer);
      const hypothesis = orRefuse(addHypothesis(input, { ...authoring(table), lastPosition: await repository.lastPosition(input.conferenceId) }));
      await repository.insert(hypothesis);
      await tx.log({ action: 'ADDED_HYPOTHESIS', caseId: table.caseId, objects: [{ kind: 'Hypothesis', id: hypothesis.id }] });
      await tellReaders(tx, 'Hypothesis', hypothesis);
      return [hypothesis.id];
    });
  }

  change(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(hypothesisChangeInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new HypothesisRepository(tx, this.sealer);
      const kept = await repository.lock(input.id);
      authorise(tx.actor, 'correct', 'Hypothesis', kept, input.id);
      const table = await atTable(tx, kept.conferenceId);
      await repository.save(kept, orRefuse(changeHypothesis(kept, input, table)));
      await tx.log({ action: 'CHANGED_HYPOTHESIS', caseId: kept.caseId, objects: [{ kind: 'Hypothesis', id: kept.id }] });
      await tellReaders(tx, 'Hypothesis', kept, kept.audience);
      return [kept.id];
    });
  }

  /** One mark a seat; the next replaces it. */
  mark(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(markInput, given);
    return this.work.run(caller, async (tx) => {
      const hypothesis = await new HypothesisRepository(tx, this.sealer).lock(input.hypothesisId);
      authorise(tx.actor, 'write', 'Hypothesis', hypothesis, input.hypothesisId);
      const table = await atTable(tx, hypothesis.conferenceId);
      const { cited, now } = await citing(tx, table, [input.contributionId]);
      const facts = { seat: table.seat, liveSeats: table.liveSeats, phase: table.phase, hypothesis, fact: cited[0] ?? null, now };
      const made = orNameTooNarrow(markEvidence(input, facts), [input.contributionId], () => 'contributionId');

      const repository = new EvidenceMarkRepository(tx);
      const before = await repository.lock(made);
      const { organisationId, task } = table.seat;
      const kept = { ...made, id: before?.id ?? newId(), caseId: table.caseId };
      if (before) await repository.replace(before, made);
      else await repository.insert({ ...kept, organisationId, task });

      await tx.log({ action: 'MARKED', caseId: table.caseId, objects: [{ kind: 'EvidenceMark', id: kept.id }, { kind: 'Hypothesis', id: hypothesis.id }, { kind: 'Contribution', id: made.contributionId }] });
      await tellReaders(tx, 'EvidenceMark', kept, before?.audience);
      // Its row counts what stands against it.
      if (made.scope === 'TABLE' || before?.scope === 'TABLE') await tellReaders(tx, 'Hypothesis', hypothesis, hypothesis.audience);
      return [kept.id];
    });
  }
}
