import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { AppAbility } from '../ability';
import type { book } from '../book';
import type { Position } from './sample-positions';

/** A rule with whoever it is about left out: what may be done to what, and which facts it asks for. */
export interface RuleShape {
  readonly action: string;
  readonly kind: string;
  /** `audience=SEAT`: a fact, and what it is compared with. */
  readonly asks: readonly string[];
}

type Chapter = (typeof book)[number];

/** What the agreement fills in differs per supplier and per recipient; it stands in the agreement's own section. */
const FROM_THE_AGREEMENT = ['supply', 'about', 'receivers', 'gate', 'gateFor', 'shows', 'grantable'];

/** The rules a chapter gives somebody, each once. */
export function shapesFor(chapter: Chapter, { actor }: Position): ReadonlyMap<string, RuleShape> {
  const { can, rules } = new AbilityBuilder<AppAbility>(createMongoAbility);
  chapter(can, actor);
  const shapes = new Map<string, RuleShape>();
  for (const { action, subject, fields, conditions = {} } of rules) {
    const asks = Object.entries(conditions as Record<string, unknown>).map(([field, asked]) => askOf(field, asked));
    // Among nothing is nobody: a rule over the seats of somebody without one allows nothing.
    if (asks.includes(null)) continue;
    const named = [...(asks as string[]), ...(fields?.length ? ['fields'] : [])];
    for (const each of [action].flat()) for (const kind of [subject].flat()) {
      const shape = { action: String(each), kind: String(kind), asks: named };
      shapes.set(JSON.stringify(shape), shape);
    }
  }
  return shapes;
}

function askOf(field: string, asked: unknown): string | null {
  const wanted = asked !== null && typeof asked === 'object' && !(asked instanceof Date) ? Object.values(asked)[0] : asked;
  if (Array.isArray(wanted) && wanted.length === 0) return null;
  if (FROM_THE_AGREEMENT.includes(field)) return field;
  const said = [wanted].flat().map((each) => (each instanceof Date ? 'NOW' : String(each)));
  return `${field}=${said.join('|')}`;
}
