import { Leaks, sql, text, UnitOfWork, uuid, type Caller, type Tx } from '@casustafel/database';
import { end, extend, extendEmergencyInput, MOST_ATTEMPTS, openEmergencyInput, review, reviewEmergencyInput, type OpenEmergencyInput } from '@casustafel/emergency-domain';
import { parse } from '@casustafel/graphql';
import { identityOf, newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, parseActor, Refused } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { EmergencyRepository, type KeptEmergency, type Told } from './emergency.repository';

const KIND = 'EmergencyAccess';
const UNIQUE = '23505';

/** Opening a case in an emergency, and what follows. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class EmergencyService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Leaks) private readonly leaks: Leaks,
  ) {}

  /**
   * Opens one case for fifteen minutes, for whoever knows its number and somebody of the family. Everybody who is skipped by it is told in the same act.
   * @throws NotFound alike for a number that is not there, a name that is not in it, and a case that this person may not open so
   */
  async open(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(openEmergencyInput, given);
    const { actor } = caller;
    await this.work.refuseUnless(caller, () => authorise(actor, 'open', 'Region', { id: actor.regionId }, actor.regionId));
    if (actor.emergencies.length > 0) throw new Problem('EMERGENCY_RUNS');
    // A try that fails leaves nothing else behind, so it is counted before.
    const attempt = newId();
    await this.work.run({ ...caller, idempotency: undefined }, (tx) => this.count(tx, attempt));
    return this.work.run(caller, (tx) => this.openIn(tx, input, attempt)).catch((error: unknown) => {
      if ((error as { code?: string }).code === UNIQUE) throw new Problem('EMERGENCY_RUNS');
      throw error;
    });
  }

  /** Fifteen minutes more, once, with a reason of its own. */
  extend(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, reason } = parse(extendEmergencyInput, given);
    return this.own(caller, id, 'EXTENDED_EMERGENCY', async (repository, access, now) => {
      orRefuse(extend(access, now));
      if (!(await repository.extend(access, reason))) throw new Problem('EMERGENCY_ENDED');
    });
  }

  /** Ends it at once; the screen is cleared with it. */
  end(caller: Caller, id: string): Promise<readonly string[]> {
    return this.own(caller, id, 'ENDED_EMERGENCY', async (repository, access, now) => {
      orRefuse(end(access, now));
      if (!(await repository.end(id))) throw new Problem('EMERGENCY_ENDED');
    });
  }

  /** What was found afterwards; whoever opened it is told. What was looked at without a ground is a leak, with its 72 hours (AVG 33). */
  review(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { id, version, verdict, note } = parse(reviewEmergencyInput, given);
    return this.work.run(caller, async (tx) => {
      const repository = new EmergencyRepository(tx, this.sealer);
      const access = await repository.find(id);
      authorise(tx.actor, 'assess', KIND, access, id);
      if (access.version !== version) throw new Problem('STALE');
      const after = orRefuse(review(access, verdict, tx.actor, tx.now));
      await repository.review(access, after, note);
      await tx.log({ action: 'REVIEWED_EMERGENCY', caseId: access.caseId, purpose: 'REVIEW', objects: [{ kind: KIND, id }] });
      if (verdict === 'NOT_JUSTIFIED') await this.leaks.ofEmergency(tx, access);
      await this.tell(tx, access, await repository.told(id), await repository.officers());
      return [id];
    });
  }

  private async count(tx: Tx, attempt: string): Promise<readonly string[]> {
    const { professionalId } = tx.actor;
    // One after the other: a hundred tries at once would each find that there had been none.
    await tx.query(sql`select pg_advisory_xact_lock(hashtext(${text(`emergency ${professionalId}`)})) is null as held`);
    const [row] = await tx.query(sql`select count(*) as n from emergency_attempt a where a.professional_id = ${uuid(professionalId)} and a.at > (select hub_now()) - interval '1 day'`);
    if (Number(row!['n']) >= MOST_ATTEMPTS) throw new Problem('TOO_MANY_ATTEMPTS');
    await tx.manager.query('insert into emergency_attempt (id, professional_id, at) values ($1, $2, hub_now())', [attempt, professionalId]);
    return [attempt];
  }

  private async openIn(tx: Tx, { caseNumber, name, birthDate, kind, level, reason, argument }: OpenEmergencyInput, attempt: string): Promise<readonly string[]> {
    const { professionalId } = tx.actor;
    const id = newId();
    const repository = new EmergencyRepository(tx, this.sealer);
    const caseId = await repository.open(id, caseNumber, this.sealer.keyed('person', identityOf({ name, birthDate })!), kind, level);
    if (!caseId) throw new Refused(KIND, id, 'OPENED_EMERGENCY');
    await tx.manager.query('delete from emergency_attempt where id = $1', [attempt]);

    // As the rules see them from now on: of whom something can be read is for the rules to say, and these are told.
    const [row] = await tx.query(sql`select actor_facts(${uuid(professionalId)}) as facts`);
    const inside = await tx.actAs(parseActor(row!['facts'] as Record<string, unknown>));
    const parties = await new EmergencyRepository(inside, this.sealer).readableParties(inside.actor, caseId);
    const told = await repository.begin(id, caseId, { reason, argument }, parties);

    await inside.log({ action: 'OPENED_EMERGENCY', caseId, sight: 'EMERGENCY', purpose: 'EMERGENCY', objects: [{ kind: KIND, id }] });
    await this.tell(tx, { id, caseId, professionalId }, told, await repository.officers());
    return [id];
  }

  private own(caller: Caller, id: string, action: string, change: (repository: EmergencyRepository, access: KeptEmergency, now: Date) => Promise<void>): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const repository = new EmergencyRepository(tx, this.sealer);
      const access = await repository.find(id);
      authorise(tx.actor, 'own', KIND, access, id);
      await change(repository, access, tx.now);
      await tx.log({ action, caseId: access.caseId, sight: 'EMERGENCY', purpose: 'EMERGENCY', objects: [{ kind: KIND, id }] });
      await this.tell(tx, access, await repository.told(id), await repository.officers());
      return [id];
    });
  }

  /** On the screens of the case, on the own page of each (they may not have the case before them), and at the desk where it is judged; in one order, since all emergencies of a region share its officers. */
  private async tell(tx: Tx, { id, caseId, professionalId }: Pick<KeptEmergency, 'id' | 'caseId' | 'professionalId'>, told: readonly Told[], officers: readonly string[]): Promise<void> {
    const seats = told.map(({ seatId }) => seatId);
    await tx.tell({ topic: 'changed', kind: KIND, caseId, id, seatsBefore: seats, seatsAfter: seats });
    for (const person of [...new Set([professionalId, ...told.map((each) => each.professionalId), ...officers])].sort()) await tx.tellPerson(person, { kind: KIND, caseId, id });
  }
}
