import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundWorld, freshDatabase, type FreshDatabase, type World } from '@casustafel/tests-support';

describe('the world tests stand in', () => {
  let database: FreshDatabase;
  let world: World;
  const keyFolder = mkdtempSync(join(tmpdir(), 'casustafel-keys-'));

  beforeAll(async () => {
    database = await freshDatabase();
    world = await foundWorld({ adminUrl: database.adminUrl, keyFolder });
  });
  afterAll(async () => {
    await world?.close();
    await database?.drop();
    rmSync(keyFolder, { recursive: true });
  });

  it('holds several cases, each with its own family and seats', async () => {
    const first = await world.openCase({ seats: ['police', ['ggz', 'CONSULTANT']] });
    const second = await world.openCase();
    await first.unseat('police');
    const seats = await world.sql('select function, until_at > now() as live from seat where case_id = $1 order by from_at', [first.id]);
    expect(seats).toEqual([{ function: 'CHAIR', live: true }, { function: 'PARTNER', live: false }, { function: 'CONSULTANT', live: true }]);
    expect(second.number).not.toBe(first.number);
  });

  it('has room for a second region', async () => {
    const other = await foundWorld({ adminUrl: database.adminUrl, keyFolder, prefix: 'elders-' });
    await other.openCase();
    await other.close();
    expect(other.regionId).not.toBe(world.regionId);
  });
});
