import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkDatabaseRole, checkKeyFolder, report } from '@casustafel/api';
import { freshDatabase, type FreshDatabase } from '@casustafel/tests-support';
import pg from 'pg';

describe('before the first door opens', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('a role that the walls do not bind is turned away, under whichever setting it comes', async () => {
    await expect(checkDatabaseRole(database.url)).resolves.toBeUndefined();
    await expect(checkDatabaseRole(database.logUrl, 'DATABASE_LOG_URL')).resolves.toBeUndefined();
    for (const url of [database.adminUrl, database.superUrl]) await expect(checkDatabaseRole(url, 'DATABASE_LOG_URL')).rejects.toThrow('DATABASE_LOG_URL');
  });

  it('so is one that may become such a role', async () => {
    const client = new pg.Client({ connectionString: database.superUrl });
    await client.connect();
    const names = { weak: `weak_${process.pid}`, strong: `strong_${process.pid}` };
    try {
      await client.query(`create role ${names.strong} bypassrls`);
      await client.query(`create role ${names.weak} login password 'w' in role ${names.strong}`);
      await client.query(`grant connect on database ${new URL(database.url).pathname.slice(1)} to ${names.weak}`);
      await expect(checkDatabaseRole(Object.assign(new URL(database.url), { username: names.weak, password: 'w' }).href)).rejects.toThrow('DATABASE_URL');
    } finally {
      await client.query(`drop owned by ${names.weak}`);
      await client.query(`drop role ${names.weak}, ${names.strong}`);
      await client.end();
    }
  });

  it('production has its keys in a folder that was set up, and that is closed to others', () => {
    const keyFolder = mkdtempSync(join(tmpdir(), 'keys-'));
    const check = (folder: string) => () => checkKeyFolder({ mode: 'production', keyFolder: folder });
    try {
      expect(check(join(keyFolder, 'nowhere'))).toThrow('CASUSTAFEL_KEY_DIR');
      expect(check(keyFolder)).not.toThrow();
      chmodSync(keyFolder, 0o755);
      expect(check(keyFolder)).toThrow('CASUSTAFEL_KEY_DIR');
    } finally {
      rmSync(keyFolder, { recursive: true });
    }
  });
});

describe('a fault inside', () => {
  it('is told by its name and place, never by what was being written', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      report(new Error('invalid input: "KANARIE\n    at KANARIE (Leo)"'));
      report(null);
      expect(said).toHaveBeenCalledTimes(2);
      expect(said.mock.calls.flat().join()).not.toContain('KANARIE');
      expect(said.mock.calls.flat().join()).toContain('security-start.spec');
    } finally {
      said.mockRestore();
    }
  });
});
