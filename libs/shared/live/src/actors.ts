import { ClockOffset } from '@casustafel/database';
import { parseActor, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Where people sit now, for several at once. */
@Injectable()
export class Actors {
  constructor(@Inject(DataSource) private readonly database: DataSource, @Inject(ClockOffset) private readonly clock: ClockOffset) {}

  async fresh(professionalIds: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    if (professionalIds.length === 0) return new Map();
    const rows: { id: string; facts: Record<string, unknown> | null }[] = await this.database.query(
      'select p as id, actor_of_professional(p, $2) as facts from unnest($1::uuid[]) p',
      [professionalIds, this.clock.value],
    );
    return new Map(rows.flatMap(({ id, facts }) => (facts ? [[id, parseActor(facts)] as const] : [])));
  }
}
