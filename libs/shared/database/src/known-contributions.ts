import { markerOf, ruleFor, type Actor } from '@casustafel/policy';
import { ruleToSql, type RuleColumns } from './rule-to-sql';
import type { Sql } from './sql';

/** The columns of `contribution c` that rules speak of. */
export const CONTRIBUTION_COLUMNS: RuleColumns = {
  id: { column: 'c.id', type: 'uuid' },
  caseId: { column: 'c.case_id', type: 'uuid' },
  party: { column: 'c.party', type: 'text' },
  audience: { column: 'c.audience', type: 'uuid[]' },
  supply: { column: 'c.supply', type: 'text' },
  about: { column: 'c.about', type: 'text' },
  receivers: { column: 'c.receivers', type: 'text[]' },
  gate: { column: 'c.gate', type: 'text' },
  gateFor: { column: 'c.gate_for', type: 'text[]' },
  gateUntil: { column: 'c.gate_until', type: 'moment' },
  incidental: { column: 'c.incidental', type: 'flag' },
  shows: { column: 'c.shows', type: 'text[]' },
  grantable: { column: 'c.grantable', type: 'text[]' },
  openUntil: { column: 'c.open_until', type: 'moment' },
};

/** The predicate of what this reader may know of what was brought, at this level or more, on a table called `c`. */
export const knownContributions = (actor: Actor, level: Parameters<typeof markerOf>[0] = 'HIT'): Sql =>
  ruleToSql(ruleFor(actor, 'read', 'Contribution', markerOf(level)), CONTRIBUTION_COLUMNS);
