import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(60_000);

const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id ids } }';

/** An act that was caught on its way, and is sent once more. */
describe('an act that is sent again', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  const caught = async () => {
    const { file } = await hall.sit();
    const id = await hall.fact(file, 'ggz', ['police', 'gi']);
    const key = newId();
    return { file, id, send: async (client: HubClient) => (await (await client.post('/graphql', { query: WITHDRAW, variables: { id } }, { 'idempotency-key': key })).json()) as { data: object | null; errors?: { extensions: { code: string } }[] } };
  };
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }): string | null => errors?.[0]?.extensions.code ?? null;
  const done = (id: string) => hall.world.sql("select actor_id from access_log where action = 'WITHDREW' and outcome = 'DONE' and $1::uuid = any (object_ids)", [id]);

  it('by another person, before or after it was done, is refused and written down under their own name', async () => {
    const { id, file, send } = await caught();
    const outsiders = [hall.as.police, hall.as.gi, hall.as.rvdk, hall.as.police2];
    const attempts = () => Promise.all(outsiders.map(async (client) => codeOf(await send(client))));
    expect(await attempts()).toEqual(outsiders.map(() => 'NOT_FOUND'));
    expect(await done(id)).toEqual([]);
    expect(codeOf(await send(hall.as.ggz))).toBeNull();
    // The key opens nothing for who did not make it: not even what it answered.
    expect(await attempts()).toEqual(outsiders.map(() => 'NOT_FOUND'));
    expect(await done(id)).toEqual([{ actor_id: hall.world.people.ggz.id }]);
    const refused = await hall.world.sql<{ handle: string; count: number }>(
      "select p.handle, count(*)::int as count from access_log l join professional p on p.id = l.actor_id where l.action = 'WITHDRAW' and l.outcome in ('REFUSED', 'ABSENT') and $1::uuid = any (l.object_ids) group by 1 order by 1", [id]);
    expect(refused).toEqual(['gi', 'police', 'police2', 'rvdk'].map((handle) => ({ handle, count: 2 })));
    expect(file.seats.ggz).toBeDefined();
  });

  it('without a sign-in, or on one that ended, is refused and does nothing', async () => {
    const { id, send } = await caught();
    const over = await hall.hub.signIn('ggz');
    await over.post('/auth/sign-out', {}, { origin: hall.hub.url });
    expect([codeOf(await send(hall.hub.stranger())), codeOf(await send(over)), codeOf(await send(hall.hub.stranger().as('casustafel=made-up')))]).toEqual(['SIGNED_OUT', 'SIGNED_OUT', 'SIGNED_OUT']);
    expect(await done(id)).toEqual([]);
  });

  it('by the same person, at once or from another sign-in, is one effect, one row, and the same answer', async () => {
    const { id, send } = await caught();
    const again = await hall.hub.signIn('ggz');
    const answers = await Promise.all([send(hall.as.ggz), send(again), send(hall.as.ggz)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.data).not.toBeNull();
    expect(await done(id)).toHaveLength(1);
  });

  it('under the same key with other words is an error, and neither is done twice', async () => {
    const { file } = await caught();
    const key = { 'idempotency-key': newId() };
    const [one, other] = [await hall.fact(file, 'ggz', ['police']), await hall.fact(file, 'ggz', ['police'])];
    const send = (id: string) => hall.as.ggz.try(WITHDRAW, { id }, key);
    expect((await send(one)).errors).toBeUndefined();
    expect((await send(other)).errors?.[0]?.extensions.code).toBe('KEY_USED_FOR_SOMETHING_ELSE');
    expect([(await done(one)).length, (await done(other)).length]).toEqual([1, 0]);
  });

  it('a key that another used says nothing of that other', async () => {
    const { file } = await caught();
    const key = { 'idempotency-key': newId() };
    const mine = await hall.fact(file, 'gi', ['police']);
    const hidden = await hall.fact(file, 'ggz', []);
    await hall.as.ggz.try(WITHDRAW, { id: hidden }, key);
    expect((await hall.as.gi.try(WITHDRAW, { id: mine }, key)).errors).toBeUndefined();
    expect(await done(mine)).toEqual([{ actor_id: hall.world.people.gi.id }]);
  });
});
