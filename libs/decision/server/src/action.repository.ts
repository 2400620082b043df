import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, saveVersion, shieldedCases, sql, text, uuid, uuids, whole, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { Action } from '@casustafel/decision-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { ActionEntity } from './action.entity';

/** An action as it is kept. */
export interface KeptAction extends Action {
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
  /** Who agreed it, which need not be who took it upon them. */
  readonly authorSeatId: string;
  readonly agreedAt: Date;
  /** When the owner's seat ends, or ended. */
  readonly ownerUntil: Date;
  /** Whether those it brings together may not be brought together now. */
  readonly waitsForTogether: boolean;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'a.case_id', type: 'uuid' },
  audience: { column: 'a.audience', type: 'uuid[]' },
  ownerSeatId: { column: 'a.owner_seat_id', type: 'uuid' },
  channel: { column: 'a.channel', type: 'uuid' },
  authorSeatId: { column: 'a.author_seat_id', type: 'uuid' },
};

const OWNER_UNTIL = raw('(select s.until_at from seat s where s.id = a.owner_seat_id) as owner_until');
const WAITS = raw("(a.together <> 'NOBODY' and a.state = 'OPEN' and not together_stands(a.case_id, a.together_ids, a.together)) as waits");

type Sealed = Pick<Action, 'text' | 'effect' | 'endedBySeatId'>;

const place = (id: string): string => `action:${id}`;

const DECISION: RuleColumns = { caseId: { column: 'd.case_id', type: 'uuid' }, audience: { column: 'd.audience', type: 'uuid[]' }, channel: { column: 'd.channel', type: 'uuid' }, proposedBySeatId: { column: 'd.proposed_by_seat_id', type: 'uuid' } };

/** The decision it follows from, where the reader may know that one: whoever sat down after it was put may know the action alone. */
const followsFrom = (actor: Actor): Sql => sql`(select d.id from decision d where d.id = a.decision_id and ${ruleToSql(ruleFor(actor, 'read', 'Decision'), DECISION)})`;

/** The actions the reader may know of: open ones first, and among them what is longest overdue. */
export function readActions(read: ReadTx, actor: Actor, sealer: Sealer, where: Sql): Read<KeptAction> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Action'), COLUMNS);
  return read.rows('Action', sql`select a.*, ${OWNER_UNTIL}, ${WAITS}, ${followsFrom(actor)} as follows_from from action a where ${where} and ${visible} order by a.state <> 'OPEN', a.due_on, a.id`, (row) => ({
    ...kept(sealer, row), decisionId: row['follows_from'] as string | null,
  }));
}

// Whose owner's seat ended meanwhile is told anew: somebody else may then say how it ended.
const ownerChanged = ({ caseId, since, ids }: Scope): Sql =>
  since === undefined || ids
    ? raw('false')
    : sql`a.case_id = ${uuid(caseId)} and a.state = 'OPEN'
          and exists (select 1 from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text('Seat')} and o.object_id = a.owner_seat_id and o.n > ${whole(since)})`;

// Whether people may be brought together is asked anew when a word of the chair is another, or stands no more: of that every word is told.
const togetherChanged = ({ caseId, since, ids }: Scope): Sql =>
  since === undefined || ids
    ? raw('false')
    : sql`a.case_id = ${uuid(caseId)} and a.state = 'OPEN' and a.together <> 'NOBODY' and exists (select 1 from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text('TogetherWord')} and o.n > ${whole(since)})`;

export const inScope = (scope: Scope): Sql => sql`(${within(scope, 'Action', 'a')} or ${ownerChanged(scope)} or ${togetherChanged(scope)})`;

/** Those the reader took upon them, in whichever case they sit; none of a case in which a guest looks along on this screen. */
export const ownedBy = (actor: Actor, signInId: string | null): Sql => sql`a.owner_seat_id = any(${uuids(actor.seats.map(({ id }) => id))}) and not a.case_id in ${shieldedCases(actor.seats.map(({ caseId }) => caseId), signInId)}`;

/** For the acts: one action behind the wall, and saving what was decided about it. */
export class ActionRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptAction | null> {
    const [row] = await this.tx.query(sql`select a.*, ${OWNER_UNTIL}, ${WAITS} from action a where a.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async find(id: string): Promise<KeptAction | null> {
    const [row] = await this.tx.query(sql`select a.*, ${OWNER_UNTIL}, ${WAITS} from action a where a.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert({ text: words, effect, endedBySeatId, audience, togetherIds, ...action }: Action, party: string): Promise<void> {
    await this.tx.manager.insert(ActionEntity, {
      ...action, party, audience: [...audience], togetherIds: [...togetherIds], firstProcessedAt: this.tx.now, content: this.sealer.seal(action.caseId, place(action.id), { text: words, effect, endedBySeatId } satisfies Sealed),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptAction, { state, endedAt, text: words, effect, endedBySeatId }: Action): Promise<void> {
    await saveVersion(this.tx, ActionEntity, before, { state, endedAt, content: this.sealer.seal(before.caseId, place(before.id), { text: words, effect, endedBySeatId } satisfies Sealed) });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptAction {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  const sealed = sealer.open<Omit<Sealed, 'endedBySeatId'> & Partial<Sealed>>(caseId, place(id), bytesOf(row['content']));
  return {
    id, caseId,
    conferenceId: String(row['conference_id']),
    decisionId: row['decision_id'] as string | null,
    ownerSeatId: String(row['owner_seat_id']),
    party: String(row['party']),
    channel: String(row['channel']),
    authorSeatId: String(row['author_seat_id']),
    audience: row['audience'] as string[],
    dueOn: String(row['due_on']),
    track: row['track'] as Action['track'],
    together: row['together'] as Action['together'],
    togetherIds: row['together_ids'] as string[],
    waitsForTogether: row['waits'] === true,
    state: row['state'] as Action['state'],
    agreedAt: momentOf(row['first_processed_at']),
    endedAt: maybeMoment(row['ended_at']),
    ownerUntil: momentOf(row['owner_until']),
    version: Number(row['version']),
    text: sealed.text,
    effect: sealed.effect,
    // Before somebody else could say it, it was always the owner.
    endedBySeatId: sealed.endedBySeatId ?? (row['ended_at'] ? String(row['owner_seat_id']) : null),
  };
}
