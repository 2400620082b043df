import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignIns } from '@casustafel/sign-in-server';
import { foundWorld, startHub, type Hub, type HubClient, type World } from '@casustafel/tests-support';

const WHO = '{ viewer { name } }';

describe('being signed in', () => {
  let hub: Hub;
  let world: World;
  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  });
  beforeEach(() => hub.moveClock(''));
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  const name = async (client: HubClient): Promise<string | null> => (await client.ask(WHO)).viewer?.name ?? null;
  const logged = (action: string) => world.sql<{ outcome: string; actor_id: string | null; decision_key: string }>('select outcome, actor_id, decision_key from access_log where action = $1 order by at desc', [action]);

  /** Why a sign-in ended by the clock, as often as that was written down on its person's own stream. */
  const runOut = async ({ cookie }: HubClient): Promise<string[]> => {
    const rows = await world.sql<{ decision_key: string }>(
      `select l.decision_key from access_log l join sign_in s on l.object_ids = array[s.id] and l.stream = s.professional_id
       where s.token_hash = sha256(convert_to($1, 'UTF8')) and l.action = 'SIGNED_OUT' and l.outcome = 'DONE' and l.origin = 'clock' and l.sign_in_id = s.id and l.region_id is not null and l.role <> ''`,
      [/=([^;]+)/.exec(cookie)?.[1]],
    );
    return rows.map(({ decision_key }) => decision_key);
  };

  it('makes a stranger nobody', async () => expect(await name(hub.stranger())).toBeNull());

  it('tells who one is, and where one sits', async () => {
    const opened = await world.openCase({ seats: ['police'] });
    const police = await hub.signIn('police');
    expect(await police.ask('{ viewer { id name jobTitle mode offices organisation { id name role task } seats { id caseId function } } }')).toEqual({
      viewer: {
        ...{ id: world.people.police.id, name: 'Fien Voorbeeld', jobTitle: 'wijkagent', mode: 'test', offices: [] },
        organisation: { id: world.people.police.organisationId, name: 'Politie', role: 'POLITIE', task: 'NONE' },
        seats: [{ id: opened.seatOf('police'), caseId: opened.id, function: 'PARTNER' }],
      },
    });
  });

  it('rests on a cookie no script and no other site can use', async () => {
    const response = await hub.stranger().post('/auth/demo', { person: 'police' });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(response.status).toBe(204);
    expect(cookie).toMatch(/^casustafel=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('keeps no secret in the database', async () => {
    const police = await hub.signIn('police');
    const secret = police.cookie.split('=')[1] ?? '';
    const [found] = await world.sql<{ held: boolean }>("select exists (select 1 from sign_in s where to_jsonb(s)::text like '%' || $1 || '%') as held", [secret]);
    expect(found?.held).toBe(false);
  });

  it('is refused to somebody unknown, and that is on record', async () => {
    expect((await hub.stranger().post('/auth/demo', { person: 'nobody' })).status).toBe(403);
    const [row] = await logged('SIGNED_IN');
    expect(row).toEqual({ outcome: 'REFUSED', actor_id: null, decision_key: 'NO_ACCOUNT' });
  });

  it('is refused once the screening lapsed, in words and on record', async () => {
    const response = await hub.stranger().post('/auth/demo', { person: 'lapsed' });
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([403, { code: 'SCREENING_LAPSED', faults: [] }, []]);
    const [row] = await logged('SIGNED_IN');
    expect(row).toEqual({ outcome: 'REFUSED', actor_id: world.people.lapsed.id, decision_key: 'SCREENING_LAPSED' });
  });

  it.each([{}, { person: 3 }, { person: "' or 1=1 --" }, { person: 'police', extra: 1 }])('names what is wrong with %j', async (body) =>
    expect((await hub.stranger().post('/auth/demo', body)).status).toBe(400));

  it('begins and ends on record', async () => {
    const police = await hub.signIn('police');
    expect((await police.post('/auth/sign-out', {})).headers.getSetCookie()[0]).toMatch(/^casustafel=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await name(police)).toBeNull();
    const rows = [...(await logged('SIGNED_IN')).slice(0, 1), ...(await logged('SIGNED_OUT')).slice(0, 1)];
    expect(rows.map(({ outcome, actor_id }) => [outcome, actor_id])).toEqual([['DONE', world.people.police.id], ['DONE', world.people.police.id]]);
  });

  it('does not end because somebody else signs out', async () => {
    const [one, other] = [await hub.signIn('police'), await hub.signIn('police')];
    await one.post('/auth/sign-out', {});
    expect(await name(other)).not.toBeNull();
  });

  it('ends after 30 minutes in which nothing was asked', async () => {
    const police = await hub.signIn('police');
    hub.moveClock('29 minutes 50 seconds');
    expect(await name(police)).not.toBeNull();
    hub.moveClock('59 minutes');
    expect(await name(police)).not.toBeNull();
    hub.moveClock('89 minutes 30 seconds');
    const asked = await Promise.all([name(police), name(police), name(police)]);
    expect(asked).toEqual([null, null, null]);
    hub.moveClock('');
    expect(await name(police)).toBeNull();
    expect(await runOut(police)).toEqual(['IDLE']);
  });

  it('does not end unseen: without its row in the log there is no answer at all', async () => {
    const police = await hub.signIn('police');
    await world.sql("update sign_in set last_seen_at = last_seen_at - interval '31 minutes' where ended_at is null");
    await hub.asOwner('revoke insert on access_log from casustafel_app');
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      await expect(name(police)).rejects.toThrow();
    } finally {
      await hub.asOwner('grant insert on access_log to casustafel_app');
      said.mockRestore();
    }
    expect(await name(police)).toBeNull();
    expect(await runOut(police)).toEqual(['IDLE']);
  });

  it('goes on in a tab that is visible though it asks nothing', async () => {
    const signIns = hub.app.get(SignIns, { strict: false });
    const police = await hub.signIn('police');
    const { signInId = '' } = (await signIns.find(police.cookie)) ?? {};
    hub.moveClock('20 minutes');
    expect(await signIns.touch(signInId)).toBe(true);
    hub.moveClock('45 minutes');
    expect(await name(police)).not.toBeNull();
  });

  it('ends after 12 hours, however busy', async () => {
    const police = await hub.signIn('police');
    await world.sql("update sign_in set started_at = started_at - interval '11 hours 59 minutes'");
    expect(await name(police)).not.toBeNull();
    hub.moveClock('2 minutes');
    expect(await name(police)).toBeNull();
    expect(await runOut(police)).toEqual(['ABSOLUTE']);
  });

  it('says which open lines are to be cut, and why', async () => {
    const signIns = hub.app.get(SignIns, { strict: false });
    const idOf = async (client: HubClient): Promise<string> => (await signIns.find(client.cookie))?.signInId ?? '';
    const [live, ended, idle] = [await hub.signIn('police'), await hub.signIn('police'), await hub.signIn('police')];
    const ids = [await idOf(live), await idOf(ended), await idOf(idle)];
    await ended.post('/auth/sign-out', {});
    await world.sql("update sign_in set last_seen_at = last_seen_at - interval '31 minutes' where id = $1", [ids[2]]);
    const unknown = crypto.randomUUID();
    expect(await signIns.endings([...ids, unknown])).toEqual(new Map([[ids[1], 'ENDED'], [ids[2], 'IDLE'], [unknown, 'ENDED']]));
    expect(await runOut(idle)).toEqual(['IDLE']);
    expect(await signIns.touch(ids[2] ?? '')).toBe(false);
  });

  it('is the same in every process of the hub', async () => {
    const beside = await startHub({ beside: hub });
    try {
      const police = await hub.signIn('police');
      const there = beside.stranger().as(police.cookie);
      expect(await name(there)).toBe('Fien Voorbeeld');
      await there.post('/auth/sign-out', {});
      expect(await name(police)).toBeNull();
    } finally {
      await beside.close();
    }
  });
});
