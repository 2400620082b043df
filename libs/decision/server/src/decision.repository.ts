import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, text, uuid, whole, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { Cited, CitedKind, Decision, DecisionResponse } from '@casustafel/decision-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { DecisionEntity } from './decision.entity';

/** An answer as it is kept; an objection knows the dissent it raised. */
export interface KeptResponse extends DecisionResponse {
  readonly tegenspraakId: string | null;
  readonly at: Date;
}

/** A decision as it is kept. */
export interface KeptDecision extends Decision {
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
  readonly proposedAt: Date;
  /** Why the proposal was let go. */
  readonly dropReason: string | null;
}

/** A decision as it is shown: with the answers, and the room in which it may go on. */
export interface ShownDecision extends KeptDecision {
  readonly responses: readonly KeptResponse[];
  readonly room: { readonly isLive: boolean; readonly leadSeatId: string | null; readonly liveSeatIds: readonly string[] };
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'd.case_id', type: 'uuid' },
  audience: { column: 'd.audience', type: 'uuid[]' },
  channel: { column: 'd.channel', type: 'uuid' },
  proposedBySeatId: { column: 'd.proposed_by_seat_id', type: 'uuid' },
};

const place = (id: string): string => `decision:${id}`;
const responsePlace = (id: string, seatId: string): string => `decision_response:${id}:${seatId}`;

const responsesOf = raw(`(select coalesce(jsonb_agg(to_jsonb(a) order by a.at, a.seat_id), '[]') from decision_response a where a.decision_id = d.id)`);

// Who leads, and whether the table sits, decides what the reader may do with an open proposal: then it is told anew.
const roomChanged = ({ caseId, since, ids }: Scope): Sql =>
  since === undefined || ids
    ? raw('false')
    : sql`d.case_id = ${uuid(caseId)} and d.state = 'PROPOSED'
          and exists (select 1 from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text('Conference')} and o.n > ${whole(since)})`;

/** The decisions the reader may know of, in the order they were proposed. */
export function readDecisions(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownDecision> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Decision'), COLUMNS);
  return read.rows(
    'Decision',
    sql`select d.*, ${responsesOf} as responses, room.id is not null as is_live, room.lead_seat_id as room_lead,
          (select coalesce(jsonb_agg(s.id), '[]') from seat s where s.case_id = d.case_id and s.from_at <= hub_now() and s.until_at > hub_now()) as live_seats
        from decision d left join conference room on room.case_id = d.case_id and room.phase = 'LIVE'
        where (${within(scope, 'Decision', 'd')} or ${roomChanged(scope)}) and ${visible} order by d.first_processed_at, d.id`,
    (row) => ({
      ...kept(sealer, row),
      responses: responses(sealer, row),
      room: { isLive: row['is_live'] === true, leadSeatId: row['room_lead'] as string | null, liveSeatIds: row['live_seats'] as string[] },
    }),
  );
}

/** For the acts: one decision behind the wall, its answers, and saving what was decided about it. */
export class DecisionRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptDecision | null> {
    const [row] = await this.tx.query(sql`select d.* from decision d where d.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async find(id: string): Promise<KeptDecision | null> {
    const [row] = await this.tx.query(sql`select d.* from decision d where d.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  async responses(id: string): Promise<readonly KeptResponse[]> {
    const [row] = await this.tx.query(sql`select d.id, d.case_id, ${responsesOf} as responses from decision d where d.id = ${uuid(id)}`);
    return row ? responses(this.sealer, row) : [];
  }

  /** Proposals of this conference that were neither taken nor let go. */
  async pending(conferenceId: string): Promise<readonly string[]> {
    const rows = await this.tx.query(sql`select d.id from decision d where d.conference_id = ${uuid(conferenceId)} and d.state = 'PROPOSED' order by d.id`);
    return rows.map((row) => String(row['id']));
  }

  async insert({ text: words, cites, audience, ...decision }: Decision, party: string): Promise<void> {
    await this.tx.manager.insert(DecisionEntity, {
      ...decision, party, audience: [...audience], firstProcessedAt: this.tx.now,
      citedKinds: cites.map(({ kind }) => kind), citedIds: cites.map(({ id }) => id),
      content: this.seal(decision, words, null),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptDecision, { state, endedAt }: Decision, dropReason: string | null = null): Promise<void> {
    await saveVersion(this.tx, DecisionEntity, before, { state, endedAt, content: this.seal(before, before.text, dropReason) });
  }

  /** Keeps one seat's answer, in the place of an earlier one; and makes a new version, so that nobody takes a decision on answers they did not see. */
  async answer(decision: KeptDecision, { seatId, kind, reason, whatWouldRemove }: DecisionResponse, party: string, tegenspraakId: string | null): Promise<void> {
    const { id, caseId, audience } = decision;
    await this.tx.manager.query(
      `insert into decision_response (decision_id, seat_id, case_id, party, audience, kind, tegenspraak_id, content, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (decision_id, seat_id) do update set kind = excluded.kind, tegenspraak_id = excluded.tegenspraak_id, content = excluded.content, at = excluded.at`,
      [id, seatId, caseId, party, audience, kind, tegenspraakId, this.sealer.seal(caseId, responsePlace(id, seatId), { reason, whatWouldRemove }), this.tx.now],
    );
    await saveVersion(this.tx, DecisionEntity, decision, {});
  }

  private seal({ id, caseId }: Pick<Decision, 'id' | 'caseId'>, words: string, dropReason: string | null): Buffer {
    return this.sealer.seal(caseId, place(id), { text: words, dropReason });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptDecision {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  const kinds = row['cited_kinds'] as CitedKind[];
  return {
    id, caseId,
    conferenceId: String(row['conference_id']),
    proposedBySeatId: String(row['proposed_by_seat_id']),
    party: String(row['party']),
    channel: String(row['channel']),
    audience: row['audience'] as string[],
    state: row['state'] as Decision['state'],
    cites: (row['cited_ids'] as string[]).map((cited, index): Cited => ({ kind: kinds[index]!, id: cited })),
    proposedAt: momentOf(row['first_processed_at']),
    endedAt: maybeMoment(row['ended_at']),
    version: Number(row['version']),
    ...sealer.open<{ text: string; dropReason: string | null }>(caseId, place(id), bytesOf(row['content'])),
  };
}

function responses(sealer: Sealer, row: JsonRow): readonly KeptResponse[] {
  const decisionId = String(row['id']);
  return (row['responses'] as readonly JsonRow[]).map((answer) => {
    const seatId = String(answer['seat_id']);
    return {
      decisionId, seatId,
      kind: answer['kind'] as DecisionResponse['kind'],
      tegenspraakId: answer['tegenspraak_id'] as string | null,
      at: momentOf(answer['at']),
      ...sealer.open<Pick<DecisionResponse, 'reason' | 'whatWouldRemove'>>(String(row['case_id']), responsePlace(decisionId, seatId), bytesOf(answer['content'])),
    };
  });
}
