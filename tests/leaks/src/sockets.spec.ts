import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, LiveClient, pause } from '@casustafel/tests-support';
import { play, type Act } from './support/act';
import { allActs } from './support/acts';
import { EVERYBODY, type Somebody } from './support/people';
import { Scene } from './support/scene';
import { signalsOf } from './support/signals';

jest.setTimeout(90_000);

/** Whoever could follow the case when their line opened; two of them lose it on the way. */
const FOLLOWED: readonly Somebody[] = ['police', 'ggz', 'process', 'gi', 'chair', 'scribe', 'rvdk', 'lapsed'];
const LOST: readonly Somebody[] = ['rvdk', 'lapsed'];
const NEVER = EVERYBODY.filter((who) => who !== 'stranger' && !FOLLOWED.includes(who));

/** What is sent without waiting for an answer has then been dealt with. */
const SETTLED = 100;

const scene = await Scene.open();
const { canaries } = scene;
const lines = new Map<Somebody, LiveClient>();
const line = (who: Somebody): LiveClient => lines.get(who)!;
/** From where in somebody's frames they are an outsider. */
const outsideSince = new Map<Somebody, number>();
afterAll(async () => {
  lines.forEach((each) => each.close());
  process.stdout.write(`  Leak matrix, live lines: ${lines.size} people, ${[...lines.values()].reduce((sum, { frames }) => sum + frames.length, 0)} frames, ${canaries.count} canaries.\n`);
  await scene.close();
});

/** What somebody without a right sends over the line, one maker for each thing that can be sent. */
const TRIES: Readonly<Record<string, (each: LiveClient) => unknown>> = {
  watch: (each) => each.watch(scene.id('case')),
  unwatch: ({ socket }) => void socket.emit('unwatch', { caseId: scene.id('case') }),
  join: (each) => each.join(scene.id('conference')),
  leave: ({ socket }) => void socket.emit('leave', { conferenceId: scene.id('conference') }),
  typing: ({ socket }) => void socket.emit('typing', { conferenceId: scene.id('conference'), place: `Hypothesis:${scene.id('hypothesis')}` }),
  awake: ({ socket }) => void socket.emit('awake'),
  // Of what is theirs: whoever has nothing is told once that the list stands as it stood, and nothing of any case.
  watchNew: ({ socket }) => void socket.emit('watchNew'),
  unwatchNew: ({ socket }) => void socket.emit('unwatchNew'),
};

/** What happens beside the acts, so that every signal there is was heard by somebody it is for. */
async function beside({ door, of }: Act): Promise<void> {
  if (door === 'openConference') for (const who of ['police', 'ggz', 'gi', 'chair', 'scribe'] as const) expect([who, await line(who).join(scene.id('conference'))]).toEqual([who, true]);
  if (door === 'unseat') for (const who of LOST) outsideSince.set(who, line(who).frames.length);
  if (door === 'addHypothesis') await typeIn('own hypothesis');
  if (door === 'markEvidence') await typeIn('hypothesis');
  if (door === 'seatProfessional' && of) await eventually('a sign of the new seat', () => (line('wmo').count('mine') > 0 ? true : undefined));
}

async function typeIn(name: string): Promise<void> {
  line('police').socket.emit('typing', { conferenceId: scene.id('conference'), place: `Hypothesis:${scene.id(name)}` });
  // At most one a second is passed on.
  await pause(1_100);
}

beforeAll(async () => {
  const seated = allActs.findIndex(({ door }) => door === 'answerOwnCircle') + 1;
  await play(scene, allActs.slice(0, seated));
  for (const who of EVERYBODY) if (who !== 'stranger') lines.set(who, await LiveClient.open(scene.as(who)));
  line('police').socket.emit('watchNew');
  for (const who of FOLLOWED) expect([who, await line(who).watch(scene.id('case'))]).toEqual([who, true]);
  const adjourning = allActs.findIndex(({ door }) => door === 'adjournConference');
  await play(scene, allActs.slice(seated, adjourning), beside);
});

describe('what can be sent over the line', () => {
  it('is tried, all of it', () => expect(Object.keys(TRIES).sort()).toEqual(signalsOf('ClientSignals').sort()));
  it.each([...NEVER.filter((who) => who !== 'wmo'), ...LOST])('lets %s in nowhere, and leaves nothing behind', async (who) => {
    const before = await scene.tables();
    for (const attempt of Object.values(TRIES)) expect((await attempt(line(who))) ?? false).toBe(false);
    await pause(SETTLED);
    expect(await scene.tables()).toEqual(before);
  });
  it('lets in who was seated meanwhile: the twin', async () => expect(await Promise.all([TRIES['watch']!(line('wmo')), TRIES['join']!(line('wmo'))])).toEqual([true, true]));
  it('lets a stranger not even open one', async () => {
    await expect(LiveClient.open(scene.as('stranger'))).rejects.toBeDefined();
  });
});

// That the line beats says nothing. Veilig Thuis leads a table of its own, which was asked something; the officer has a leak to weigh,
// and a mandate holder what nobody at the table can confirm any more: that something of their own changed is a word for them.
// Everybody asked to hear of the list of what is new to them, and is told once that it stands.
const spared = (who: Somebody): readonly string[] => (['veiligThuis', 'privacy', 'mandate', 'gi2'].includes(who) ? ['beat', 'newForMe', 'mine'] : ['beat', 'newForMe']);

describe('what comes over the line', () => {
  beforeAll(async () => {
    await scene.as('ggz').post('/auth/sign-out', {});
    await line('ggz').untilClosed();
    await eventually('a beat', () => (line('gi').count('beat') > 0 ? true : undefined));
  });

  it.each(signalsOf('ServerSignals'))('%s was said to somebody it is for', (event) => {
    expect([...lines.values()].some((each) => each.count(event as 'beat') > 0)).toBe(true);
  });

  it.each(EVERYBODY.filter((who) => who !== 'stranger'))('tells %s nothing they may not know', (who) => {
    const heard = line(who).frames.slice(outsideSince.get(who) ?? 0).filter((frame) => !frame.startsWith('2["gone"'));
    expect(canaries.leaked(who, heard.join('\n'))).toEqual([]);
  });

  it('says that somebody writes only to who may know what they write in', () => {
    const places = (who: Somebody): string[] => line(who).said('typing').map(({ place }) => place);
    expect(places('gi')).toEqual([`Hypothesis:${scene.id('hypothesis')}`]);
    expect(places('police')).toEqual([]);
  });

  it('ends for who lost their right, and is never a word for who had none', () => {
    expect(LOST.map((who) => line(who).said('gone'))).toEqual(LOST.map(() => [{ caseId: scene.id('case') }]));
    for (const who of NEVER.filter((each) => each !== 'wmo')) {
      expect([who, line(who).heard.filter(({ event }) => !spared(who).includes(event))]).toEqual([who, []]);
      expect([who, line(who).count('newForMe')]).toEqual([who, 1]);
    }
  });
});
