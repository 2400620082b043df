import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { differsFromAbsent } from './support/absent';
import { play } from './support/act';
import { allActs } from './support/acts';
import { EVERYBODY, STRANGERS, type Somebody } from './support/people';
import { QUESTIONS, type Question } from './support/questions';
import { Scene } from './support/scene';
import { Texts } from './support/texts';
import { ask, type Heard } from './support/wire';

jest.setTimeout(120_000);

const scene = await Scene.open();
const { canaries, doors } = scene;
const texts = new Texts(canaries);
afterAll(async () => {
  process.stdout.write(`  Leak matrix, questions: ${doors.names('Query').length} doors, ${EVERYBODY.length} people, ${canaries.count} canaries, looked for ${canaries.checked} times where they are hidden.\n`);
  await scene.close();
});

const all = Object.entries(QUESTIONS).flatMap(([door, questions]) => questions.map((question) => [question.of ? `${door}, ${question.of}` : door, door, question] as const));

/** Up to and including this act of the case's life. */
let played = 0;
async function playUntil(door: string): Promise<void> {
  const until = allActs.findLastIndex((act) => act.door === door) + 1;
  await play(scene, allActs.slice(played, until));
  played = until;
}

async function asked(who: Somebody, door: string, { variables }: Question): Promise<Heard> {
  const answer = await scene.knock(who, 'Query', door, variables(scene));
  canaries.listen(who, answer.all);
  if (answer.data) doors.walk('Query', door, answer.data[door], { text: (field, text) => texts.met(field, text) });
  return answer;
}

describe('every question there is', () => {
  it.each(doors.names('Query'))('%s: has somebody who asks it', (door) => expect(Object.keys(QUESTIONS)).toContain(door));
});

describe.each([
  ['while the scores are sealed', 'giveScore'],
  ['while the table sits', 'seatProfessional'],
  ['when all is over', 'closeConference'],
])('%s', (_, last) => {
  beforeAll(() => playUntil(last));

  it.each(all)('%s: tells nobody more than they may know', async (_name, door, question) => {
    const wrong = await Promise.all(EVERYBODY.map(async (who) => canaries.leaked(who, (await asked(who, door, question)).all).map((what) => `${who} learned ${what}`)));
    expect(wrong.flat()).toEqual([]);
  });
});

describe('when all is over', () => {
  it.each(all)('%s: answers what is forbidden as what is absent', async (_, door, question) => {
    const wrong = await Promise.all(STRANGERS.map(async (who) => differsFromAbsent(scene, who, 'Query', door, question.variables(scene), await asked(who, door, question))));
    expect(wrong.flat()).toEqual([]);
  });

  it.each(all.filter(([, , { silent }]) => !silent))('%s: sings to somebody who may hear it', async (_, door, question) => {
    const sung = await Promise.all(EVERYBODY.map(async (who) => canaries.listen(who, (await asked(who, door, question)).all)));
    expect(sung.flat()).not.toEqual([]);
  });

  it('every canary was heard by somebody who may', () => expect(canaries.neverHeard).toEqual([]));
  it('every field that carries words carried a canary', () => expect(texts.without(doors)).toEqual([]));
});

/** A closed case shows none of these to anybody; that they are found while it is open is shown where an emergency is asked at each door. */
const SHIELDED = ['EmergencyItem'];

describe('along the shortest way to each type with an id', () => {
  const { shortest, rest } = doors.ways();
  const ways = shortest.filter(({ root }) => root === 'Query').map((way) => [way.type, way.fields.join('.'), way] as const);
  afterAll(() => void process.stdout.write(`  Leak matrix, types with an id: ${shortest.length} shortest ways walked, ${rest} longer ones not.\n`));

  it.each(ways)('%s by %s: nobody learns more, and somebody finds one', async (_, __, way) => {
    const document = doors.along(way);
    const found: string[] = [];
    const wrong: string[] = [];
    for (const question of QUESTIONS[way.fields[0]!]!) {
      await Promise.all(EVERYBODY.map(async (who) => {
        const answer = await ask(scene.as(who), document, question.variables(scene));
        wrong.push(...canaries.leaked(who, answer.all).map((what) => `${who} learned ${what}`));
        if (answer.data) doors.walk('Query', way.fields[0]!, answer.data[way.fields[0]!], { thing: (type, id) => type === way.type && found.push(id) });
      }));
    }
    expect(wrong).toEqual([]);
    if (!SHIELDED.includes(way.type)) expect(found).not.toEqual([]);
  });
  it('acts answer with the ids of what was done, and are tried one by one', () => expect(shortest.filter(({ root }) => root === 'Mutation').map(({ type }) => type)).toEqual(['Done']));
});

describe('what nobody can write down, nobody sees', () => {
  const OF_ONESELF = ['viewer'];
  it.each(all.filter(([, door]) => !OF_ONESELF.includes(door)))('%s', async (_, door, question) => {
    const insiders = ['police', 'ggz', 'chair', 'privacy'] as const;
    const answers = await scene.unlogged(() => Promise.all(insiders.map((who) => scene.knock(who, 'Query', door, question.variables(scene)))));
    expect(answers.map(({ data }) => Object.values(data ?? {}).filter((value) => value !== null))).toEqual(insiders.map(() => []));
    expect(answers.flatMap(({ all: said }) => canaries.allIn(said))).toEqual([]);
  });

  it('nor what is new since a live signal; and with the log back, it is there', async () => {
    const refresh = () => scene.knock('police', 'Query', 'caseView', { caseId: scene.id('case'), since: scene.cursor });
    expect((await scene.unlogged(refresh)).refusal).toBe('INTERNAL');
    expect(canaries.allIn((await refresh()).all)).toContain('tegenspraak.sentence');
  });
});
