import type { Conference } from '@casustafel/conference-domain';
import {
  bytesOf, day, maybeMoment, momentOf, NOBODY, raw, ruleToSql, saveVersion, sql, uuid, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { ConferenceEntity } from './conference.entity';

/** A conference as it is kept. The lead is never missing for the rules: nobody is somebody no seat is. */
export interface KeptConference extends Conference {
  readonly leadSeatId: string;
  readonly placedAt: Date;
  readonly previousConferenceId: string | null;
  /** Whether the reader said to have read the line on confidentiality. */
  readonly confirmedByMe: boolean;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'c.case_id', type: 'uuid' },
  leadSeatId: { column: 'c.lead_seat_id', type: 'uuid' },
};

const place = (id: string): string => `conference:${id}`;

const selected = (professionalId: string): Sql =>
  sql`c.*, exists (select 1 from confidentiality f where f.conference_id = c.id and f.professional_id = ${uuid(professionalId)}) as confirmed_by_me`;

/** The conferences the reader may know of; the rule itself is the predicate. */
export function readConferences(read: ReadTx, actor: Actor, sealer: Sealer, where: Sql): Read<KeptConference> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Conference'), COLUMNS);
  return read.rows('Conference', sql`select ${selected(actor.professionalId)} from conference c where ${where} and ${visible} order by c.held_on, c.slot, c.placed_at`, (row) => kept(sealer, row));
}

export const inScope = (scope: Scope): Sql => within(scope, 'Conference', 'c');
export const between = (from: string, until: string, tableId: string | null = null): Sql =>
  sql`c.held_on between ${day(from)} and ${day(until)} ${tableId ? sql`and c.table_id = ${uuid(tableId)}` : raw('')}`;

/** For the acts: one conference behind the wall, and saving what was decided about it. */
export class ConferenceRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptConference | null> {
    const [row] = await this.tx.query(sql`select ${selected(this.tx.actor.professionalId)} from conference c where c.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** The last one of this case, and so the one a new one goes on from. */
  async lastOfCase(caseId: string): Promise<KeptConference | null> {
    const [row] = await this.tx.query(sql`select ${selected(this.tx.actor.professionalId)} from conference c where c.case_id = ${uuid(caseId)} order by c.placed_at desc limit 1`);
    return row ? kept(this.sealer, row) : null;
  }

  /** @returns false when somebody else was first; the slot is taken whether or not one may know by which case. */
  async takeSlot({ tableId, date, slot }: Pick<Conference, 'tableId' | 'date' | 'slot'>): Promise<boolean> {
    const taken: unknown[] = await this.tx.manager.query('insert into table_slot (table_id, held_on, slot) values ($1, $2, $3) on conflict do nothing returning slot', [tableId, date, slot]);
    return taken.length > 0;
  }

  async insert({ question, leadSeatId, ...conference }: Conference, previousConferenceId: string | null): Promise<void> {
    await this.tx.manager.insert(ConferenceEntity, {
      ...conference, previousConferenceId, placedAt: this.tx.now, leadSeatId: leadSeatId ?? NOBODY, leadSince: null,
      content: this.sealer.seal(conference.caseId, place(conference.id), { question }),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptConference, { phase, step, leadSeatId, startedAt, closedAt }: Conference): Promise<void> {
    const lead = leadSeatId ?? NOBODY;
    await saveVersion(this.tx, ConferenceEntity, before, { phase, step, startedAt, closedAt, leadSeatId: lead, ...(lead !== before.leadSeatId && { leadSince: this.tx.now }) });
  }

  async confirm(conferenceId: string, caseId: string, professionalId: string, seatId: string, at: Date): Promise<void> {
    await this.tx.manager.query('insert into confidentiality (conference_id, professional_id, case_id, seat_id, confirmed_at) values ($1, $2, $3, $4, $5)', [conferenceId, professionalId, caseId, seatId, at]);
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptConference {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const { question } = sealer.open<{ question: string }>(caseId, place(id), bytesOf(row['content']));
  return {
    id, caseId, question,
    tableId: row['table_id'] as string,
    date: row['held_on'] as string,
    slot: row['slot'] as number,
    phase: row['phase'] as Conference['phase'],
    step: row['step'] as Conference['step'],
    leadSeatId: row['lead_seat_id'] as string,
    placedAt: momentOf(row['placed_at']),
    startedAt: maybeMoment(row['started_at']),
    closedAt: maybeMoment(row['closed_at']),
    previousConferenceId: row['previous_conference_id'] as string | null,
    confirmedByMe: row['confirmed_by_me'] === true,
    version: row['version'] as number,
  };
}
