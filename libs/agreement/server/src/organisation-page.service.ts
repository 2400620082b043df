import { ruleToSql, sql, UnitOfWork, uuid, type Caller, type JsonRow, type RuleColumns, type Sql } from '@casustafel/database';
import { CAPACITIES, capacityOf, DATA_CATEGORIES, NEVER_PASSING, type StatutoryRole, type Task } from '@casustafel/kernel';
import { ruleFor, RULE_BOOK_VERSION, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { NothingPassesModel, OrganisationSightModel, SeenOrganisationModel } from './organisation-page.model';
import { agreementsFor, languageOf, neverPassing, presentLines, versionsInForce } from './rule-book-agreements';
import type { RowInForce } from './rule-book-lines';

const SIGHT: RuleColumns = { regionId: { column: 'o.region_id', type: 'uuid' }, organisationId: { column: 'o.id', type: 'uuid' } };
const readable = (actor: Actor): Sql => ruleToSql(ruleFor(actor, 'read', 'OrganisationSight'), SIGHT);

/** "This is what your people can see": for an organisation and its own privacy officer, from the agreement in force. */
@Injectable()
export class OrganisationPageService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Those whose page this person may read. */
  async list(caller: Caller): Promise<SeenOrganisationModel[]> {
    const { organisations } = await this.work.look(caller, { action: 'LISTED' }, (read) => ({
      organisations: read.aside(sql`select o.id, o.name from organisation o where ${readable(caller.actor)} order by o.name, o.id`, (row) => ({ id: String(row['id']), name: String(row['name']) })),
    }));
    return organisations;
  }

  async of(caller: Caller, id: string, asked: string): Promise<OrganisationSightModel> {
    const language = languageOf(asked);
    const { actor } = caller;
    const { organisations, versions, at } = await this.work.look(caller, { action: 'READ_RULE_BOOK', required: { read: 'organisations', kind: 'Organisation', id } }, (read) => ({
      organisations: read.rows('Organisation', sql`select o.id, o.name, o.role, o.task from organisation o where o.id = ${uuid(id)} and ${readable(actor)}`, organisation),
      versions: versionsInForce(read),
    }));
    const one = organisations[0]!;
    const own = capacityOf(one);
    const inForce = agreementsFor(actor, versions, language);
    return {
      ...one, at, version: RULE_BOOK_VERSION,
      modes: inForce.map(({ head, rows }) => {
        const to = rows.filter(({ row }) => capacityOf(row.recipient) === own);
        const by = rows.filter(({ row }) => capacityOf(row.supplier) === own);
        return { head, receives: presentLines(to, language), gives: presentLines(by, language), nothing: nothingOf(to, by) };
      }),
      never: inForce.slice(0, 1).flatMap(({ agreement }) => neverPassing(agreement, actor.now, language)),
    };
  }
}

const organisation = (row: JsonRow) => ({ id: String(row['id']), name: String(row['name']), role: row['role'] as StatutoryRole, task: row['task'] as Task });

/** What is left when every line is taken: categories and organisations that nothing passes of, or between. */
function nothingOf(to: readonly RowInForce[], by: readonly RowInForce[]): NothingPassesModel {
  const open = (rows: readonly RowInForce[]) => rows.filter(({ row }) => row.level !== 'NOTHING').map(({ row }) => row);
  const categoriesWithout = (rows: readonly RowInForce[]) => DATA_CATEGORIES.filter((category) => !NEVER_PASSING.includes(category) && !open(rows).some((row) => row.category === category));
  return {
    receives: categoriesWithout(to), gives: categoriesWithout(by),
    from: CAPACITIES.filter((capacity) => !open(to).some(({ supplier }) => capacityOf(supplier) === capacity)),
    to: CAPACITIES.filter((capacity) => !open(by).some(({ recipient }) => capacityOf(recipient) === capacity)),
  };
}
