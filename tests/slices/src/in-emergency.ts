import type { Handle, HubClient, WorldCase } from '@casustafel/tests-support';
import { AskingTable } from './asking';

export const OPEN = 'mutation ($input: OpenEmergencyInput!) { openEmergency(input: $input) { id } }';
export const EXTEND = 'mutation ($input: ExtendEmergencyInput!) { extendEmergency(input: $input) { id } }';
export const END_EMERGENCY = 'mutation ($id: ID!) { endEmergency(id: $id) { id } }';
export const REVIEW = 'mutation ($input: ReviewEmergencyInput!) { reviewEmergency(input: $input) { id } }';
export const EMERGENCY_VIEW = `query ($id: ID!) { emergencyView(id: $id) { secondsLeft access { id caseNumber until viewerMay { consult extend } }
  persons { id familyRole label name birthDate } seats { id name jobTitle organisation role function }
  items { id level organisation authorSeatId category aboutPersonIds broughtAt conclusion summary occurredOn knowledge who doesWhat toWhom effect source notOnward } } }`;
export const EMERGENCIES = 'query { emergencyAccesses { id caseNumber name organisation own kind level from until extendedAt endedAt reviewDue overdue verdict reviewedAt reviewedBy note leakId version viewerMay { consult extend review } } }';
export const WHY_ALLOWED = 'query ($id: ID!) { emergencyReason(id: $id) { id reason argument extension } }';
export const IN_CASE = 'query ($caseId: ID!) { caseView(caseId: $caseId) { emergencyAccesses { id name organisation level kind note } } }';
export const REASON = 'VALK hoort een kind om hulp roepen';

/** A table, and people without a seat at it who have to look in at night. */
export class EmergencyHouse {
  private constructor(readonly table: AskingTable, private readonly lines: Map<Handle, HubClient>) {}

  static async open(): Promise<EmergencyHouse> {
    return new EmergencyHouse(await AskingTable.open(), new Map());
  }

  get world() {
    return this.table.world;
  }

  async as(handle: Handle): Promise<HubClient> {
    const known = this.lines.get(handle) ?? (await this.table.hub.signIn(handle));
    this.lines.set(handle, known);
    return known;
  }

  asking(file: WorldCase, change: object = {}) {
    return { input: { caseNumber: file.number, name: 'Ada Canarievogel', birthDate: '2020-01-02', kind: 'CHILD_IN_DANGER', reason: REASON, ...change } };
  }

  async enter(who: Handle, file: WorldCase, change: object = {}): Promise<string> {
    return (await (await this.as(who)).ask(OPEN, this.asking(file, change))).openEmergency.id;
  }

  async view(who: Handle, id: string) {
    return (await (await this.as(who)).ask(EMERGENCY_VIEW, { id })).emergencyView;
  }

  async list(who: Handle): Promise<Record<string, unknown>[]> {
    return (await (await this.as(who)).ask(EMERGENCIES)).emergencyAccesses;
  }

  async leave(who: Handle, id: string): Promise<void> {
    await (await this.as(who)).ask(END_EMERGENCY, { id });
  }

  /** Moves the clock so many minutes on; whoever is signed in was active just before. */
  async pass(minutes: number): Promise<void> {
    await this.world.sql('update sign_in set started_at = now() + make_interval(secs => $1), last_seen_at = now() + make_interval(secs => $1) where ended_at is null', [minutes * 60]);
    this.table.hub.moveClock(minutes === 0 ? '' : `${minutes} minutes`);
  }

  /** Everything that runs is over, and nobody has tried. */
  async over(): Promise<void> {
    await this.pass(0);
    await this.world.sql("update emergency_access set ended_at = until_at, ended_by = 'CLOCK' where ended_at is null");
    await this.world.sql('delete from emergency_attempt');
  }

  close(): Promise<void> {
    return this.table.close();
  }
}
