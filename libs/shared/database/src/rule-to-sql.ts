import { join, moment, raw, sql, text, uuids, texts, type Bound, type Sql } from './sql';

/** The shape of a rule as the rule book gives it out: a small tree of comparisons. */
export interface RuleNode {
  readonly operator: string;
  readonly field?: string;
  readonly value: unknown;
}

/** Which column a fact of the rule stands in, and what it is. Only names on this list ever reach the text of a query. */
export type RuleColumns = Readonly<Record<string, { readonly column: string; readonly type: 'uuid' | 'uuid[]' | 'text' | 'text[]' | 'moment' | 'flag' }>>;

/**
 * Renders the rule that judges one thing in memory as the predicate of a list, so that a list shows what a look would.
 * `null` means nothing at all. Whatever it does not know breaks the list, never widens it.
 */
export function ruleToSql(rule: RuleNode | null, columns: RuleColumns): Sql {
  if (!rule) return raw('false');
  return node(together(rule), columns);
}

const partsOf = ({ operator, value }: RuleNode): readonly RuleNode[] | null => (operator === 'and' ? (value as readonly RuleNode[]) : null);
/** Written out once for each value: the lists of a reader with many seats are long, and every level of a rule compares them. */
const written = new WeakMap<object, string>();
function spelled({ operator, field, value }: RuleNode): string {
  const isList = typeof value === 'object' && value !== null;
  const text = (isList ? written.get(value) : undefined) ?? JSON.stringify(value);
  if (isList) written.set(value, text);
  return `${operator} ${field} ${text}`;
}

/**
 * Says once what several branches ask alike: (a and x) or (a and y) is a and (x or y). The rows of an agreement differ in little,
 * and each would otherwise carry the reader's eighty seats with it.
 */
export function together(rule: RuleNode): RuleNode {
  if (rule.operator !== 'or') return rule;
  const branches = (rule.value as readonly RuleNode[]).map((branch) => ({ branch, parts: new Map((partsOf(branch) ?? []).map((part) => [spelled(part), part])) }));
  const times = new Map<string, number>();
  for (const { parts } of branches) for (const key of parts.keys()) times.set(key, (times.get(key) ?? 0) + 1);
  const [most, count] = [...times].reduce<readonly [string, number]>((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  if (count < 2) return rule;

  const alike = branches.filter(({ parts }) => parts.has(most));
  const common = [...alike[0]!.parts.keys()].filter((key) => alike.every(({ parts }) => parts.has(key)));
  const rests = alike.map(({ parts }) => [...parts].filter(([key]) => !common.includes(key)).map(([, part]) => part));
  // A branch that asks nothing more lets in whatever the others would.
  const differing: readonly RuleNode[] = rests.some((rest) => rest.length === 0) ? [] : [together({ operator: 'or', value: rests.map(all) })];
  const joined = all([...common.map((key) => alike[0]!.parts.get(key)!), ...differing]);
  const others = branches.filter(({ parts }) => !parts.has(most)).map(({ branch }) => branch);
  return others.length === 0 ? joined : together({ operator: 'or', value: [joined, ...others] });
}

const all = (parts: readonly RuleNode[]): RuleNode => (parts.length === 1 ? parts[0]! : { operator: 'and', value: parts });

function node({ operator, field, value }: RuleNode, columns: RuleColumns): Sql {
  if (operator === 'and' || operator === 'or') {
    const parts = (value as readonly RuleNode[]).map((part) => node(part, columns));
    if (parts.length === 0) throw new Error(`Rule has an empty "${operator}"`);
    return sql`(${join(parts, operator === 'and' ? ' and ' : ' or ')})`;
  }
  const known = field === undefined || !Object.hasOwn(columns, field) ? undefined : columns[field];
  if (!known) throw new Error(`Rule names unknown field "${field}"`);
  const column = raw(known.column);

  switch (operator) {
    case 'eq':
      if (known.type === 'flag' && typeof value === 'boolean') return sql`${column} = ${raw(String(value))}`;
      return sql`${column} = ${single(known.type, value)}`;
    case 'in': {
      const list = many(known.type, value);
      // An array column overlaps, a plain one is among: the same words in the rule, two sentences in SQL.
      return known.type.endsWith('[]') ? sql`${column} && ${list}` : sql`${column} = any(${list})`;
    }
    case 'gt':
      return sql`${column} > ${single(known.type, value)}`;
    default:
      throw new Error(`Rule uses unknown operator "${operator}"`);
  }
}

function single(type: string, value: unknown): Bound {
  if (type === 'moment' && value instanceof Date) return moment(value);
  if (type === 'uuid' && typeof value === 'string') return { cast: 'uuid', value };
  if (type === 'text' && typeof value === 'string') return text(value);
  throw new Error(`Rule compares a ${type} column with something else`);
}

/** A list is read from its text once a query and not once a row, which for eighty seats costs more than everything else of a list. */
function many(type: string, value: unknown): Sql {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw new Error('Rule needs a list of names');
  return type.startsWith('uuid') ? sql`(select ${uuids(value)})::uuid[]` : sql`(select ${texts(value)})::text[]`;
}
