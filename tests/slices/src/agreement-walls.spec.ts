import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { newId } from '@casustafel/kernel';
import type { Handle, WorldCase } from '@casustafel/tests-support';
import { AgreementHall } from './agreement-people';

jest.setTimeout(30_000);

const FORBIDDEN = '42501';
const CHECKED = '23514';

describe('behind the rules the database itself', () => {
  let hall: AgreementHall;
  let file: WorldCase;
  let application: pg.Pool;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'rvdk', 'ggz');
    file = await hall.world.openCase({ seats: ['police', 'rvdk', 'ggz'] });
    application = new pg.Pool({ connectionString: hall.hub.database.url, max: 1 });
  });
  afterAll(async () => {
    await application.end();
    await hall.close();
  });

  /** What the application's own role can do as this person, past every rule: rows touched, or the code of the refusal. Always rolled back. */
  async function asPerson(who: Handle, text: string, values: readonly unknown[]): Promise<number | string> {
    const client = await application.connect();
    try {
      await client.query('begin');
      await client.query('select enter($1, $2)', [hall.world.people[who].id, '']);
      return (await client.query(text, [...values])).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
  const insert = "insert into agreement_version (id, region_id, mode, base, number, narrowings, reason, proposed_by, proposed_at) values ($1, $2, 'WGS', 'wgs-zvh@2025-03-01', 99, '[]', 'x', $3, now())";
  const putInForce = 'update agreement_version set confirmed_by = $2, in_force_at = now() where id = $1';

  it('lets an administrator propose in their own name, and nobody else', async () => {
    const { admin, admin2, police } = hall.world.people;
    expect(await asPerson('admin', insert, [newId(), hall.world.regionId, admin.id])).toBe(1);
    expect(await asPerson('admin', insert, [newId(), hall.world.regionId, admin2.id])).toBe(FORBIDDEN);
    expect(await asPerson('police', insert, [newId(), hall.world.regionId, police.id])).toBe(FORBIDDEN);
  });

  it('takes two for a version, each in their own name, and lets nobody write over what was', async () => {
    const { admin, admin2 } = hall.world.people;
    const id = await hall.propose([{ supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'HIT' }]);
    expect(await asPerson('admin', putInForce, [id, admin.id])).toBe(CHECKED);
    expect(await asPerson('admin', putInForce, [id, admin2.id])).toBe(CHECKED);
    expect(await asPerson('police', putInForce, [id, hall.world.people.police.id])).not.toBe(1);
    expect(await asPerson('admin2', putInForce, [id, admin2.id])).toBe(1);
    await hall.as('admin2').ask('mutation ($id: ID!) { confirmAgreement(id: $id) { id } }', { id });
    for (const change of ["narrowings = '[]'", "reason = 'y'", 'number = 5', 'proposed_by = confirmed_by']) expect(await asPerson('admin2', `update agreement_version set ${change} where id = $1`, [id])).toBe(FORBIDDEN);
    expect(await asPerson('admin2', 'update agreement_version set in_force_at = now() where id = $1', [id])).toBe(CHECKED);
    expect(await asPerson('admin', 'delete from agreement_version where id = $1', [id])).toBe(FORBIDDEN);
  });

  it('shows a proposal to the chair and a question to its own party, and answers nothing in another’s name', async () => {
    const { proposeRegimeChange: change } = await hall.as('chair').ask('mutation ($input: ProposeRegimeInput!) { proposeRegimeChange(input: $input) { id } }', { input: { caseId: file.id, kind: 'CLOSING', reason: 'klaar' } });
    const changes = 'select id from regime_change';
    const questions = 'select id from regime_question';
    expect([await asPerson('chair', changes, []), await asPerson('police', changes, []), await asPerson('rvdk', changes, []), await asPerson('ggz', changes, [])]).toEqual([1, 0, 0, 0]);
    expect([await asPerson('chair', questions, []), await asPerson('police', questions, []), await asPerson('rvdk', questions, []), await asPerson('ggz', questions, [])]).toEqual([0, 1, 1, 0]);
    const answer = "update regime_question set answer = 'AGREED', answered_at = now(), seat_id = $1";
    expect(await asPerson('police', answer, [file.seatOf('rvdk')])).toBe(FORBIDDEN);
    expect(await asPerson('police', answer, [file.seatOf('police')])).toBe(1);
    expect(await asPerson('chair', answer, [file.seatOf('chair')])).toBe(0);
    // What all answered comes to the chair as one word, and to nobody else as anything.
    expect(await asPerson('police', 'select 1 where regime_answers($1) is not null', [change.id])).toBe(0);
    expect(await asPerson('chair', 'select 1 where regime_answers($1) is not null', [change.id])).toBe(1);
    expect(await asPerson('police', 'select 1 where cardinality(close_case($1)) > 0', [file.id])).toBe(0);
  });
});
