import type { AgreementRow, Capacity, SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, LEVELS, lowerLevel, NEVER_PASSING, type CaseFact, type Circle, type Level, type SecrecyGate } from '@casustafel/kernel';
import type { CaseLaw } from './case-law';

/** What one recipient may be shown, as conditions on an item alone: the particulars of the case have been answered. */
export interface Clause {
  /** `POLITIE/NONE/POLICE`: who brings it, under which act, and of which category. */
  readonly supplies: readonly string[];
  readonly gates: readonly SecrecyGate[];
  readonly about: readonly Circle[];
  readonly incidental: boolean;
  /** The most that may be shown to whom the audience names. */
  readonly level: Level;
  /** The most that may be shown to whom the supplier named with a reason. */
  readonly granted: Level;
}

/** The most a supplier's general audience shows under a ground that nobody checked. */
const UNVERIFIED_AT_MOST: Level = 'ASK';

/** How an item says who supplies it and what it is. */
export const supplyOf = (supplier: Capacity, category: string): string => `${capacityOf(supplier)}/${category}`;

const byRecipient = new WeakMap<SharingAgreement, Map<string, AgreementRow[]>>();

/** The rows by which anybody gives to this recipient. An agreement has thousands, and never changes once it is there. */
export function rowsTo(agreement: SharingAgreement, recipient: Capacity): readonly AgreementRow[] {
  const known = byRecipient.get(agreement) ?? new Map<string, AgreementRow[]>();
  if (known.size === 0) for (const row of agreement.rows) {
    const rows = known.get(capacityOf(row.recipient));
    if (rows) rows.push(row);
    else known.set(capacityOf(row.recipient), [row]);
  }
  byRecipient.set(agreement, known);
  return known.get(capacityOf(recipient)) ?? [];
}

const remembered = new WeakMap<SharingAgreement, Map<string, readonly Clause[]>>();

/** The rows of the agreement that hold for this recipient in this case; worked out once for all who are in the same position. */
export function clausesOf(law: CaseLaw, recipient: Capacity): readonly Clause[] {
  const known = remembered.get(law.agreement) ?? new Map<string, readonly Clause[]>();
  remembered.set(law.agreement, known);
  const position = JSON.stringify([capacityOf(recipient), law.stage, law.facts]);
  const clauses = known.get(position) ?? merged(rowsTo(law.agreement, recipient).flatMap((row) => clauseOf(row, law)));
  known.set(position, clauses);
  return clauses;
}

/** While a case is weighed its criteria are what is being judged, so they cannot be asked for yet; and only hit or no hit is told. */
export const needsOf = ({ needs }: Pick<AgreementRow, 'needs'>, { stage }: Pick<CaseLaw, 'stage'>): readonly CaseFact[] =>
  stage === 'TRIAGE' ? needs.filter((fact) => fact !== 'criteriaMet') : needs;

/** The level a row leaves in this stage of a case. */
export const levelIn = ({ level }: Pick<AgreementRow, 'level'>, { stage }: Pick<CaseLaw, 'stage'>): Level => (stage === 'TRIAGE' ? lowerLevel(level, 'HIT') : level);

function clauseOf(row: AgreementRow, law: CaseLaw): readonly Clause[] {
  const needs = needsOf(row, law);
  if (row.aloud || NEVER_PASSING.includes(row.category)) return [];
  if (needs.some((fact) => fact !== 'incidental' && !law.facts[fact])) return [];
  const granted = levelIn(row, law);
  if (granted === 'NOTHING') return [];
  const level = row.unverified ? lowerLevel(granted, UNVERIFIED_AT_MOST) : granted;
  return [{ supplies: [supplyOf(row.supplier, row.category)], gates: row.gates, about: row.about, incidental: needs.includes('incidental'), level, granted }];
}

/** Rows that ask the same of an item are one clause with a longer list of suppliers. */
function merged(clauses: readonly Clause[]): readonly Clause[] {
  const together = new Map<string, Clause>();
  for (const { supplies, ...same } of clauses) {
    const key = JSON.stringify(same);
    together.set(key, { ...same, supplies: [...new Set([...(together.get(key)?.supplies ?? []), ...supplies])] });
  }
  return [...together.values()];
}

/** The levels up to and with this one, without nothing. */
export const levelsUpTo = (level: Level): readonly Level[] => LEVELS.slice(1, LEVELS.indexOf(level) + 1);
