import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundWorld, startHub, type Hub, type World } from '@casustafel/tests-support';

const DIRECTORY = '{ directory { name role task professionals { id name jobTitle fit } } }';
const TABLES = 'query($mine: Boolean!) { caseTables(mine: $mine) { id name mine slotStarts dates taken { date slot } } }';

describe('the directory of a region', () => {
  let hub: Hub;
  let world: World;
  let other: World;

  beforeAll(async () => {
    hub = await startHub();
    const where = { adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder };
    world = await foundWorld(where);
    other = await foundWorld({ ...where, prefix: 'elders-' });
  });
  afterAll(async () => {
    await world?.close();
    await other?.close();
    await hub?.close();
  });

  it('shows the organisations that take part, with who is fit to sit, and no third party', async () => {
    const { directory } = await (await hub.signIn('police')).ask(DIRECTORY);
    const found = new Map<string, { professionals: { name: string; fit: boolean }[] }>(directory.map((each: { name: string }) => [each.name, each]));
    expect(found.get('Politie')!.professionals.map(({ name, fit }) => [name, fit])).toEqual([['Fien Voorbeeld', true], ['Gijs Voorbeeld', true], ['Hanna Voorbeeld', true], ['Sem Voorbeeld', true]]);
    expect(found.get('GGD')!.professionals).toEqual([expect.objectContaining({ fit: false })]);
    expect(found.has('Basisschool')).toBe(false);
  });

  it('ends at the border of the region', async () => {
    const { directory } = await (await hub.signIn('admin')).ask(DIRECTORY);
    expect(JSON.stringify(directory)).not.toContain('elders-');
    expect(JSON.stringify((await (await hub.signIn('elders-admin')).ask(DIRECTORY)).directory)).toContain('elders-');
  });

  it('knows when each table sits, and whose it is', async () => {
    const chair = await hub.signIn('chair');
    const { caseTables } = await chair.ask(TABLES, { mine: true });
    expect(caseTables).toEqual([expect.objectContaining({ id: world.tableId, mine: true, slotStarts: ['09:00', '09:45', '10:30', '11:15'], taken: [] })]);
    expect(caseTables[0].dates).toHaveLength(4);
    for (const date of caseTables[0].dates) expect(new Date(`${date}T12:00:00Z`).getUTCDay()).toBe(2);
    const police = await hub.signIn('police');
    expect((await police.ask(TABLES, { mine: true })).caseTables).toEqual([]);
    expect((await police.ask(TABLES, { mine: false })).caseTables).toEqual([expect.objectContaining({ mine: false })]);
  });

  it('tells a chair which slots are taken, and nobody else', async () => {
    const date = '2099-01-06';
    await world.sql('insert into table_slot (table_id, held_on, slot) values ($1, $2, 3)', [world.tableId, date]);
    expect((await (await hub.signIn('chair')).ask(TABLES, { mine: false })).caseTables[0].taken).toEqual([{ date, slot: 3 }]);
    expect((await (await hub.signIn('police')).ask(TABLES, { mine: false })).caseTables[0].taken).toEqual([]);
  });

  it('says nothing to a stranger', async () => {
    expect(await hub.stranger().refusal(DIRECTORY)).toBe('SIGNED_OUT');
  });
});
