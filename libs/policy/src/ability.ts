import { AbilityBuilder, createMongoAbility, subject, type ForcedSubject, type MongoAbility } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import { NotFound } from '@casustafel/kernel';
import type { Actor } from './actor';
import { book } from './book';
import type { Action, Kind, Things } from './things';

type Subjects = { [K in Kind]: K | (Things[K] & ForcedSubject<K>) }[Kind];
export type AppAbility = MongoAbility<[Action, Subjects]>;

/** Rules get `allow` alone: a `cannot` on a fact that was not loaded would let people in. */
export type Allow = AbilityBuilder<AppAbility>['can'];

const remembered = new WeakMap<Actor, AppAbility>();

/** Everything the rule book says about this person, now. */
export function abilityOf(actor: Actor): AppAbility {
  const known = remembered.get(actor);
  if (known) return known;
  const { can: allow, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
  // Whoever's screening or training has lapsed is nobody here.
  if (actor.valid) for (const rules of book) rules(allow, actor);
  const ability = build();
  remembered.set(actor, ability);
  return ability;
}

/** Whether this person may do this to this very thing, or to one field of it. */
export function may<K extends Kind>(actor: Actor, action: Action, kind: K, thing: Things[K], field?: string): boolean {
  return abilityOf(actor).can(action, subject(kind, { ...thing }) as unknown as Subjects, field);
}

/** Absent or forbidden: told apart only in the log. */
export class Refused extends NotFound {
  constructor(readonly kind: string, readonly id: string, readonly action: string) {
    super();
  }
}

/**
 * Stops unless the thing is there and may be dealt with so.
 * @throws Refused for both, alike; the unit of work writes down which it was.
 */
export function authorise<K extends Kind, T extends Things[K]>(actor: Actor, action: Action, kind: K, thing: T | null, id: string): asserts thing is T {
  if (!thing || !may(actor, action, kind, thing)) throw new Refused(kind, id, action.toUpperCase());
}

/** A rule as data: a small tree of comparisons. */
export interface RuleData {
  readonly operator: string;
  readonly field?: string;
  readonly value: unknown;
}

/** The rules of this action as data, for the database to apply to a list; `null` means nothing at all. With a field: the rules that give that field. */
export function ruleFor(actor: Actor, action: Action, kind: Kind, field?: string): RuleData | null {
  const joined = (operator: string) => (parts: RuleData[]): RuleData => (parts.length === 1 ? parts[0]! : { operator, value: parts });
  return rulesToCondition(abilityOf(actor).rulesFor(action, kind, field), astOf, { and: joined('and'), or: joined('or'), empty: () => ({ operator: 'and', value: [] }) });
}

function astOf({ ast, inverted }: { readonly ast: unknown; readonly inverted: boolean }): RuleData {
  // A `cannot` is never written, and a rule without a condition would match everything.
  if (!ast || inverted) throw new Error('A rule of a list allows, and says what');
  return ast as RuleData;
}
