import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHall, type TableHall } from './sitting';

const VIEW = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor whole gone contributions { id } seats { id } } }';

describe('a cursor of a case', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  it('brings what is new while that is remembered, and the whole once it may have been forgotten', async () => {
    const { file } = await hall.sit();
    const kept = await hall.fact(file, 'ggz', ['police']);
    const taken = await hall.fact(file, 'ggz', ['police']);
    const { cursor } = (await hall.as.police.ask(VIEW, { caseId: file.id })).caseView;
    await hall.as.ggz.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: taken });
    expect((await hall.as.police.ask(VIEW, { caseId: file.id, since: cursor })).caseView).toMatchObject({ whole: false, gone: [taken], contributions: [], seats: [] });

    // A day later nothing tells any more that it was taken back.
    await hall.world.sql('delete from outbox where stream = $1', [file.id]);
    hall.hub.moveClock('21 hours');
    try {
      const police = await hall.hub.signIn('police');
      const { whole, contributions, seats } = (await police.ask(VIEW, { caseId: file.id, since: cursor })).caseView;
      expect({ whole, contributions, seats: seats.length }).toEqual({ whole: true, contributions: [{ id: kept }], seats: 4 });
      const [row] = await hall.world.sql<{ action: string; object_ids: string[] }>("select action, object_ids from access_log where case_id = $1 and outcome = 'SHOWN' order by n desc limit 1", [file.id]);
      expect(row).toMatchObject({ action: 'LOOKED', object_ids: expect.arrayContaining([kept]) as unknown as string[] });
    } finally {
      hall.hub.moveClock('');
    }
  });
});
