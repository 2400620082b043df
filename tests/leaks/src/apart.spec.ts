import { addDays, dayOf } from '@casustafel/kernel';
import { LiveClient } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { differsFromAbsent } from './support/absent';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { apartActs } from './support/acts-apart';
import { LATER, OtherSide } from './support/other-side';
import { AT_TABLE, OTHER_SIDE, type Somebody } from './support/people';
import { QUESTIONS } from './support/questions';
import { Scene } from './support/scene';
import { idPlaces } from './support/wire';

jest.setTimeout(180_000);

const scene = await Scene.open();
const { canaries } = scene;
const other = new OtherSide(scene);
const lines: LiveClient[] = [];
let tried = 0;
afterAll(async () => {
  lines.forEach((line) => line.close());
  process.stdout.write(`  Leak matrix, the other side: ${other.done.length} acts, of which ${tried} name something of the first side; ${all.length} questions; ${canaries.count} canaries, looked for ${canaries.checked} times where they are hidden.\n`);
  await scene.close();
});

const all = Object.entries(QUESTIONS).flatMap(([door, questions]) => questions.map((question) => [question.of ? `${door}, ${question.of}` : door, door, question] as const));
/** Columns of the first side that somebody seated and named heard before two were kept apart, through every door that has something of it. */
const OF_ONE_SIDE = [
  'contribution.doesWhat of fact of the table', 'contribution.summary', 'protected_value.value, corrected', 'contact_safety.how', 'factor.text', 'hypothesis.text', 'conclusion.text', 'decision.text', 'decision_response.reason',
  'action.text', 'tegenspraak.sentence', 'tegenspraak_event.because, to be checked', 'family_message.text, of one side',
];
const TO_REVISE = ['factor.text', 'conclusion.text'];
const hears = async (): Promise<string[]> =>
  (await Promise.all(['caseView', 'contactSafety', 'vault'].flatMap((door) => QUESTIONS[door]!.map(async ({ variables }) => canaries.allIn((await scene.knock(OTHER_SIDE, 'Query', door, variables(scene))).all))))).flat();
const letter = async (name: string): Promise<void> => {
  const input = { caseId: scene.id('case'), personIds: [scene.id('person')], form: 'LETTER', bySeatId: scene.seat('police'), dueOn: addDays(dayOf(new Date()), 7), scope: 'TABLE', text: canaries.word(`family_message.text, ${name}`, AT_TABLE) };
  scene.keep(name, (await scene.act('police', 'planFamilyMessage', { input }))[0], AT_TABLE);
};

const before: string[] = [];
beforeAll(async () => {
  // All of a case’s life but marking and ending marks; with somebody at the table from the start, named in whatever is shared.
  const life = untilTheEnd.filter((act) => !apartActs.includes(act));
  const seated = life.findIndex(({ door }) => door === 'answerOwnCircle') + 1;
  await play(scene, life.slice(0, seated));
  await other.sit();
  await play(scene, life.slice(seated));
  await letter('of one side');
  before.push(...(await hears()));
  const line = await LiveClient.open(scene.as(OTHER_SIDE));
  lines.push(line);
  expect(await line.watch(scene.id('case'))).toBe(true);
  await other.mark();
  await letter('after the mark');
});

describe('whoever serves the other of two who are kept apart, and is named in whatever was shared', () => {
  it('had all of it before', () => expect(OF_ONE_SIDE.filter((what) => !before.includes(what))).toEqual([]));

  it.each(([OTHER_SIDE, LATER] as Somebody[]).flatMap((who) => all.map(([name, door, question]) => [who, name, door, question] as const)))('%s is told nothing of the first side: %s', async (who, _, door, { variables }) => {
    const answer = await scene.knock(who, 'Query', door, variables(scene));
    expect(canaries.leaked(who, answer.all)).toEqual([]);
    expect(await differsFromAbsent(scene, who, 'Query', door, variables(scene), answer)).toEqual([]);
  });

  it('does nothing to what is of the first side, with the very words in which it was done, and leaves nothing behind', async () => {
    const state = await scene.tables();
    const wrong: string[] = [];
    for (const { door, variables } of other.done) {
      if (!idPlaces(variables).some(({ id }) => canaries.isHiddenFrom(OTHER_SIDE, id))) continue;
      tried += 1;
      const answer = await scene.knock(OTHER_SIDE, 'Mutation', door, variables);
      if (answer.data !== null || answer.refusal === null) wrong.push(`${door}: heard ${answer.body}`);
      wrong.push(...canaries.leaked(OTHER_SIDE, answer.all).map((what) => `${door}: learned ${what}`), ...(await differsFromAbsent(scene, OTHER_SIDE, 'Mutation', door, variables, answer)));
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(30);
    expect(await scene.tables()).toEqual(state);
  });

  it('hears over their line that something changed, and nothing of what', () => {
    const [line] = lines as [LiveClient];
    expect(line.count('changed')).toBeGreaterThan(0);
    expect(canaries.leaked(OTHER_SIDE, line.frames.join('\n'))).toEqual([]);
  });

  it('is one fact apart: were it said that they serve nobody, it would be theirs to hear', async () => {
    const now = await hears();
    expect([...OF_ONE_SIDE, 'family_message.text, after the mark'].filter((what) => now.includes(what))).toEqual([]);
    await other.speaks(OTHER_SIDE, []);
    const back = await hears();
    // What was built on a fact that closed went to its author to revise, and does not come back by itself.
    expect([...OF_ONE_SIDE, 'family_message.text, after the mark'].filter((what) => !back.includes(what))).toEqual(TO_REVISE);
  });
});
