import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork } from '@casustafel/database';
import { EmergencyHouse } from './in-emergency';
import { idsIn, newest } from './newest';
import { codeOf, HIDE, OUT, Reception, ROOM } from './receiving';
import { ADDRESS, openVaulting, PLACEHOLDER, type Vaulting } from './vaulting';

jest.setTimeout(60_000);

describe('what is new in all cases, with guests in the session of one', () => {
  let table: Reception;
  beforeAll(async () => void (table = await Reception.open()));
  afterAll(() => table?.close());

  it('holds nothing of that case, and of the others everything; until the screen is turned away, or they leave', async () => {
    const { file, id } = await table.sit();
    const quiet = await table.hall.world.openCase({ seats: ['police', 'ggz', 'gi'] });
    const [there, elsewhere] = [await table.hall.fact(file, 'ggz', ['police']), await table.hall.fact(quiet, 'ggz', ['police'])];
    expect(idsIn(await newest(table.as.police))).toEqual([elsewhere, there]);
    const guestId = await table.guest(id, { comes: true });
    const here = (await table.as.police.ask(ROOM, { caseId: file.id, since: null })).caseView.guestPresenceIds as string[];
    const beside = await newest(table.as.police);
    expect(beside).toMatchObject({ guestPresenceIds: here, cases: [{ id: quiet.id }] });
    expect(idsIn(beside)).toEqual([elsewhere]);
    const [row] = await table.hall.world.sql<{ object_ids: string[] }>("select object_ids from access_log where actor_id = $1 and action = 'LISTED' order by at desc, n desc limit 1", [table.hall.world.people.police.id]);
    expect([...row!.object_ids].sort()).toEqual([elsewhere, quiet.id].sort());
    expect(await codeOf(table.as.police.ask(HIDE, { input: { conferenceId: id, presenceIds: here } }))).toBe('OK');
    expect(idsIn(await newest(table.as.police))).toEqual([elsewhere, there]);
    // On another screen of theirs nothing was said.
    const another = await table.hall.hub.signIn('police');
    expect(idsIn(await newest(another))).toEqual([elsewhere]);
    await table.as.chair.ask(OUT, { guestId });
    expect(idsIn(await newest(another))).toEqual([elsewhere, there]);
  });
});

describe('what is new in all cases, with something protected in some', () => {
  let table: Vaulting;
  beforeAll(async () => void (table = await openVaulting()));
  afterAll(() => table?.close());

  it('is told as it is in each case, and what is protected in all of them is read at once', async () => {
    const files = [await table.file(), await table.file(), await table.file()];
    const facts: string[] = [];
    for (const file of files) {
      await table.keep(file);
      facts.push(await table.fact(file, `woont op ${ADDRESS}`));
    }
    for (const who of ['ggz', 'veiligThuis'] as const) {
      const told = new Map((await newest(table.as[who])).items.map(({ contribution }) => [contribution.id, contribution.doesWhat]));
      for (const [at, id] of facts.entries()) expect(told.get(id)).toBe(await table.says(who, files[at]!, id));
      expect(told.get(facts[0]!)).toBe(`woont op ${who === 'ggz' ? PLACEHOLDER : ADDRESS}`);
    }
    // Known nowhere any more: each vault moved on.
    for (const file of files) await table.keep(file, { value: 'Ringdijk 7, 3311 AB Dordrecht' });
    const asked = jest.spyOn(table.hub.app.get(UnitOfWork, { strict: false }) as unknown as { ask(name: string): Promise<unknown> }, 'ask');
    await newest(table.as.gi);
    expect(asked.mock.calls.filter(([name]) => name === 'look')).toHaveLength(2);
    asked.mockClear();
    await newest(table.as.gi);
    expect(asked.mock.calls.filter(([name]) => name === 'look')).toHaveLength(1);
    asked.mockRestore();
  });
});

describe('what is new in all cases, in an emergency', () => {
  let house: EmergencyHouse;
  beforeAll(async () => void (house = await EmergencyHouse.open()));
  afterAll(() => house?.close());

  it('is not what an emergency opens: that is seen on a page of its own, and ends', async () => {
    const file = await house.table.file();
    const fact = await house.table.fact(file, 'FULL', ['ggz']);
    const id = await house.enter('veiligThuis', file);
    expect((await house.view('veiligThuis', id)).items.map((item: { id: string }) => item.id)).toContain(fact);
    expect(await newest(await house.as('veiligThuis'))).toMatchObject({ items: [], cases: [] });
    expect(idsIn(await newest(await house.as('ggz')))).toEqual([fact]);
  });
});
