import { describe, expect, it, beforeAll } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { LiveClient, pause, type Handle } from '@casustafel/tests-support';
import { everyTable, framesSeen, Names, seenBy, statementsDuring } from './score-observer';
import { GIVE, ScoreTable, VIEW, type Score } from './score-table';

/** What somebody gives in one run and in the other; nothing in them is alike. */
type Twice = readonly [Score, Score];

const WATCHERS = ['chair', 'process', 'scribe', 'police', 'ggz', 'jeugd'] as const satisfies readonly Handle[];
const LONG = 'x'.repeat(999);
const LOG = 'query { accessLog(filter: {}) { lines { id at actor organisation action outcome caseNumber objects { kind count } subjects { familyRole position } purpose live } } }';
/** Long enough for a signal to go out, and short enough to wait for after every act. */
const QUIET = 350;

interface Shown {
  readonly wire: string[];
  readonly frames: Record<string, string[]>;
  readonly tables: Record<string, string[]>;
  readonly statements: string[];
  readonly blobs: unknown[];
  readonly afterReveal: string;
}

/** The same conference, with one of the two sets of scores in it; everything anybody is shown is written down. */
async function run(which: 0 | 1): Promise<Shown> {
  const table = await ScoreTable.found('chair', 'process', 'scribe', 'privacy', 'police', 'police2', 'ggz', 'jeugd');
  const { world, hub } = table;
  const names = new Names();
  for (const [handle, person] of Object.entries(world.people)) names.add(`person ${handle}`, person.id);
  const conference = await table.conference('process', ['scribe', 'SCRIBE'], 'police', 'ggz', 'jeugd');
  const { file } = conference;
  names.add('case', file.id);
  names.add('conference', conference.id);
  for (const [handle, id] of Object.entries(file.seats)) names.add(`seat ${handle}`, id);
  for (const [member, id] of Object.entries(file.persons)) names.add(member, id);
  const facts = [await conference.fact('police', 'ggz', 'jeugd'), await conference.fact('ggz', 'police')];
  facts.forEach((id, index) => names.add(`fact ${index}`, id));
  const [lineId] = (await conference.lines('nu')) as [string];
  const { id: roundId } = await conference.round('chair', lineId);
  names.add('line', lineId);
  names.add('round', roundId);

  const answers: Partial<Record<Handle, Twice>> = {
    police: [{ value: 1, reason: 'kort' }, { noView: true }],
    ggz: [{ value: 10, reason: LONG, citedContributionIds: facts }, { value: 0, reason: 'y' }],
    jeugd: [{ noView: true, reason: 'geen zicht hierop' }, { value: 5, reason: LONG, citedContributionIds: [facts[0]!] }],
  };
  const again: Twice = [{ value: 1, reason: 'nog steeds kort' }, { value: 9, reason: LONG, citedContributionIds: facts }];
  const late: Twice = [{ value: 3, reason: 'laat' }, { noView: true, reason: LONG }];

  const wire: string[] = [];
  const lines = new Map<Handle, LiveClient>();
  const authors = new Set<Handle>();
  const cursors = new Map<Handle, string>();
  const everybodyLooks = async (): Promise<void> => {
    await pause(QUIET);
    for (const handle of WATCHERS) {
      const isAuthor = authors.has(handle);
      wire.push(`${handle}: ${await seenBy(table.who(handle), names, VIEW, { id: file.id }, { isAuthor })}`);
      wire.push(`${handle}, what is new: ${await seenBy(table.who(handle), names, VIEW, { id: file.id, since: cursors.get(handle) }, { isAuthor })}`);
      cursors.set(handle, (await table.who(handle).ask('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: file.id })).caseView.cursor);
    }
    wire.push(`officer: ${await seenBy(table.who('privacy'), names, LOG, {})}`);
    wire.push(`outsider: ${await seenBy(table.who('police2'), names, VIEW, { id: file.id })}`);
  };
  const gives = async (handle: Handle, score: Score): Promise<void> => {
    authors.add(handle);
    wire.push(`${handle} gives: ${await seenBy(table.who(handle), names, GIVE, { input: { roundId, ...score } }, { key: newId() })}`);
    await everybodyLooks();
  };

  try {
    for (const handle of WATCHERS) {
      const line = await LiveClient.open(table.who(handle));
      lines.set(handle, line);
      await line.watch(file.id);
    }
    await everybodyLooks();
    const statements = await statementsDuring(names, async () => {
      for (const [handle, twice] of Object.entries(answers)) await gives(handle as Handle, twice[which]);
      await gives('police', again[which]);
      await conference.open();
      await pause(QUIET);
      await conference.move('OPEN', 'SAFE_ENOUGH');
      for (const handle of WATCHERS) {
        await pause(QUIET);
        await lines.get(handle)!.join(conference.id);
      }
      await pause(QUIET);
      await gives('process', late[which]);
      await gives('ggz', again[which]);
      expect(await conference.give('chair', roundId, late[which])).toBe('NOT_FOUND');
    });
    const tables = await everyTable(names, hub.asOwner);
    const blobs = await hub.asOwner('select length(blob) as bytes, pg_column_size(blob) as stored from score_answer order by 1');
    const frames = Object.fromEntries([...lines].map(([handle, line]) => [handle, framesSeen(line.frames, names)]));

    expect(await conference.reveal('chair', roundId)).toBeNull();
    return { wire, frames, tables, statements, blobs, afterReveal: await seenBy(table.who('scribe'), names, VIEW, { id: file.id }) };
  } finally {
    lines.forEach((line) => line.close());
    await table.close();
  }
}

describe('the same conference twice, with every score and every reason another', () => {
  let one: Shown;
  let other: Shown;
  beforeAll(async () => {
    one = await run(0);
    other = await run(1);
  }, 60_000);

  it('answers everybody the same bytes until the reveal', () => {
    expect(one.wire.length).toBeGreaterThan(80);
    expect(other.wire).toEqual(one.wire);
  });

  it('sends the same frames over everybody’s line', () => {
    for (const frames of Object.values(one.frames)) expect(frames.length).toBeGreaterThan(3);
    expect(other.frames).toEqual(one.frames);
  });

  it('leaves the same rows in every table, the access log among them, and in every column but the sealed one', () => {
    expect(Object.keys(one.tables)).toEqual(expect.arrayContaining(['access_log', 'outbox', 'idempotency', 'score_answer', 'score_answered', 'draft']));
    expect(one.tables['access_log']!.filter((row) => row.includes('"SCORED"')).length).toBe(5);
    expect(one.tables['idempotency']).toHaveLength(6 - 1);
    expect(other.tables).toEqual(one.tables);
  });

  it('says the same to the database, so that its own log of statements tells nothing', () => {
    expect(one.statements.some((statement) => statement.includes('insert into score_answer '))).toBe(true);
    expect(other.statements).toEqual(one.statements);
  });

  it('keeps blobs of one length', () => {
    expect(one.blobs).toHaveLength(4);
    expect(new Set([...one.blobs, ...other.blobs].map((blob) => JSON.stringify(blob))).size).toBe(1);
  });

  it('and is another conference once revealed', () => {
    expect(one.afterReveal).toContain('"value":3');
    expect(other.afterReveal).not.toEqual(one.afterReveal);
  });
});
