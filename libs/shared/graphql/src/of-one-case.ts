import { isId } from '@casustafel/kernel';
import { Extensions } from '@nestjs/graphql';
import type { GraphQLSchema, OperationDefinitionNode, ValueNode } from 'graphql';

const MARK = 'ofOneCase';

/**
 * Says of a query that its answer rests on who the reader is in the case named by `caseId`, and on no other of their seats. Such a
 * question is asked with the facts of that case alone; a test lays every answer beside the one with all seats.
 */
export const OfOneCase = (): MethodDecorator => Extensions({ [MARK]: true });

/** The names of all queries that say so, for whoever must try each. */
export const queriesOfOneCase = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ extensions }) => extensions[MARK] === true).map(({ name }) => name);

/** The one case this operation is about; undefined wherever that is not plain from the document, since more facts are never wrong. */
export function onlyCaseOf(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (operation !== 'query') return undefined;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const cases = new Set<unknown>();
  for (const selection of selectionSet.selections) {
    if (selection.kind !== 'Field' || fields[selection.name.value]?.extensions[MARK] !== true) return undefined;
    cases.add(given(selection.arguments?.find(({ name }) => name.value === 'caseId')?.value, variables));
  }
  const [one] = cases;
  return cases.size === 1 && typeof one === 'string' && isId(one) ? one : undefined;
}

function given(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  if (value?.kind === 'StringValue') return value.value;
  return value?.kind === 'Variable' && Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
}
