import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { onlyCaseOf, queriesOfOneCase } from '@casustafel/graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, type OperationDefinitionNode } from 'graphql';
import { play } from './support/act';
import { allActs } from './support/acts';
import { EVERYBODY, type Somebody } from './support/people';
import { Scene } from './support/scene';
import { ask } from './support/wire';

jest.setTimeout(120_000);

const scene = await Scene.open();
await play(scene, allActs.slice(0, allActs.findLastIndex(({ door }) => door === 'seatProfessional') + 1));
afterAll(() => scene.close());

const { schema } = scene.hub.app.get(GraphQLSchemaHost, { strict: false });
const marked = queriesOfOneCase(schema);
const alone = (door: string): string => scene.doors.everything('Query', door);
/** Beside a question about the person, so that all their seats are looked up. */
const beside = (door: string): string => alone(door).replace(/\}\s*$/, ' viewer { id } }');
const caseOf = (document: string, variables: Readonly<Record<string, unknown>>): string | undefined => onlyCaseOf(schema, parse(document).definitions[0] as OperationDefinitionNode, variables);

async function answered(who: Somebody, document: string, door: string, caseId: string): Promise<object> {
  const { data, refusal } = await ask(scene.as(who), document, { caseId });
  const told = data?.[door] as Record<string, unknown> | undefined;
  // Sealed anew each time it is written.
  const answer: unknown = told && 'cursor' in told ? { ...told, cursor: 'sealed' } : told;
  const [row] = await scene.world.sql(
    'select l.action, l.outcome, l.case_id, l.object_kinds, l.object_ids, l.subjects, l.decision_key, l.function, l.organisation_id, l.agreement from access_log l join professional p on p.id = l.actor_id where p.handle = $1 order by l.at desc, l.n desc limit 1', [who],
  );
  return { answer, refusal, row: who === 'stranger' ? null : row };
}

describe('a question about one case', () => {
  it('is known by its document', () => {
    const caseId = scene.id('case');
    expect(marked).toEqual(expect.arrayContaining(['caseView', 'contributions']));
    for (const door of marked) {
      expect(caseOf(alone(door), { caseId })).toBe(caseId);
      expect(caseOf(beside(door), { caseId })).toBeUndefined();
    }
    expect(caseOf('query($a: ID!, $b: ID!) { a: contributions(caseId: $a) { id } b: contributions(caseId: $b) { id } }', { a: caseId, b: scene.id('case elsewhere') })).toBeUndefined();
    expect(caseOf('query($caseId: ID!) { ...f } fragment f on Query { contributions(caseId: $caseId) { id } }', { caseId })).toBeUndefined();
    expect(caseOf('query($caseId: ID!) { contributions(caseId: $caseId) { id } }', { caseId: 'x' })).toBeUndefined();
  });

  it.each(marked)('%s: answers, and leaves in the log, what it does with all seats looked up', async (door) => {
    const wrong: string[] = [];
    for (const who of EVERYBODY) for (const name of ['case', 'case elsewhere']) {
      const [one, all] = [await answered(who, alone(door), door, scene.id(name)), await answered(who, beside(door), door, scene.id(name))];
      if (JSON.stringify(one) !== JSON.stringify(all)) wrong.push(`${who}, ${name}:\n${JSON.stringify(one).slice(0, 2000)}\n${JSON.stringify(all).slice(0, 2000)}`);
    }
    expect(wrong).toEqual([]);
  });
});
