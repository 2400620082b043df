import type { Particular, ParticularText } from '@casustafel/case-file-domain';
import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, stoodAt, text, uuid, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx,
} from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { ParticularEntity } from './particular.entity';

export interface KeptParticular extends Particular {
  readonly party: string;
  readonly subjects: readonly string[];
  /** Why it was ended, in the words of the party whose it is. */
  readonly ending: string | null;
}

/** A particular as the table reads it: with the names of who recorded it and who carries it out. */
export interface NamedParticular extends KeptParticular {
  readonly recordedBy: string;
  readonly organisation: string;
  readonly executing: string | null;
}

const COLUMNS: RuleColumns = { caseId: { column: 'p.case_id', type: 'uuid' }, party: { column: 'p.party', type: 'text' }, kind: { column: 'p.kind', type: 'text' } };
const place = (id: string): string => `particular:${id}`;
const endingPlace = (id: string): string => `particular-ending:${id}`;

/** Everything that was recorded, ended or not: what the law allowed last month must still be understood. */
export function readParticulars(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<NamedParticular> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Particular'), COLUMNS);
  return read.rows(
    'Particular',
    sql`select p.*, w.name as recorded_by, o.name as organisation, e.name as executing
        from particular p join seat s on s.id = p.seat_id join professional w on w.id = s.professional_id join organisation o on o.id = p.organisation_id left join organisation e on e.id = p.executing_id
        where ${within(scope, 'Particular', 'p')} and ${visible} ${stoodAt(scope, raw('p.recorded_at'))} order by p.recorded_at, p.kind, p.id`,
    (row) => ({ ...kept(sealer, row), recordedBy: row['recorded_by'] as string, organisation: row['organisation'] as string, executing: row['executing'] as string | null }),
  );
}

/** For the acts on particulars. */
export class ParticularRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async find(id: string): Promise<KeptParticular | null> {
    const [row] = await this.tx.query(sql`select p.* from particular p where p.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** What this party recorded and did not end. */
  async standing(party: string): Promise<readonly KeptParticular[]> {
    return (await this.tx.query(sql`select p.* from particular p where p.party = ${text(party)} and p.ended_at is null order by p.recorded_at, p.id`)).map((row) => kept(this.sealer, row));
  }

  async insert({ text: words, ...particular }: Particular, subjects: readonly string[]): Promise<void> {
    const content = this.sealer.seal(particular.caseId, place(particular.id), words);
    await this.tx.manager.insert(ParticularEntity, { ...particular, criteria: [...particular.criteria], subjects: [...subjects], content });
  }

  /** @throws Problem STALE when somebody else was first. */
  async end({ id, caseId, version, endedAt }: Particular, bySeatId: string, sentence: string): Promise<void> {
    await saveVersion(this.tx, ParticularEntity, { id, version: version - 1 }, { endedAt, endedBySeatId: bySeatId, ending: this.sealer.seal(caseId, endingPlace(id), sentence) });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptParticular {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId,
    kind: row['kind'] as Particular['kind'],
    seatId: row['seat_id'] as string,
    organisationId: row['organisation_id'] as string,
    task: row['task'] as Particular['task'],
    party: row['party'] as string,
    personId: row['person_id'] as string | null,
    executingId: row['executing_id'] as string | null,
    criteria: row['criteria'] as Particular['criteria'],
    from: row['from_on'] as string,
    until: row['until_on'] as string,
    subjects: row['subjects'] as string[],
    recordedAt: momentOf(row['recorded_at']),
    endedAt: maybeMoment(row['ended_at']),
    replacesId: row['replaces_id'] as string | null,
    text: sealer.open<ParticularText>(caseId, place(id), bytesOf(row['content'])),
    ending: row['ending'] === null ? null : sealer.open<string>(caseId, endingPlace(id), bytesOf(row['ending'])),
    version: row['version'] as number,
  };
}
