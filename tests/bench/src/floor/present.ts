import type { FloorRow } from './serve-floor';

const LEVELS = ['ASK', 'CONCLUSION', 'SUMMARY', 'FULL'];

/** An item as this reader may have it, the levels written out by hand. */
export function present({ content, own, ...row }: FloorRow) {
  const level = own ? 'FULL' : row.level;
  const at = LEVELS.indexOf(level);
  const [concluded, summed, full] = [at >= 1, at >= 2, at >= 3];
  return {
    id: row.id, caseId: row.case_id, organisationId: row.organisation_id, authorSeatId: row.author_seat_id, level,
    category: concluded ? row.category : null, knowledge: summed ? row.knowledge : null,
    aboutPersonIds: concluded ? row.about_person_ids : null, occurredOn: summed ? row.occurred_on : null,
    who: full ? content.who : null, doesWhat: full ? content.doesWhat : null, toWhom: full ? content.toWhom : null, effect: full ? content.effect : null, source: full ? content.source : null,
    conclusion: concluded ? content.conclusion : null, summary: summed ? content.summary : null,
    broughtAt: concluded ? row.first_processed_at : null, sharedAt: own ? row.shared_at : null, ground: own ? content.ground : null, article: concluded ? content.article : null,
    sharedWith: own ? row.audience : null, withdrawnAt: own ? row.withdrawn_at : null, version: own ? row.version : 0,
    viewerMay: { share: own, withdraw: own, correct: own },
  };
}
