import { confirmVersion, dropVersion, faultsOfLines, isProposal, proposeInput, proposeVersion, versionInput, type AgreementVersion, type ProposeInput } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { LawOfCases, sql, text, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { AgreementVersionRepository, isInForce } from './agreement-version.repository';

/**
 * Changing what a region agreed about sharing, which takes two people. Every method in the same order: load, authorise, decide,
 * save, log, tell.
 */
@Injectable()
export class AgreementService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LawOfCases) private readonly laws: LawOfCases) {}

  /** Proposes a version that narrows the law as shipped; nothing changes yet. */
  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(proposeInput, given);
    return this.work.run(caller, (tx) => this.proposeIn(tx, input));
  }

  private async proposeIn(tx: Tx, input: ProposeInput): Promise<readonly string[]> {
    const { actor, now } = tx;
    const { regionId } = actor;
    authorise(actor, 'propose', 'SharingAgreement', { regionId }, regionId);
    const versions = await new AgreementVersionRepository(tx).lock(regionId, input.mode);
    const law = shipped.find(({ mode }) => mode === input.mode)!;
    const faults = faultsOfLines(law, input.narrowings);
    if (faults.length > 0) throw new Problem('INVALID', faults);
    const version = orRefuse(proposeVersion(input, {
      id: newId(), regionId, base: law.id, proposedBy: actor.professionalId, now,
      lastNumber: versions.at(-1)?.number ?? 0, inForce: versions.find(isInForce)?.narrowings ?? [], isAnotherOpen: versions.some(isProposal),
    }));
    await new AgreementVersionRepository(tx).insert(version);
    await tx.log({ action: 'PROPOSED_AGREEMENT', objects: [{ kind: 'SharingAgreement', id: version.id }] });
    return [version.id];
  }

  /** Puts a proposal in force, as the second person: in the same act everybody's screens follow, and what rested on an item that closed. */
  confirm(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(versionInput, given);
    return this.work.run(caller, async (tx) => {
      const { version, beside } = await this.load(tx, id, 'confirm');
      const confirmed = orRefuse(confirmVersion(version, { by: tx.actor.professionalId, now: tx.now }));
      const caseIds = await casesOfMode(tx, version.mode);
      const before = await this.laws.source.before(tx, caseIds);
      await new AgreementVersionRepository(tx).putInForce(confirmed, beside.find(isInForce));
      await tx.log({ action: 'ADOPTED_AGREEMENT', objects: [{ kind: 'SharingAgreement', id }] });
      await this.laws.source.changed(tx, caseIds, before);
      return [id];
    });
  }

  /** Drops a proposal; it stays to be read as dropped. */
  drop(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id } = parse(versionInput, given);
    return this.work.run(caller, async (tx) => {
      const { version } = await this.load(tx, id, 'drop');
      await new AgreementVersionRepository(tx).drop(orRefuse(dropVersion(version, tx.now)));
      await tx.log({ action: 'DROPPED_AGREEMENT', objects: [{ kind: 'SharingAgreement', id }] });
      return [id];
    });
  }

  /** Held still before it is read again: of two who decide about one proposal the second finds it decided. */
  private async load(tx: Tx, id: string, action: 'confirm' | 'drop'): Promise<{ readonly version: AgreementVersion; readonly beside: readonly AgreementVersion[] }> {
    const repository = new AgreementVersionRepository(tx);
    const found = await repository.find(id);
    authorise(tx.actor, action, 'SharingAgreement', found, id);
    const beside = await repository.lock(found.regionId, found.mode);
    return { version: beside.find((each) => each.id === id) ?? found, beside };
  }
}

/** The open cases of the region under this regime: ids alone, for whoever keeps the region. */
export async function casesOfMode(tx: Tx, mode: string): Promise<readonly string[]> {
  const [row] = await tx.query(sql`select cases_of_mode(${text(mode)}) as ids`);
  return row!['ids'] as readonly string[];
}
