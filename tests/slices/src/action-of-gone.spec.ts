import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

const ADD = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const END = 'mutation ($input: EndActionInput!) { endAction(input: $input) { id } }';
const UNSEAT = 'mutation ($id: ID!) { unseat(seatId: $id) { id } }';
const VIEW = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor actions { id state effect ownerSeatId endedBySeatId viewerMay { end } } } }';

describe('an action whose owner left the table', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  const agree = async (owner: 'gi' | 'police' = 'gi', scope = 'TABLE') => {
    const { file, id } = await hall.sit();
    await hall.step(id, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY');
    const action = { conferenceId: id, text: 'Belt de school', ownerSeatId: file.seatOf(owner), dueOn: addDays(dayOf(new Date()), 7), track: 'SAFETY', scope };
    return { file, actionId: (await hall.as.police.ask(ADD, { input: action })).addAction.id as string };
  };
  const ending = (actionId: string) => ({ input: { actionId, ending: 'NOT_DONE', effect: 'Niemand nam het over' } });
  const shown = async (who: HubClient, caseId: string, since: string | null = null) => (await who.ask(VIEW, { caseId, since })).caseView;

  it('is ended by whoever leads, once the owner left and not before; who said so is seen and logged', async () => {
    const { file, actionId } = await agree();
    const { chair, police, ggz } = hall.as;
    const { cursor, actions } = await shown(chair, file.id);
    expect(actions[0].viewerMay).toEqual({ end: false });
    expect(await chair.refusal(END, ending(actionId))).toBe('NOT_FOUND');
    await chair.ask(UNSEAT, { id: file.seatOf('gi') });

    expect((await shown(chair, file.id, cursor)).actions).toEqual([expect.objectContaining({ id: actionId, viewerMay: { end: true } })]);
    expect((await shown(police, file.id)).actions[0].viewerMay).toEqual({ end: false });
    for (const who of [police, ggz]) {
      const [forbidden, missing] = [await who.try(END, ending(actionId)), await who.try(END, ending(newId()))];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
    }
    expect(await hall.as.gi.refusal(END, ending(actionId))).toBe('NOT_FOUND');
    expect(await chair.refusal(END, { input: { ...ending(actionId).input, effect: ' ' } })).toBe('INVALID');
    expect(await chair.refusal(END, ending(actionId))).toBeNull();

    expect((await shown(ggz, file.id)).actions[0]).toMatchObject({ state: 'NOT_DONE', effect: 'Niemand nam het over', ownerSeatId: file.seatOf('gi'), endedBySeatId: file.seatOf('chair') });
    const [row] = await hall.world.sql<{ action: string; object_ids: string[] }>("select action, object_ids from access_log where case_id = $1 and outcome = 'DONE' order by n desc limit 1", [file.id]);
    expect(row).toEqual({ action: 'ACTION_ENDED_FOR_OWNER', object_ids: [actionId] });
  });

  it('stays with those who may know of it: one for only us is not the chair’s to end', async () => {
    const { file, actionId } = await agree('police', 'OWN');
    await hall.as.chair.ask(UNSEAT, { id: file.seatOf('police') });
    expect(await hall.as.chair.refusal(END, ending(actionId))).toBe('NOT_FOUND');
  });
});
