import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, dayOf } from '@casustafel/kernel';
import { eventually, IN_TIME, LiveClient } from '@casustafel/tests-support';
import pg from 'pg';
import { openParticulars, today, type Particulars } from './particulars';

jest.setTimeout(60_000);

describe('the law of a case turns by the clock', () => {
  let at: Particulars;

  beforeAll(async () => {
    at = await openParticulars();
    // Nobody is to be signed out by the days that pass here: they were here, and signed in, all the while.
    await at.world.sql("update sign_in set started_at = now() + interval '3 days', last_seen_at = now() + interval '3 days'");
  });
  afterAll(() => at?.close());
  afterEach(() => at.hub.moveClock(''));
  it('when the last day of an order passes: what was built on it closes, and open screens follow within a second', async () => {
    const file = await at.open({ legalMode: 'OWN_GROUNDS' });
    await at.record('gi', file, 'OTS', { until: today });
    const id = await at.share('ggz', file, ['gi'], { gate: { kind: 'LEGAL_DUTY' }, naming: null });
    await at.build('gi', file, id);

    at.hub.moveClock(`${untilMidnight() - 60} seconds`);
    const line = await LiveClient.open(at.people.gi);
    await line.watch(file.id);
    const { cursor } = await at.view('gi', file);
    expect(await at.sees('gi', file, id)).toBe('FULL');
    expect(await at.knowing(id)).toContain(file.seatOf('gi'));
    const heard = line.count('changed');
    const moved = performance.now();
    at.hub.moveClock(`${untilMidnight() + 1} seconds`);
    await line.until('changed', () => true, heard);
    expect(performance.now() - moved).toBeLessThan(IN_TIME);
    await eventually('the item to be no longer known', async () => ((await at.knowing(id)).includes(file.seatOf('gi')) ? undefined : true));
    const after = await at.view('gi', file, cursor);
    expect(after.gone).toContain(id);
    const whole = await at.view('gi', file);
    expect(whole.particulars).toEqual([expect.objectContaining({ state: 'OVER' })]);
    expect(whole.factors).toEqual([expect.objectContaining({ toRevise: true })]);
    expect(await at.world.sql("select action from access_log where case_id = $1 and origin = 'clock'", [file.id])).toEqual([{ action: 'SENT_BACK' }]);
    line.close();
  });

  it('when a hold begins, and when it ends', async () => {
    const file = await at.open();
    await at.record('police', file, 'CRITERIA');
    await at.record('om', file, 'AUTHORITY');
    await at.record('om', file, 'LEGAL_HOLD', { from: addDays(today, 1), until: addDays(today, 2) });
    const id = await at.share('police', file, ['rvdk']);
    const settles = (known: boolean) => eventually('the day to be settled', async () => ((await at.knowing(id)).includes(file.seatOf('rvdk')) === known ? true : undefined));
    await settles(true);
    at.hub.moveClock('1 day');
    expect(await at.sees('rvdk', file, id)).toBeNull();
    await settles(false);
    at.hub.moveClock('3 days');
    expect(await at.sees('rvdk', file, id)).toBe('FULL');
    await settles(true);
  });

  it('is settled by one of two processes', async () => {
    const file = await at.open();
    await at.record('om', file, 'LEGAL_HOLD', { from: addDays(today, 1), until: addDays(today, 2) });
    const app = new pg.Client({ connectionString: at.hub.database.url });
    const other = new pg.Client({ connectionString: at.hub.database.url });
    await Promise.all([app.connect(), other.connect()]);
    const claim = async (client: pg.Client) => {
      await client.query('begin');
      await client.query("select enter($1, '1 day')", [at.world.people.om.id]);
      const { rows } = await client.query<{ day: string | null }>('select claim_turn($1)::text as day', [file.id]);
      await client.query('commit');
      return rows[0]!.day;
    };
    expect((await Promise.all([claim(app), claim(other)])).sort()).toEqual([addDays(today, 1), null].sort());
    await Promise.all([app.end(), other.end()]);
  });
});

/** How many seconds it is until the Dutch day ends. */
function untilMidnight(): number {
  const moment = (seconds: number): Date => new Date(Date.now() + seconds * 1000);
  let [least, most] = [0, 25 * 3600];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (dayOf(moment(middle)) === dayOf(new Date())) least = middle;
    else most = middle;
  }
  return most;
}
