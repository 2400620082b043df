import { ClockOffset, sql, uuid, type Tx } from '@casustafel/database';
import { parseActor, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Who stands behind the handles of a file. */
@Injectable()
export class People {
  constructor(@Inject(DataSource) private readonly database: DataSource, @Inject(ClockOffset) private readonly clock: ClockOffset) {}

  /** The ids of those that are known. */
  async known(handles: readonly string[]): Promise<Map<string, string>> {
    const rows: { handle: string; id: string | null }[] = await this.database.query('select h as handle, professional_of_handle(h) as id from unnest($1::text[]) h', [[...new Set(handles)]]);
    return new Map(rows.flatMap(({ handle, id }) => (id ? [[handle, id] as const] : [])));
  }

  /** Somebody as the rules know them before the import begins. */
  async actor(id: string): Promise<Actor> {
    const [{ facts }] = await this.database.query('select actor_of_professional($1, $2) as facts', [id, this.clock.value]);
    return parseActor(facts);
  }

  /** Goes on as this person, with the seats they have by now. */
  async as(tx: Tx, id: string): Promise<Tx> {
    const asThem = await tx.actAs({ ...tx.actor, professionalId: id });
    const [row] = await asThem.query(sql`select actor_facts(${uuid(id)}) as facts`);
    return asThem.actAs(parseActor(row!['facts'] as Record<string, unknown>));
  }
}
