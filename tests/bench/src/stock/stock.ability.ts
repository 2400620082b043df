import { AbilityBuilder, createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import type { FieldMiddleware } from '@nestjs/graphql';
import type { Contribution, Seat } from './stock.entities';

const HEAD = ['id', 'caseId', 'organisationId', 'level', 'authorSeatId', 'version', 'viewerMay'];
const CONCLUSION = [...HEAD, 'category', 'aboutPersonIds', 'broughtAt', 'article', 'conclusion'];
const SUMMARY = [...CONCLUSION, 'summary', 'occurredOn', 'knowledge'];
const FIELDS = { ASK: HEAD, CONCLUSION, SUMMARY, FULL: [...SUMMARY, 'who', 'doesWhat', 'toWhom', 'effect', 'source'] };

export interface StockContext {
  readonly ability: MongoAbility;
  readonly seats: readonly Seat[];
}

/** The rules of whoever asks, made for this request as the guide of the library does. */
export function abilityFor(seats: readonly Seat[]): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  can('read', 'Contribution', { party: { $in: seats.map(({ party }) => party) } });
  can('share', 'Contribution', { party: { $in: seats.map(({ party }) => party) } });
  for (const [level, fields] of Object.entries(FIELDS)) can('read', 'Contribution', fields, { level, audience: { $in: seats.map(({ id }) => id) }, openUntil: { $gt: new Date() } });
  return build();
}

/** Before every field of every row, whether this person may read it. */
export const mayReadField: FieldMiddleware<unknown, StockContext> = async ({ source, context, info }, next) => {
  const value: unknown = await next();
  if (info?.parentType.name !== 'Contribution') return value;
  return context.ability.can('read', subject('Contribution', source as Contribution & Record<PropertyKey, unknown>), info.fieldName) ? value : null;
};
