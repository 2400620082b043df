import { Askers, Crowd, eventually, lawfully, pause, witness, type AtBoth, type TwoDoors, type WorldCase } from '@casustafel/tests-support';

/** How long after its commit a withdrawal was still to be seen somewhere, over all trials, in milliseconds. */
export interface Revocation {
  readonly what: string;
  readonly trials: number;
  readonly screens: number;
  readonly median: number;
  readonly max: number;
}

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const CAST = ['police', 'chair', 'ggz', 'gi', 'rvdk', 'veiligThuis', 'wmo', 'process'] as const;
const READERS = ['ggz', 'gi', 'rvdk'] as const;
const LINES = 19;
const SETTLED = 300;

/**
 * From commit to last byte: three hundred screens at two processes, readers who ask without end at both, and a fact that is shared and
 * taken back again and again. Counted from the last moment at which it was surely not committed yet, so never too mildly.
 */
export async function revocations(doors: TwoDoors, trials = 100, each = LINES): Promise<readonly Revocation[]> {
  const crowd = new Crowd();
  try {
    const file = await doors.world.openCase({ seats: CAST.filter((who) => who !== 'chair') });
    const people = new Map<string, AtBoth>();
    for (const who of CAST) {
      people.set(who, await doors.signIn(who));
      await crowd.open(who, 0, people.get(who)!, each);
    }
    await crowd.watch(file.id);
    const askers = new Askers(file.id);
    for (const who of READERS) for (const door of [0, 1] as const) askers.send(who, door, people.get(who)![door]);
    const found: Trial[] = [];
    for (let number = 0; number < trials; number += 1) found.push(await trial(doors, file, people.get('police')!, crowd));
    await askers.stop();
    const lastByte = found.map(({ word, committed }) => Math.max(0, ...askers.answers.filter(({ body, at }) => at > committed && body.includes(word)).map(({ at }) => at - committed)));
    const screens = crowd.followers.length;
    return [
      { what: 'last byte of it to leave, to anybody, from either process', trials, screens, ...spreadOf(lastByte) },
      { what: 'last screen to be told', trials, screens, ...spreadOf(found.map(({ told, committed }) => told - committed)) },
    ];
  } finally {
    crowd.close();
  }
}

interface Trial {
  readonly word: string;
  readonly committed: number;
  readonly told: number;
}

async function trial({ world }: TwoDoors, file: WorldCase, [one, other]: AtBoth, crowd: Crowd): Promise<Trial> {
  const word = `kanarie-${crypto.randomUUID()}`;
  const input = { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.child1], who: 'vader', doesWhat: word, source: 'gezien' };
  const { id } = (await one.ask(BRING, { input })).bringContribution;
  await other.ask(SHARE, { input: { ids: [id], seatIds: READERS.map((who) => file.seatOf(who)), ground: 'nodig', ...lawfully('police') } });
  await pause(SETTLED);
  const lines = crowd.of(...READERS).map(({ line }) => ({ line, before: line.count('changed') }));
  const [{ notYet: committed }] = await Promise.all([witness(world, 'select 1 from contribution where id = $1 and withdrawn_at is not null', [id]), one.ask(WITHDRAW, { id })]);
  await eventually('every screen to be told', () => (lines.every(({ line, before }) => line.count('changed') > before) ? true : undefined));
  const told = Math.max(...lines.map(({ line, before }) => line.heard.filter(({ event }) => event === 'changed')[before]!.at));
  await pause(SETTLED);
  return { word, committed, told };
}

function spreadOf(values: readonly number[]): { readonly median: number; readonly max: number } {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}
