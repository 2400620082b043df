import { addDays, endOfDay } from '@casustafel/kernel';
import { LiveClient, pause, type WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { bornYearsAgo, openConsenting, RECORD, SHARE, today, type Consenting } from './consenting';

jest.setTimeout(30_000);

const SETTLED = 700;
let at: Consenting;

beforeAll(async () => {
  at = await openConsenting();
});
afterAll(() => at?.close());

const faultsOf = async (file: WorldCase, change: object) => (await at.as.ggz.try(RECORD, at.given(file, change))).errors?.[0]?.extensions.faults ?? [];

describe('who gives it', () => {
  const both = (file: WorldCase) => [file.persons.leo, file.persons.nora];

  it('below twelve: both who hold authority, and it ends on the birthday', async () => {
    const file = await at.openCase();
    const child = await at.child(file, bornYearsAgo(12, 30));
    const parents = { personId: child, representativeIds: both(file), giverIds: both(file) };
    expect(await faultsOf(file, { personId: child, giverIds: [child] })).toMatchObject([{ path: 'representativeIds', code: 'REPRESENTATIVE_MISSING' }]);
    expect(await faultsOf(file, { ...parents, giverIds: [file.persons.leo] })).toMatchObject([{ path: 'giverIds', code: 'REPRESENTATIVE_DID_NOT_GIVE' }]);
    await at.record(file, parents);
    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ band: 'UNDER_12', givenBySelf: false, representatives: ['Vader', 'Moeder'], lastDay: addDays(today, 60), until: endOfDay(addDays(today, 29)).toISOString() }]);
  });
  it('from twelve to sixteen: the youth as well', async () => {
    const file = await at.openCase();
    const youth = await at.child(file, bornYearsAgo(13));
    const all = { personId: youth, representativeIds: both(file), giverIds: [youth, ...both(file)] };
    expect(await faultsOf(file, { ...all, giverIds: both(file) })).toMatchObject([{ path: 'giverIds', code: 'PERSON_DID_NOT_GIVE' }]);
    await at.record(file, all);
    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ band: 'FROM_12', givenBySelf: true }]);
  });
  it('from sixteen: the youth alone', async () => {
    const file = await at.openCase();
    const youth = await at.child(file, bornYearsAgo(16));
    expect(await faultsOf(file, { personId: youth, representativeIds: both(file), giverIds: both(file) })).toMatchObject([{ path: 'representativeIds', code: 'REPRESENTATIVE_NOT_ASKED' }]);
    await at.record(file, { personId: youth, giverIds: [youth] });
    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ band: 'FROM_16', givenBySelf: true, representatives: [] }]);
  });
  it('of an unknown age: by the strictest rule', async () => {
    const file = await at.openCase();
    const somebody = await at.child(file, null);
    expect(await faultsOf(file, { personId: somebody, giverIds: [somebody] })).toMatchObject([{ path: 'representativeIds', code: 'REPRESENTATIVE_MISSING' }]);
    await at.record(file, { personId: somebody, representativeIds: [file.persons.nora], giverIds: [somebody, file.persons.nora] });
    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ band: 'UNKNOWN' }]);
  });
});

describe('while others look', () => {
  it('a colleague hears that a consent was recorded, and the chair does not', async () => {
    const file = await at.openCase();
    const [colleague, chair] = [await LiveClient.open(at.as.ggz2), await LiveClient.open(at.as.chair)];
    for (const line of [colleague, chair]) expect(await line.watch(file.id)).toBe(true);
    await at.record(file);
    await colleague.until('changed');
    await pause(SETTLED);
    expect(chair.count('changed')).toBe(0);
    for (const line of [colleague, chair]) line.close();
  });

  it('a case that closes takes it along, also from its own party', async () => {
    const file = await at.openCase();
    await at.record(file);
    expect(await at.mine(at.as.ggz, file)).toHaveLength(1);
    await at.world.sql('update case_file set closed_at = now() where id = $1', [file.id]);
    expect(await at.mine(at.as.ggz, file)).toEqual([]);
    expect(await at.as.ggz.refusal(RECORD, at.given(file))).toBe('NOT_FOUND');
  });
});

describe('the last day', () => {
  it('is asked for, lies at most a year ahead, and says so by its field', async () => {
    const file = await at.openCase();
    expect(await faultsOf(file, { lastDay: addDays(today, 367) })).toMatchObject([{ path: 'lastDay', code: 'MORE_THAN_A_YEAR' }]);
    expect(await faultsOf(file, { lastDay: addDays(today, -1) })).toMatchObject([{ path: 'lastDay', code: 'LAST_DAY_IN_PAST' }]);
    expect(await faultsOf(file, { lastDay: '' })).toMatchObject([{ path: 'lastDay', code: 'REQUIRED' }]);
    expect(await faultsOf(file, { lastDay: addDays(today, 360) })).toEqual([]);
  });

  // Last: whoever was signed in before the clock moved no longer is.
  it('closes what rested on it when the clock passes it, and not before', async () => {
    const file = await at.openCase();
    const consent = await at.record(file, { lastDay: addDays(today, 2) });
    const [item, other] = [await at.bring(file), await at.bring(file)];
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    try {
      at.hub.moveClock('1 day');
      const police = await at.hub.signIn('police');
      expect(await at.seen(police, file, item)).toMatchObject({ level: 'CONCLUSION' });
      at.hub.moveClock('3 days');
      const [later, supplier] = [await at.hub.signIn('police'), await at.hub.signIn('ggz')];
      expect(await at.seen(later, file, item)).toBeUndefined();
      expect(await at.mine(supplier, file)).toMatchObject([{ live: false, withdrawnAt: null }]);
      expect(await supplier.refusal(SHARE, at.sharing(file, other, consent))).toBe('CONSENT_NOT_RECORDED');
      // The hub looks for it by itself, and whoever comes first has done it.
      await at.hub.asOwner("select settle_what_ran_out('3 days')");
      expect(await at.hub.asOwner("select 1 from contribution where id = $1 and settled_at > gate_until", [item])).toHaveLength(1);
    } finally {
      at.hub.moveClock('');
    }
  });
});
