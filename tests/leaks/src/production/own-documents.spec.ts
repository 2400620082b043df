import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Kind, parse, visit, type ArgumentNode, type FieldNode } from 'graphql';
import { startHub } from '@casustafel/tests-support';
import { play } from '../support/act';
import { untilTheEnd } from '../support/acts';
import { OWN, playInProduction } from '../support/matrix-mode';
import { EVERYBODY } from '../support/people';
import { QUESTIONS } from '../support/questions';
import { Scene } from '../support/scene';
import { heard } from '../support/wire';

jest.setTimeout(120_000);
playInProduction();

const scene = await Scene.open();
const { canaries, doors } = scene;
beforeAll(() => play(scene, untilTheEnd));
afterAll(() => scene.close());

/** The questions our screens ask, with what each passes on to which door. */
const asked = OWN.flatMap(([hash, text]) => {
  const [operation] = parse(text).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== 'query') return [];
  const fields = operation.selectionSet.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD);
  return [[operation.name?.value ?? hash, hash, fields] as const];
});

/** What the screen would send: the arguments of the matrix under the names of this document. */
function sent(fields: readonly FieldNode[]): object {
  const given: Record<string, unknown> = { language: 'nl' };
  const take = ({ name, value }: ArgumentNode, from: Readonly<Record<string, unknown>>): void => {
    visit(value, { Variable: ({ name: variable }) => void (given[variable.value] = from[name.value] ?? given[variable.value]) });
  };
  for (const field of fields) {
    const [question] = QUESTIONS[field.name.value] ?? [];
    const from = (question?.variables(scene) ?? {}) as Record<string, unknown>;
    for (const argument of field.arguments ?? []) take(argument, from);
  }
  return given;
}

const byHash = (sha256Hash: string, variables: object) => ({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('the documents of our own screens, in production', () => {
  it('are there', () => expect(asked.length).toBeGreaterThan(15));

  it.each(asked)('%s tells nobody more than they may know', async (_, hash, fields) => {
    const variables = sent(fields);
    const wrong = await Promise.all(EVERYBODY.map(async (who) => {
      const answer = await heard(await scene.as(who).post('/graphql', byHash(hash, variables)));
      // Asked as a screen asks: a mistake in what was sent would test nothing.
      expect(answer.refusal ?? '').not.toMatch(/^(BAD_USER_INPUT|GRAPHQL_|PERSISTED|INTERNAL)/);
      return canaries.leaked(who, answer.all).map((what) => `${who} learned ${what}`);
    }));
    expect(wrong.flat()).toEqual([]);
  });

  it('of which the case itself sings to who may know', async () => {
    const [, hash, fields] = asked.find(([name]) => name === 'CaseView')!;
    expect(canaries.listen('ggz', (await heard(await scene.as('ggz').post('/graphql', byHash(hash, sent(fields))))).all)).toContain('contribution.doesWhat');
  });
});

describe('every other document, in production', () => {
  it('is refused to everybody in the same bytes, and leaves nothing behind', async () => {
    // As it is used: with no list but that of the screens.
    const hub = await startHub({ mode: 'production', oidc: { issuer: 'https://login.example/' }, beside: scene.hub });
    const documents = (['Query', 'Mutation'] as const).flatMap((root) => doors.names(root).map((door) => doors.everything(root, door)));
    const rows = async () => (await scene.hub.asOwner<{ count: number }>('select count(*)::int as count from access_log'))[0]!.count;
    const [before, logged] = [await scene.tables(), await rows()];
    const answers = new Set<string>();
    for (const query of documents) {
      for (const client of [hub.stranger().as(scene.as('police').cookie), hub.stranger()]) {
        const answer = await heard(await client.post('/graphql', { query, variables: { caseId: scene.id('case'), id: scene.id('fact') } }));
        expect([answer.data, answer.refusal]).toEqual([null, 'GRAPHQL_VALIDATION_FAILED']);
        answers.add(answer.all.replace(/content-length: \d+/, ''));
      }
    }
    expect(documents.length).toBeGreaterThan(80);
    expect(answers.size).toBe(1);
    expect([await scene.tables(), await rows()]).toEqual([before, logged]);
    await hub.close();
  });
});
