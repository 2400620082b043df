import { bytesOf, ruleToSql, saveVersion, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { RestingGround } from '@casustafel/tegenspraak-domain';
import { TegenspraakGroundEntity } from './tegenspraak.entity';

/** A ground as it is kept: under an id of its own, because whoever reads the head need not read this. */
export interface KeptGround extends RestingGround {
  readonly id: string;
  readonly caseId: string;
  readonly tegenspraakId: string;
  readonly party: string;
}

/** And as it stands: whose seat it is from, and in which channel it travels. */
export interface StandingGround extends KeptGround {
  readonly authorSeatId: string;
  readonly channel: string;
}

type Sealed = Pick<KeptGround, 'why' | 'knowledge' | 'wouldChangeMyMind' | 'alternative'>;

const COLUMNS: RuleColumns = {
  caseId: { column: 'g.case_id', type: 'uuid' },
  audience: { column: 'g.audience', type: 'uuid[]' },
  channel: { column: 'g.channel', type: 'uuid' },
  authorSeatId: { column: 'g.author_seat_id', type: 'uuid' },
};

const place = (id: string): string => `tegenspraak_ground:${id}`;

/** The grounds the reader may know. */
export function readGrounds(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<StandingGround> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'TegenspraakGround'), COLUMNS);
  return read.rows(
    'TegenspraakGround',
    sql`select g.* from tegenspraak_ground g where ${within(scope, 'TegenspraakGround', 'g')} and ${visible} order by g.first_processed_at, g.id`,
    (row) => kept(sealer, row),
  );
}

/** For the acts: one ground behind the wall, and saving what was decided about it. */
export class GroundRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<StandingGround | null> {
    const [row] = await this.tx.query(sql`select g.* from tegenspraak_ground g where g.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert(ground: KeptGround): Promise<void> {
    const { id, caseId, tegenspraakId, party, bornAudience, version } = ground;
    await this.tx.manager.insert(TegenspraakGroundEntity, { id, caseId, tegenspraakId, party, bornAudience: [...bornAudience], version, firstProcessedAt: this.tx.now, ...this.columns(ground) });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptGround, after: KeptGround): Promise<void> {
    await saveVersion(this.tx, TegenspraakGroundEntity, before, this.columns(after));
  }

  private columns({ id, caseId, audience, citedContributionIds, closedContributionIds, why, knowledge, wouldChangeMyMind, alternative }: KeptGround) {
    return {
      audience: [...audience], citedContributionIds: [...citedContributionIds], closed: [...closedContributionIds],
      content: this.sealer.seal(caseId, place(id), { why, knowledge, wouldChangeMyMind, alternative } satisfies Sealed),
    };
  }
}

function kept(sealer: Sealer, row: JsonRow): StandingGround {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId,
    tegenspraakId: String(row['tegenspraak_id']),
    audience: row['audience'] as string[],
    bornAudience: row['born_audience'] as string[],
    party: String(row['party']),
    authorSeatId: String(row['author_seat_id']),
    channel: String(row['channel']),
    citedContributionIds: row['cited_contribution_ids'] as string[],
    closedContributionIds: row['closed'] as string[],
    version: Number(row['version']),
    ...sealer.open<Sealed>(caseId, place(id), bytesOf(row['content'])),
  };
}
