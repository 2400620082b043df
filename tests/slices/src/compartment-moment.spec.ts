import { CaseViewService } from '@casustafel/api';
import { UnitOfWork } from '@casustafel/database';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApart, type Apart } from './keeping-apart';

jest.setTimeout(60_000);

const VIEW = 'query ($id: ID!) { caseView(caseId: $id) { contributions { id } } }';

let at: Apart;
beforeAll(async () => {
  at = await openApart();
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => at.hall.close());

/** Of whoever is found before two parties are set apart, and asks after it. */
describe('whoever asks in the very moment in which two are set apart', () => {
  it.each(['police', 'gi'] as const)('and keeps what they had (%s) is told to ask anew, not answered an empty list; and no look is written down', async (who) => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'gi', ['nora']);
    const asker = at.hall.as[who];
    const looks = async (): Promise<number> => (await at.hall.world.sql("select 1 from access_log where case_id = $1 and actor_id = $2 and action = 'LOOKED'", [file.id, at.hall.world.people[who].id])).length;
    const service = at.hall.hub.app.get(CaseViewService, { strict: false });
    const view = service.view.bind(service);
    const before = await looks();
    jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
      await at.keep(file, at.SERVES, at.hall.as.police);
      return view(...asked);
    });
    expect(await asker.refusal(VIEW, { id: file.id })).toBe('CHANGED_MEANWHILE');
    expect(await looks()).toBe(before);
    expect((await asker.ask(VIEW, { id: file.id })).caseView.contributions).toEqual([{ id }]);
  });

  it('and loses by it is answered at once by what is left: nothing tells them that they were asked anew for', async () => {
    const { file } = await at.hall.sit();
    await at.fact(file, 'gi', ['nora']);
    const service = at.hall.hub.app.get(CaseViewService, { strict: false });
    const view = service.view.bind(service);
    // Of whom nobody said whom they serve is reached by nothing more than before.
    jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
      await at.keep(file, { ...at.SERVES, ggz: null });
      return view(...asked);
    });
    expect((await at.hall.as.ggz.ask(VIEW, { id: file.id })).caseView.contributions).toEqual([]);
  });

  it('and acts, does so anew', async () => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'gi', ['nora']);
    const work = at.hall.hub.app.get(UnitOfWork, { strict: false });
    const run = work.run.bind(work);
    let marked = false;
    jest.spyOn(work, 'run').mockImplementation(async (...asked) => {
      if (!marked) {
        marked = true;
        await at.keep(file);
      }
      return run(...asked);
    });
    const withdraw = (): Promise<string | null> => at.hall.as.gi.refusal('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id });
    expect(await withdraw()).toBe('CHANGED_MEANWHILE');
    expect(await withdraw()).toBeNull();
  });
});
