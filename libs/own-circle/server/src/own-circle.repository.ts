import { bytes, bytesOf, momentOf, raw, ruleToSql, sql, text, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { CircleKind, CircleSays, CircleState, CircleWord, OwnCircle } from '@casustafel/own-circle-domain';
import { ruleFor, type Actor } from '@casustafel/policy';

export interface KeptWord extends CircleWord {
  readonly name: string;
  readonly organisation: string;
  readonly at: Date;
  readonly reason: string;
}

export interface KeptOwnCircle extends OwnCircle {
  readonly caseNumber: string;
  readonly name: string;
  readonly organisation: string;
  readonly words: string | null;
  readonly declaredAt: Date;
  readonly said: readonly KeptWord[];
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'd.case_id', type: 'uuid' },
  professionalId: { column: 'd.professional_id', type: 'uuid' },
  organisationId: { column: 'd.organisation_id', type: 'uuid' },
};
const selected = sql`select d.*, p.name, o.name as organisation, coalesce((
    select jsonb_agg(jsonb_build_object('id', w.id, 'professional_id', w.professional_id, 'organisation_id', w.organisation_id, 'says', w.says, 'at', w.at, 'content', w.content, 'name', x.name, 'organisation', y.name) order by w.at, w.id)
    from own_circle_word w join professional x on x.id = w.professional_id join organisation y on y.id = w.organisation_id where w.own_circle_id = d.id), '[]') as said
  from own_circle d join professional p on p.id = d.professional_id join organisation o on o.id = d.organisation_id`;
const visible = (actor: Actor) => ruleToSql(ruleFor(actor, 'read', 'OwnCircle'), COLUMNS);
const place = (id: string): string => `own-circle:${id}`;
const wordPlace = (id: string): string => `own-circle-word:${id}`;

/** Those of a case, for whoever leads it. */
export const readOwnCircles = (read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptOwnCircle> => read.rows(
  'OwnCircle', sql`${selected} where ${within(scope, 'OwnCircle', 'd')} and ${visible(actor)} ${raw(scope.report ? 'and false' : '')} order by d.declared_at desc, d.id`, (row) => kept(sealer, row));

/** All the viewer may know of, over cases. */
export const readAllOwnCircles = (read: ReadTx, actor: Actor, sealer: Sealer): Read<KeptOwnCircle> => read.rows(
  'OwnCircle', sql`${selected} where ${visible(actor)} order by d.state <> 'DECLARED', d.declared_at desc, d.id limit 100`, (row) => kept(sealer, row));

/** For the acts. What a seat opens, and who may weigh it, the database asks itself. */
export class OwnCircleRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** That they know nobody of it; false where that was answered before. */
  async answer(seatId: string): Promise<boolean> {
    const [row] = await this.tx.query(sql`select answer_own_circle(${uuid(seatId)}) as done`);
    return row!['done'] === true;
  }

  /** Who sits in the case, to be told; null when this seat has nothing to say. */
  async declare(id: string, seatId: string, caseId: string, kind: CircleKind, words: string | null): Promise<readonly string[] | null> {
    const [row] = await this.tx.query(sql`select declare_own_circle(${uuid(id)}, ${uuid(seatId)}, ${text(kind)}, ${bytes(this.sealer.seal(caseId, place(id), words))}) as seats`);
    return row!['seats'] as string[] | null;
  }

  async find(id: string): Promise<(KeptOwnCircle & { readonly seatId: string }) | null> {
    const [row] = await this.tx.query(sql`${selected} where d.id = ${uuid(id)}`);
    return row ? { ...kept(this.sealer, row), seatId: String(row['seat_id']) } : null;
  }

  /** How it stands after this word; null for whoever may not. */
  async settle(wordId: string, { id, caseId }: OwnCircle, says: CircleSays, reason: string): Promise<CircleState | 'LAST_CHAIR' | 'SAME_ORGANISATION' | null> {
    const [row] = await this.tx.query(sql`select settle_own_circle(${uuid(wordId)}, ${uuid(id)}, ${text(says)}, ${bytes(this.sealer.seal(caseId, wordPlace(wordId), reason))}) as state`);
    return row!['state'] as CircleState | null;
  }

  async told(id: string): Promise<{ readonly seats: readonly string[]; readonly people: readonly string[] }> {
    const [row] = await this.tx.query(sql`select t.* from told_of_own_circle(${uuid(id)}) t`);
    return { seats: (row?.['seats'] as string[] | undefined) ?? [], people: (row?.['people'] as string[] | undefined) ?? [] };
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptOwnCircle {
  const [id, caseId] = [String(row['id']), String(row['case_id'])];
  return {
    id, caseId, caseNumber: String(row['case_number']), professionalId: String(row['professional_id']), organisationId: String(row['organisation_id']),
    name: String(row['name']), organisation: String(row['organisation']), kind: row['kind'] as CircleKind, state: row['state'] as CircleState,
    seatUntil: momentOf(row['seat_until']), declaredAt: momentOf(row['declared_at']), words: sealer.open<string | null>(caseId, place(id), bytesOf(row['content'])),
    said: (row['said'] as JsonRow[]).map((word) => ({
      professionalId: String(word['professional_id']), organisationId: String(word['organisation_id']), says: word['says'] as CircleSays, at: momentOf(word['at']),
      name: String(word['name']), organisation: String(word['organisation']), reason: sealer.open<string>(caseId, wordPlace(String(word['id'])), bytesOf(word['content'])),
    })),
  };
}
