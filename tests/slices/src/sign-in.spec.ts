import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type Hub } from '@casustafel/tests-support';

describe('signing in', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    const [region, organisation, person] = [1, 2, 3].map(() => crypto.randomUUID());
    await hub.asOwner('insert into region (id, name) values ($1, $2)', [region, 'Testland']);
    await hub.asOwner("insert into organisation (id, region_id, name, role) values ($1, $2, 'Politie', 'POLITIE')", [organisation, region]);
    await hub.asOwner(
      `insert into professional (id, region_id, organisation_id, handle, subject, name, job_title, screened_until, trained_until)
       values ($1, $2, $3, 'agent', 'sub-agent', 'Agent', 'wijkagent', current_date + 1, current_date + 1)`,
      [person, region, organisation],
    );
  });
  afterAll(() => hub.close());

  it('answers a stranger with nobody', async () => expect(await hub.stranger().ask('{ viewer { name } }')).toEqual({ viewer: null }));
  it('knows who signed in', async () => {
    const agent = await hub.signIn('agent');
    expect(await agent.ask('{ viewer { name organisation { name role task } seats { id } mode } }')).toEqual({
      viewer: { name: 'Agent', organisation: { name: 'Politie', role: 'POLITIE', task: 'NONE' }, seats: [], mode: 'test' },
    });
  });
});
