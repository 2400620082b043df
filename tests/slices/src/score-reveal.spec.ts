import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startHub } from '@casustafel/tests-support';
import { GIVE, REVEAL, SECOND, ScoreTable, type Conference } from './score-table';

const VOICES = ['police', 'ggz', 'jeugd', 'rvdk'] as const;

describe('a reveal', () => {
  let table: ScoreTable;
  let conference: Conference;
  let lineId: string;
  let roundId: string;
  beforeAll(async () => {
    table = await ScoreTable.found('chair', 'process', 'police', 'police2', 'ggz', 'ggz2', 'jeugd', 'rvdk');
  });
  afterAll(() => table.close());
  beforeEach(async () => {
    conference = await table.conference('process', ...VOICES);
    [lineId] = (await conference.lines('nu')) as [string];
    roundId = (await conference.round('police', lineId)).id;
  });

  const given = async (scores: Partial<Record<(typeof VOICES)[number], number>>): Promise<void> => {
    for (const [handle, value] of Object.entries(scores) as [(typeof VOICES)[number], number][]) {
      expect(await conference.give(handle, roundId, { value, reason: `omdat ${handle}` })).toBeNull();
    }
  };
  const seat = (handle: Parameters<Conference['file']['seatOf']>[0]): string => conference.file.seatOf(handle);

  it('is the act of whoever leads, after the first step has opened', async () => {
    await given({ police: 1, ggz: 6 });
    expect(await conference.reveal('chair', roundId)).toBe('NOT_LEADING');
    await conference.open();
    expect(await conference.reveal('chair', roundId)).toBe('STILL_PREPARING');
    await conference.move('OPEN', 'SAFE_ENOUGH');
    expect(await conference.reveal('process', roundId)).toBe('NOT_LEADING');
    expect(await conference.reveal('police', roundId)).toBe('NOT_FOUND');
    expect(await conference.reveal('police2', roundId)).toBe('NOT_FOUND');
    expect(await conference.reveal('chair', roundId)).toBeNull();
    expect(await conference.reveal('chair', roundId)).toBe('ROUND_CLOSED');
  });

  it('waits for every connected voice, unless the chair names who is missing; they stand as not given and cannot add later', async () => {
    await given({ police: 1, ggz: 6, jeugd: 7 });
    await conference.start();
    await conference.connect('chair', 'police', 'rvdk');
    expect(await conference.reveal('chair', roundId)).toBe('VOICES_MISSING');
    expect(await conference.reveal('chair', roundId, [seat('ggz')])).toBe('VOICES_MISSING');
    expect(await conference.reveal('chair', roundId, [seat('rvdk')])).toBeNull();
    expect(await conference.give('rvdk', roundId, { value: 5, reason: 'omdat' })).toBe('ROUND_CLOSED');
    expect((await conference.round('rvdk', lineId)).notGivenSeatIds).toEqual([seat('process'), seat('rvdk')]);
  });

  it('shows every seat of the case the same spread, with lowest and highest to speak first', async () => {
    await given({ police: 1, ggz: 3, jeugd: 7 });
    expect(await conference.give('rvdk', roundId, { noView: true })).toBeNull();
    await conference.start();
    expect(await conference.reveal('chair', roundId)).toBeNull();
    const { myAnswer: _, ...seen } = await conference.round('chair', lineId);
    expect(seen).toMatchObject({
      state: 'REVEALED',
      spread: { lowest: 1, median: [3], highest: 7, voices: 3, noView: 1, lowestSeatIds: [seat('police')], highestSeatIds: [seat('jeugd')] },
      values: [
        { seatId: seat('police'), role: 'POLITIE', value: 1, noView: false, reason: 'omdat police' },
        { seatId: seat('ggz'), value: 3 },
        { seatId: seat('jeugd'), value: 7, task: 'JEUGD' },
        { seatId: seat('rvdk'), value: null, noView: true, reason: null },
      ],
    });
    for (const handle of VOICES) {
      const { myAnswer: __, ...theirs } = await conference.round(handle, lineId);
      expect(theirs).toEqual(seen);
    }
    const [row] = await table.world.sql<{ content: Buffer }>('select content from score_value where round_id = $1', [roundId]);
    expect(row!.content.toString('latin1')).not.toContain('omdat');
  });

  it('counts two people of one organisation once, with the lower', async () => {
    await conference.file.seat('ggz2');
    await given({ ggz: 8, jeugd: 6 });
    expect(await conference.give('ggz2', roundId, { value: 2, reason: 'omdat' })).toBeNull();
    await conference.start();
    expect(await conference.reveal('chair', roundId)).toBeNull();
    const { spread, values } = await conference.round('police', lineId);
    expect(spread).toMatchObject({ lowest: 2, median: [2, 6], highest: 6, voices: 2, lowestSeatIds: [seat('ggz2')] });
    expect(values).toHaveLength(3);
  });

  it('shows with a score the facts the whole table may know; narrower ones stay with their author', async () => {
    const wide = await conference.fact('police', 'chair', 'process', 'ggz', 'jeugd', 'rvdk');
    const narrow = await conference.fact('police', 'ggz');
    const own = await conference.fact('ggz');
    const taken = await conference.fact('police', 'chair', 'process', 'ggz', 'jeugd', 'rvdk');
    const cited = [wide, narrow, own, taken];
    expect(await conference.give('ggz', roundId, { value: 4, reason: 'omdat', citedContributionIds: cited })).toBeNull();
    await table.who('police').ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: taken });
    await conference.start();
    expect(await conference.reveal('chair', roundId)).toBeNull();
    for (const handle of ['chair', 'police', 'ggz', 'jeugd'] as const) {
      expect((await conference.round(handle, lineId)).values[0].citedContributionIds).toEqual([wide]);
    }
    expect((await conference.round('ggz', lineId)).myAnswer.citedContributionIds).toEqual(cited);
    // Whoever is seated later reads the score, and not by it of a fact that was shared before their time.
    await conference.file.seat('ggz2');
    await conference.file.seat('police2');
    expect((await conference.round('police2', lineId)).values[0].citedContributionIds).toEqual([wide]);
    await table.who('police').ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: wide });
    expect((await conference.round('ggz2', lineId)).values[0]).toMatchObject({ value: 4, reason: 'omdat', citedContributionIds: [] });
  });

  it('is followed by a second round, with a reason only where the number moved; both stand, with who moved', async () => {
    await given({ police: 3, ggz: 6, jeugd: 7 });
    await conference.start();
    expect(await table.who('chair').refusal(SECOND, { id: lineId })).toBe('ROUND_NOT_REVEALED');
    await conference.reveal('chair', roundId);
    expect(await table.who('process').refusal(SECOND, { id: lineId })).toBe('NOT_LEADING');
    const { openSecondRound } = await table.who('chair').ask(SECOND, { id: lineId });
    const second = openSecondRound.id;
    expect(await conference.give('police', second, { value: 3 })).toBeNull();
    expect(await conference.give('ggz', second, { value: 5 })).toBe('REASON_MISSING');
    expect(await conference.give('ggz', second, { value: 4, reason: 'verschoven' })).toBeNull();
    expect(await conference.give('ggz', second, { value: 5, reason: 'toch verschoven' })).toBeNull();
    expect(await conference.give('jeugd', second, { noView: true })).toBeNull();
    expect(await conference.round('police', lineId)).toMatchObject({ number: 2, state: 'OPEN', values: [], moves: [], spread: null });
    expect(await conference.reveal('chair', second)).toBeNull();
    const { rounds } = await conference.line('rvdk', lineId);
    expect(rounds).toMatchObject([
      { number: 1, state: 'REVEALED', spread: { lowest: 3, highest: 7 }, moves: [] },
      { number: 2, state: 'REVEALED', spread: { lowest: 3, highest: 5 }, moves: [{ seatId: seat('ggz'), from: 6, to: 5 }, { seatId: seat('jeugd'), from: 7, to: null }] },
    ]);
    expect(await table.who('chair').refusal(SECOND, { id: lineId })).toBe('NO_THIRD_ROUND');
  });

  it('is followed by a second round on three lines at most', async () => {
    const more = await conference.lines('a', 'b', 'c', 'd').then((ids) => ids.slice(-4));
    for (const id of more) await conference.give('police', (await conference.round('police', id)).id, { value: 5, reason: 'omdat' });
    await conference.start();
    for (const id of more) await conference.reveal('chair', (await conference.round('chair', id)).id);
    const answers = await Promise.all(more.map((id) => table.who('chair').refusal(SECOND, { id })));
    expect(answers.filter((code) => code === null)).toHaveLength(3);
    expect(answers.filter((code) => code === 'TOO_MANY_SECOND_ROUNDS')).toHaveLength(1);
  });

  it('either takes a score that comes in at the same moment, or refuses it', async () => {
    const lines = await conference.lines('a', 'b', 'c', 'd', 'e');
    const rounds = await Promise.all(lines.map(async (id) => [id, (await conference.round('police', id)).id] as const));
    for (const [, id] of rounds) await conference.give('police', id, { value: 5, reason: 'omdat' });
    await conference.start();
    const fates = await Promise.all(
      rounds.map(async ([line, id]) => {
        const late = VOICES.slice(1).map(async (handle) => [handle, await table.who(handle).refusal(GIVE, { input: { roundId: id, value: 6, reason: 'omdat' } })] as const);
        const [, ...answers] = await Promise.all([table.who('chair').ask(REVEAL, { id, missing: [] }), ...late]);
        return [line, answers] as const;
      }),
    );
    for (const [line, answers] of fates) {
      const { values, answeredSeatIds, notGivenSeatIds } = await conference.round('chair', line);
      const seats = values.map(({ seatId }: { seatId: string }) => seatId);
      expect(seats).toEqual(answeredSeatIds);
      for (const [handle, code] of answers) {
        expect([null, 'ROUND_CLOSED']).toContain(code);
        expect(seats.includes(seat(handle))).toBe(code === null);
        expect(notGivenSeatIds.includes(seat(handle))).toBe(code !== null);
      }
    }
  });

  it('that breaks halfway leaves everything sealed, and succeeds when tried again', async () => {
    await given({ police: 1, ggz: 6 });
    await conference.start();
    await table.hub.asOwner('revoke insert on access_log from casustafel_app');
    expect(await conference.reveal('chair', roundId)).toBe('INTERNAL');
    await table.hub.asOwner('grant insert on access_log to casustafel_app');
    expect(await conference.round('chair', lineId)).toMatchObject({ state: 'LOCKED', values: [], spread: null });
    expect(await table.hub.asOwner('select 1 from score_value where round_id = $1', [roundId])).toEqual([]);
    expect(await conference.reveal('chair', roundId)).toBeNull();
    expect((await conference.round('ggz', lineId)).values).toHaveLength(2);
  });

  it('needs nothing but the database and the keys: another process opens what this one sealed', async () => {
    await given({ police: 1, ggz: 6 });
    await conference.start();
    const other = await startHub({ beside: table.hub });
    try {
      const chair = await other.signIn('chair');
      await chair.ask(REVEAL, { id: roundId, missing: [] });
    } finally {
      await other.close();
    }
    expect((await conference.round('ggz', lineId)).values.map(({ value }: { value: number }) => value)).toEqual([1, 6]);
  });

  describe('behind the wall of the database', () => {
    const asApplication = async <T>(handle: 'chair' | 'police' | 'ggz', work: (client: pg.Client) => Promise<T>): Promise<T> => {
      const client = new pg.Client({ connectionString: table.hub.database.url });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select enter($1, $2)', [table.world.people[handle].id, '']);
        return await work(client);
      } finally {
        await client.query('rollback');
        await client.end();
      }
    };
    const blobs = async (client: pg.Client): Promise<number> => (await client.query('select seat_id from score_answer where round_id = $1', [roundId])).rowCount ?? -1;

    it('an answer is there for its author alone, before the reveal and after it', async () => {
      await given({ police: 1, ggz: 6 });
      await conference.start();
      for (const when of ['before', 'after']) {
        expect([when, await asApplication('chair', blobs), await asApplication('police', blobs)]).toEqual([when, 0, 1]);
        if (when === 'before') await conference.reveal('chair', roundId);
      }
    });

    it('all answers are there inside the transaction that reveals their round, and nobody can write its mark themself', async () => {
      await given({ police: 1, ggz: 6 });
      await conference.start();
      const seen = await asApplication('chair', async (client) => {
        await client.query('update score_round set revealed_in = pg_current_xact_id() where id = $1', [roundId]);
        const marked = await blobs(client);
        await client.query("update score_round set state = 'REVEALED' where id = $1", [roundId]);
        return [marked, await blobs(client)];
      });
      expect(seen).toEqual([0, 2]);
      expect(await asApplication('chair', blobs)).toBe(0);
    });

    it.each([
      ['answer for another', `insert into score_answered (round_id, seat_id, case_id) values ($1, $3, $2)`],
      ['write a value before the reveal', `insert into score_value (round_id, seat_id, case_id, value, cited, content) values ($1, $4, $2, 5, '{}', '\\x00')`],
      ['take a revealed round back', `update score_round set state = 'REVEALED' where id = $1; update score_round set state = 'OPEN' where id = $1`],
      ['remove an answer', `delete from score_answered where round_id = $1`],
    ])('nobody can %s', async (_, statement) => {
      const values: Record<string, string> = { $1: roundId, $2: conference.file.id, $3: seat('ggz'), $4: seat('police') };
      const text = statement.replace(/\$\d/g, (name) => `'${values[name]}'`);
      await expect(asApplication('police', (client) => client.query(text))).rejects.toThrow();
    });
  });
});
