import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { eventually, foundWorld, LiveClient, startHub, wireTo, type Hub, type HubClient, type Wire, type World, type WorldCase } from '@casustafel/tests-support';

jest.setTimeout(60_000);

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const CUT_OFF_AFTER = 5_000;

describe('a process that loses its database', () => {
  let whole: Hub;
  let hub: Hub;
  let wire: Wire;
  let world: World;
  let file: WorldCase;
  let police: HubClient;

  beforeAll(async () => {
    whole = await startHub();
    const { hostname, port } = new URL(whole.database.url);
    wire = await wireTo(hostname, Number(port));
    const through = (url: string): string => Object.assign(new URL(url), { port: String(wire.port) }).href;
    const database = { ...whole.database, url: through(whole.database.url), logUrl: through(whole.database.logUrl) };
    hub = await startHub({ beside: { ...whole, database } });
    world = await foundWorld({ adminUrl: whole.database.adminUrl, keyFolder: whole.config.keyFolder });
    file = await world.openCase({ seats: ['police'] });
    police = await hub.signIn('police');
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
    await whole.close();
    await wire.close();
  });

  const fact = () => ({ input: { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: 'Een bewoner', doesWhat: 'belt', source: 'Mutatie', ground: null, article: null } });
  const ready = async (): Promise<number> => (await hub.stranger().get('/health/ready')).status;

  it.each(['cut', 'hang'] as const)('serves nobody after five seconds (%s), and all again when it is back', async (fault) => {
    const line = await LiveClient.open(police);
    expect(await line.watch(file.id)).toBe(true);
    const started = performance.now();
    wire[fault]();
    const closed = (await line.untilClosed(CUT_OFF_AFTER + 3_000)) - started;
    expect(closed).toBeGreaterThan(CUT_OFF_AFTER - 1_500);
    expect(closed).toBeLessThan(CUT_OFF_AFTER + 1_500);
    expect(await ready()).toBe(503);
    expect((await police.post('/graphql', { query: '{ viewer { id } }' })).status).toBe(503);
    expect((await hub.stranger().get('/health/live')).status).toBe(200);
    await expect(LiveClient.open(police)).rejects.toThrow();

    wire.mend();
    await eventually('the hub to be back', async () => ((await ready()) === 200 ? true : undefined), 10_000);
    const again = await LiveClient.open(police);
    expect(await again.watch(file.id)).toBe(true);
    await police.ask(BRING, fact());
    await again.until('changed');
    again.close();
  });

  it('hears what was committed elsewhere while its relay was away', async () => {
    const line = await LiveClient.open(police);
    expect(await line.watch(file.id)).toBe(true);
    wire.cut();
    const elsewhere = await whole.signIn('police');
    await elsewhere.ask(BRING, fact());
    wire.mend();
    await line.until('changed');
    line.close();
  });
});

describe('the outbox', () => {
  it('forgets what is older than a day, and nothing younger', async () => {
    const hub = await startHub();
    const [old, young] = [newId(), newId()];
    for (const [stream, age] of [[old, '25 hours'], [young, '23 hours']]) {
      await hub.asOwner("insert into outbox (stream, n, at, topic, kind, object_id, seats_before, seats_after) values ($1, 1, now() - $2::interval, 'room', 'Room', $1, '{}', '{}')", [stream, age]);
    }
    const beside = await startHub({ beside: hub });
    await eventually('the old row to be gone', async () => ((await hub.asOwner('select 1 from outbox where stream = $1', [old])).length === 0 ? true : undefined));
    expect(await hub.asOwner('select 1 from outbox where stream = $1', [young])).toHaveLength(1);
    await beside.close();
    await hub.close();
  });
});
