import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LiveClient, pause } from '@casustafel/tests-support';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { EVERYBODY } from './support/people';
import { QUESTIONS } from './support/questions';
import { Scene } from './support/scene';
import { KEEPER, Vaulted } from './support/vaulted';

jest.setTimeout(120_000);

const scene = await Scene.open();
const vaulted = new Vaulted(scene);
const said: string[] = [];
const lines = new Map<string, LiveClient>();
const heardBy = new Map<string, Set<string>>();
const all = Object.entries(QUESTIONS).flatMap(([door, questions]) => questions.map((question) => [question.of ? `${door}, ${question.of}` : door, door, question] as const));

beforeAll(async () => {
  for (const way of ['error', 'warn', 'log', 'info'] as const) jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
  await play(scene, untilTheEnd, async () => {
    if (vaulted.kept) return;
    await vaulted.keep();
    if (!vaulted.kept) return;
    for (const who of ['ggz', 'scribe', KEEPER] as const) {
      const line = await LiveClient.open(scene.as(who));
      await line.watch(scene.id('case'));
      lines.set(who, line);
    }
  });
  await pause(500);
});
afterAll(async () => {
  lines.forEach((line) => line.close());
  jest.restoreAllMocks();
  process.stdout.write(`  Leak matrix, vault: typed ${vaulted.count}, ${all.length} questions, ${EVERYBODY.length} people.\n`);
  await scene.close();
});

describe('a protected value that others typed into whatever they wrote, in every spelling', () => {
  it.each(all)('%s: tells it to nobody who may not know it', async (_, door, question) => {
    const wrong = await Promise.all(EVERYBODY.map(async (who) => {
      const answer = await scene.knock(who, 'Query', door, question.variables(scene));
      heardBy.set(who, new Set([...(heardBy.get(who) ?? []), ...vaulted.heard(answer.all)]));
      return vaulted.leaked(who, answer.all).map((author) => `${who} read what ${author} wrote`);
    }));
    expect(wrong.flat()).toEqual([]);
  });

  it('is heard by who keeps it: it was there to be found', () => {
    expect([...heardBy.get(KEEPER)!]).toEqual(expect.arrayContaining(['chair', 'police', 'process', 'ggz']));
    for (const who of ['chair', 'police', 'ggz']) expect([...heardBy.get(who)!]).toContain(who);
  });

  it('is in no frame of a live line', () => {
    for (const [who, line] of lines) expect([who, vaulted.heard(line.frames.join('\n'))]).toEqual([who, []]);
  });

  it('is in nothing that the process writes, nor in the log', async () => {
    expect(vaulted.heard(said.join('\n'))).toEqual([]);
    const [row] = await scene.hub.asOwner<{ content: string }>("select string_agg(l::text, ' ') as content from access_log l");
    expect(vaulted.heard(row!.content)).toEqual([]);
  });

  it('stands sealed in the database, in every copy', async () => {
    const names = await scene.hub.asOwner<{ name: string }>("select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1");
    for (const { name } of names.filter((each) => !['case_table', 'log_actor', 'agreement_version'].includes(each.name))) {
      const [row] = await scene.hub.asOwner<{ content: string | null }>(`select string_agg(t::text, ' ') as content from "${name}" t`);
      const plain = (row?.content ?? '').replace(/\\x[0-9a-f]+/gu, ' ');
      expect([name, vaulted.heard(plain)]).toEqual([name, []]);
    }
  });
});
