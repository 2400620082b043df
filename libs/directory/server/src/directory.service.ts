import { mayHoldAccounts, secrecyUntilOf, type caseTableInput, type organisationInput, type professionalInput, type regionInput } from '@casustafel/directory-domain';
import { sql, uuid, type Tx } from '@casustafel/database';
import { newId, Problem, type StatutoryRole } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import { Injectable } from '@nestjs/common';
import { CaseTableEntity, OrganisationEntity, ProfessionalEntity, RegionEntity } from './directory.entity';

type Region = ReturnType<typeof regionInput.parse>;
type Organisation = ReturnType<typeof organisationInput.parse>;
type Professional = ReturnType<typeof professionalInput.parse>;

/** How somebody is called here, and by the identity provider. */
export interface Called {
  readonly id: string;
  readonly handle: string;
  readonly subject: string;
}

type CaseTable = ReturnType<typeof caseTableInput.parse>;

/**
 * Setting up the region, by its functional administrator; today reached by import alone, so within its transaction.
 * Every method in the same order: load, authorise, decide, save, log.
 */
@Injectable()
export class DirectoryService {
  /** A region with its first organisation and its first administrator: the actor, whom nobody else could set up. */
  async foundIn(tx: Tx, { name }: Region, organisation: Organisation, administrator: Professional, called: Called): Promise<void> {
    const { regionId: id } = tx.actor;
    authorise(tx.actor, 'maintain', 'Region', { id }, id);
    await tx.manager.insert(RegionEntity, { id, name });
    await tx.log({ action: 'SET_UP_REGION', objects: [{ kind: 'Region', id }] });
    await this.addOrganisationIn(tx, organisation, administrator.organisationId);
    await this.insertProfessional(tx, administrator, called, organisation);
  }

  async addOrganisationIn(tx: Tx, input: Organisation, id: string): Promise<void> {
    const { regionId } = tx.actor;
    authorise(tx.actor, 'maintain', 'Organisation', { regionId }, id);
    await tx.manager.insert(OrganisationEntity, { id, regionId, ...input });
    await tx.log({ action: 'SET_UP_ORGANISATION', objects: [{ kind: 'Organisation', id }] });
  }

  /** @throws Problem THIRD_PARTY_HAS_NO_ACCOUNT */
  async addProfessionalIn(tx: Tx, input: Professional, called: Called): Promise<void> {
    authorise(tx.actor, 'maintain', 'Professional', { regionId: tx.actor.regionId }, called.id);
    const [organisation] = await tx.query(sql`select name, role from organisation o where o.id = ${uuid(input.organisationId)}`);
    if (!organisation) throw new Problem('ORGANISATION_UNKNOWN');
    await this.insertProfessional(tx, input, called, { name: organisation['name'] as string, role: organisation['role'] as StatutoryRole });
  }

  private async insertProfessional(tx: Tx, input: Professional, { id, handle, subject }: Called, organisation: Pick<Organisation, 'name' | 'role'>): Promise<void> {
    if (!mayHoldAccounts(organisation)) throw new Problem('THIRD_PARTY_HAS_NO_ACCOUNT');
    const { regionId } = tx.actor;
    await tx.manager.insert(ProfessionalEntity, { id, handle, subject, regionId, ...input, secrecyUntil: secrecyUntilOf(input) });
    // The log keeps its own names: its reader cannot look into the directory.
    await tx.manager.query('insert into log_actor (actor_id, region_id, name, organisation, job_title) values ($1, $2, $3, $4, $5)', [id, regionId, input.name, organisation.name, input.jobTitle]);
    await tx.log({ action: 'SET_UP_PROFESSIONAL', objects: [{ kind: 'Professional', id }] });
  }

  async addTableIn(tx: Tx, input: CaseTable): Promise<string> {
    const id = newId();
    const { regionId } = tx.actor;
    authorise(tx.actor, 'maintain', 'CaseTable', { id, regionId }, id);
    await tx.manager.insert(CaseTableEntity, { id, regionId, ...input });
    await tx.log({ action: 'SET_UP_TABLE', objects: [{ kind: 'CaseTable', id }] });
    return id;
  }
}
