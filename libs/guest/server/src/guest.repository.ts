import { bytesOf, knownContributions, maybeMoment, moment, momentOf, raw, ruleToSql, saveVersion, sql, stoodAt, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx } from '@casustafel/database';
import type { Guest, GuestPresence, SigningWay } from '@casustafel/guest-domain';
import type { StatutoryRole } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { GuestEntity } from './guest.entity';

/** A guest as they are kept, with when they were there and what the reader may know they heard. */
export interface KeptGuest extends Guest {
  readonly stays: readonly GuestPresence[];
  readonly heard: readonly string[];
  /** Which channels reach them, by whom they speak with; for judging, and never shown. */
  readonly channels: readonly string[];
}

interface GuestText {
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly why: string;
}

const COLUMNS: RuleColumns = { caseId: { column: 'g.case_id', type: 'uuid' } };
const place = (id: string): string => `guest:${id}`;
const STAYS = raw(`coalesce((select json_agg(json_build_object('id', p.id, 'guestId', p.guest_id, 'cameAt', p.came_at, 'leftAt', p.left_at) order by p.came_at, p.id) from guest_presence p where p.guest_id = g.id), '[]') as stays, guest_channels(g.id) as channels`);

/** Of what a guest heard, that which this reader may know of: for the others there is nothing to see in it. */
const heardBy = (actor: Actor): Sql => sql`array(select distinct r.contribution_id from read_aloud r join contribution c on c.id = r.contribution_id where r.guest_id = g.id and r.state = 'TOLD' and ${knownContributions(actor)} order by 1) as heard`;

/** The guests of a case, for everybody who sits in it. */
export function readGuests(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptGuest> {
  return read.rows(
    'Guest',
    sql`select g.*, ${STAYS}, ${heardBy(actor)} from guest g where ${within(scope, 'Guest', 'g')} and ${ruleToSql(ruleFor(actor, 'read', 'Guest'), COLUMNS)} ${stoodAt(scope, raw('g.recorded_at'))} order by g.recorded_at, g.id`,
    (row) => kept(sealer, row),
  );
}

/** For the acts: one guest behind the wall, and saving what was decided about them. */
export class GuestRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptGuest | null> {
    const [row] = await this.tx.query(sql`select g.*, ${STAYS}, '{}'::uuid[] as heard from guest g where g.id = ${uuid(id)} for no key update`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert({ id, caseId, conferenceId, role, speaksWith, recordedBySeatId, recordedAt, version, name, jobTitle, organisation, why }: Guest): Promise<void> {
    const text: GuestText = { name, jobTitle, organisation, why };
    await this.tx.manager.insert(GuestEntity, {
      id, caseId, conferenceId, role, speaksWith: [...speaksWith], recordedBySeatId, recordedAt, version,
      content: this.sealer.seal(caseId, place(id), text), signedAt: null, statement: null, signedWay: null, witnessSeatId: null,
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async sign(before: Guest, { signed }: Guest): Promise<void> {
    await saveVersion(this.tx, GuestEntity, before, { signedAt: signed!.at, statement: signed!.statement, signedWay: signed!.way, witnessSeatId: signed!.witnessSeatId });
  }

  async comesIn({ caseId, conferenceId }: Guest, { id, guestId, cameAt }: GuestPresence): Promise<void> {
    await this.write(sql`insert into guest_presence (id, case_id, conference_id, guest_id, came_at) values (${uuid(id)}, ${uuid(caseId)}, ${uuid(conferenceId)}, ${uuid(guestId)}, ${moment(cameAt)})`);
  }

  async goesOut({ id, leftAt }: GuestPresence): Promise<void> {
    await this.write(sql`update guest_presence set left_at = ${moment(leftAt)} where id = ${uuid(id)} and left_at is null`);
  }

  /** Who is in the session of this conference now. */
  async here(conferenceId: string): Promise<readonly GuestPresence[]> {
    const rows = await this.tx.query(sql`select p.* from guest_presence p where p.conference_id = ${uuid(conferenceId)} and p.left_at is null order by p.id`);
    return rows.map((row) => ({ id: String(row['id']), guestId: String(row['guest_id']), cameAt: momentOf(row['came_at']), leftAt: null }));
  }

  private async write({ text, values }: Sql): Promise<void> {
    await this.tx.manager.query(text, [values]);
  }
}

/** Their stay that has not ended. */
export const stayOf = ({ stays }: Pick<KeptGuest, 'stays'>): GuestPresence | null => stays.find(({ leftAt }) => !leftAt) ?? null;

interface StayJson {
  readonly id: string;
  readonly guestId: string;
  readonly cameAt: string;
  readonly leftAt: string | null;
}

function kept(sealer: Sealer, row: JsonRow): KeptGuest {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  const signedAt = maybeMoment(row['signed_at']);
  return {
    id, caseId, conferenceId: String(row['conference_id']), role: row['role'] as StatutoryRole, speaksWith: row['speaks_with'] as string[],
    recordedBySeatId: String(row['recorded_by']), recordedAt: momentOf(row['recorded_at']), version: Number(row['version']),
    signed: signedAt && { at: signedAt, statement: String(row['statement']), way: row['signed_way'] as SigningWay, witnessSeatId: String(row['witness_seat_id']) },
    stays: (row['stays'] as StayJson[]).map((stay) => ({ ...stay, cameAt: momentOf(stay.cameAt), leftAt: maybeMoment(stay.leftAt) })),
    heard: row['heard'] as string[],
    channels: row['channels'] as string[],
    ...sealer.open<GuestText>(caseId, place(id), bytesOf(row['content'])),
  };
}
