import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { dayOf } from '@casustafel/kernel';
import { LiveClient, pause } from '@casustafel/tests-support';
import { ASK, AskingTable } from './asking';

let table: AskingTable;
beforeAll(async () => {
  table = await AskingTable.open();
});
afterEach(() => table.pass(0));
afterAll(() => table.close());

const policeScope = (category = 'POLICE') => ({ scope: { organisationId: table.organisation('police'), category } });

it('a grant that runs out closes the open screen by itself, of who asked and no other', async () => {
  const file = await table.file();
  const id = await table.fact(file, 'HIT', []);
  const request = await table.askFor('gi', file, policeScope());
  expect(await table.grant(file, request, [id], { untilOn: dayOf(new Date()) })).toBeNull();
  const [line, others] = [await LiveClient.open(table.as.gi), await LiveClient.open(table.as.ggz)];
  await line.watch(file.id);
  await others.watch(file.id);
  const { cursor } = await table.view('gi', file);
  expect(await table.level('gi', file, id)).toBe('FULL');

  // Short enough for the screen's own cursor to still hold.
  await table.world.sql("update contribution_grant set until_at = now() + interval '1 hour' where contribution_id = $1", [id]);
  await table.world.sql("update access_request set until_at = now() + interval '1 hour' where id = $1", [request]);
  await pause(1200);
  expect(line.count('changed')).toBe(0);
  await table.pass(2);
  await line.until('changed');
  await pause(300);
  expect(others.count('changed')).toBe(0);
  const after = await table.view('gi', file, cursor);
  expect(after.gone).toContain(id);
  expect(after.contributions).toEqual([]);
  expect(after.accessRequests[0]).toMatchObject({ id: request, state: 'ENDED' });
  const [row] = await table.world.sql("select actor_id, origin, outcome, object_ids from access_log where action = 'GRANT_RAN_OUT' and case_id = $1", [file.id]);
  expect(row).toEqual({ actor_id: table.world.people.police.id, origin: 'clock', outcome: 'DONE', object_ids: [request] });
  line.close();
  others.close();
});

it('in a closed case nothing is asked or granted any more; in the same case, open, it is', async () => {
  const file = await table.file();
  const id = await table.fact(file, 'HIT', ['gi']);
  const request = await table.askFor('gi', file, { itemId: id });
  const ask = () => table.as.gi.refusal(ASK, { input: { caseId: file.id, reason: 'Ik moet weten of het veilig is', ...policeScope('IDENTITY') } });
  await table.world.sql('update case_file set closed_at = now() where id = $1', [file.id]);
  expect([await ask(), await table.grant(file, request, [id])]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  await table.world.sql('update case_file set closed_at = null where id = $1', [file.id]);
  expect([await ask(), await table.grant(file, request, [id])]).toEqual([null, null]);
});
