import { ruleToSql, type JsonRow, type RuleColumns, type Sql } from '@casustafel/database';
import type { AudienceScope, Task } from '@casustafel/kernel';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { Resting } from '@casustafel/analysis-domain';

export type AnalysisKind = 'Factor' | 'Hypothesis' | 'EvidenceMark' | 'Conclusion';

const COLUMNS: RuleColumns = {
  caseId: { column: 't.case_id', type: 'uuid' },
  party: { column: 't.party', type: 'text' },
  audience: { column: 't.audience', type: 'uuid[]' },
  channel: { column: 't.channel', type: 'uuid' },
  authorSeatId: { column: 't.author_seat_id', type: 'uuid' },
  seatId: { column: 't.seat_id', type: 'uuid' },
};

/** The rule as the predicate of a list on a table called `t`. */
export const visibleTo = (actor: Actor, kind: AnalysisKind): Sql => ruleToSql(ruleFor(actor, 'read', kind), COLUMNS);

/** What every kept thing of the explanation has, as a row gives it. */
export const audienced = (row: JsonRow) => ({
  id: row['id'] as string,
  caseId: row['case_id'] as string,
  organisationId: row['organisation_id'] as string,
  task: row['task'] as Task,
  party: row['party'] as string,
  scope: row['scope'] as AudienceScope,
  audience: row['audience'] as string[],
  channel: row['channel'] as string,
  version: row['version'] as number,
});

export const resting = (row: JsonRow): Resting & { conferenceId: string; authorSeatId: string } => ({
  conferenceId: row['conference_id'] as string,
  authorSeatId: row['author_seat_id'] as string,
  bornAudience: row['born_audience'] as string[],
  citedContributionIds: row['cited'] as string[],
  closedContributionIds: row['closed'] as string[],
});

/** The columns of what rests on facts, to save. */
export const restingColumns = ({ bornAudience, citedContributionIds, closedContributionIds }: Resting) => ({
  bornAudience: [...bornAudience], cited: [...citedContributionIds], closed: [...closedContributionIds],
});
