import { knownContributions, raw, sql, uuid, uuids, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import type { Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const TABLE_FACT = 'TableFact';

@ObjectType(TABLE_FACT, { description: 'Whether a fact the viewer may know is one that everybody seated now may know: those are the columns the table counts over.' })
export class TableFactModel {
  @Field(() => ID, { description: 'The id of the fact.' })
  id!: string;

  @Field()
  knownToAll!: boolean;
}

/**
 * Read whole every time, because who is seated changes it without the fact changing. It says nothing of a fact beyond
 * what the shared matrix itself shows, so its ids are not disclosures of their own; the facts are, where they are read.
 */
export const tableFacts: CasePart<TableFactModel, TableFactModel> = {
  kind: TABLE_FACT,
  field: 'tableFacts',
  read: (read: ReadTx, actor: Actor, { caseId, ids }: Scope): Read<TableFactModel> =>
    read.aside(
      sql`select c.id, c.open_until > hub_now() and not exists (
            select 1 from seat s where s.case_id = c.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and s.party <> c.party and not s.id = any (c.knowing)
          ) as known_to_all
          from contribution c where c.case_id = ${uuid(caseId)} ${ids ? sql`and c.id = any(${uuids(ids)})` : raw('')} and ${knownContributions(actor, 'FULL')} order by c.first_processed_at desc, c.id`,
      (row) => ({ id: String(row['id']), knownToAll: row['known_to_all'] === true }),
    ),
  present: (_, { id, knownToAll }) => ({ id, knownToAll }),
};
