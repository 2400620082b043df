import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { foundWorld, LiveClient, pause, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const MOVE = 'mutation ($input: MoveStepInput!) { moveStep(input: $input) { id } }';
const act = (name: string): string => `mutation ($id: ID!) { ${name}(conferenceId: $id) { id } }`;
const CANARY = 'KANARIE-in-de-kamer';

/** Longer than the fallback of the relay, so that what has not come by then does not come. */
const SETTLED = 700;

describe('in the room', () => {
  let hub: Hub;
  let world: World;
  let people: Record<'chair' | 'process' | 'police' | 'ggz' | 'police2', HubClient>;
  const lines: LiveClient[] = [];

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const handles = ['chair', 'process', 'police', 'ggz', 'police2'] as const;
    people = Object.fromEntries(await Promise.all(handles.map(async (handle) => [handle, await hub.signIn(handle)]))) as typeof people;
  });
  afterEach(() => lines.splice(0).forEach((line) => line.close()));
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  async function open(who: HubClient): Promise<LiveClient> {
    const line = await LiveClient.open(who);
    lines.push(line);
    return line;
  }
  async function watching(who: HubClient, caseId: string): Promise<LiveClient> {
    const line = await open(who);
    expect(await line.watch(caseId)).toBe(true);
    return line;
  }
  async function bring(doesWhat: string, caseId: string): Promise<string> {
    const input = { caseId, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: 'Een bewoner', doesWhat, source: 'Mutatie', ground: 'Politiewet', article: null };
    return (await people.police.ask(BRING, { input })).bringContribution.id;
  }

  let week = 0;
  async function opened(): Promise<{ of: WorldCase; id: string }> {
    const of = await world.openCase({ seats: ['police', 'ggz', 'process'] });
    const today = dayOf(new Date());
    week += 1;
    const { placeCase } = await people.chair.ask(PLACE, { input: { caseId: of.id, tableId: world.tableId, date: addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * week), slot: 1, question: CANARY } });
    await people.chair.ask(act('openConference'), { id: placeCase.id });
    return { of, id: placeCase.id };
  }

  it('everybody sees who sits, who leads and which step it is, and a reload takes nobody away', async () => {
    const { of, id } = await opened();
    const [chair, police] = await Promise.all([watching(people.chair, of.id), watching(people.police, of.id)]) as [LiveClient, LiveClient];
    expect([await chair.join(id), await police.join(id)]).toEqual([true, true]);
    const both = [of.seatOf('chair'), of.seatOf('police')].sort();
    expect(await chair.until('room', ({ presentSeatIds }) => presentSeatIds.length === 2)).toEqual({
      conferenceId: id, phase: 'LIVE', step: 'OPEN', leadSeatId: of.seatOf('chair'), leadLostSince: null, presentSeatIds: both, confirmedSeatIds: [], guestPresenceIds: [], answered: [],
    });
    await people.police.ask(act('confirmConfidentiality'), { id });
    await people.chair.ask(MOVE, { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } });
    await police.until('room', ({ step, confirmedSeatIds }) => step === 'SAFE_ENOUGH' && confirmedSeatIds.length === 1);
    for (const frame of police.frames) expect(frame).not.toContain(CANARY);

    const again = await watching(people.police, of.id);
    expect(again.said('room').at(-1)).toMatchObject({ step: 'SAFE_ENOUGH', leadSeatId: of.seatOf('chair') });
    const joined = await world.sql("select 1 from access_log where action = 'JOINED' and case_id = $1 and actor_id = $2", [of.id, world.people.police.id]);
    expect(await again.join(id)).toBe(true);
    expect(await world.sql("select 1 from access_log where action = 'JOINED' and case_id = $1 and actor_id = $2", [of.id, world.people.police.id])).toHaveLength(joined.length);
  });

  it('a lead who is gone is seen to be gone, and the procesregisseur takes over', async () => {
    const { of, id } = await opened();
    const [chair, process] = await Promise.all([watching(people.chair, of.id), watching(people.process, of.id)]) as [LiveClient, LiveClient];
    await chair.join(id);
    await process.join(id);
    await process.until('room', ({ presentSeatIds }) => presentSeatIds.length === 2);
    const before = process.count('room');
    chair.close();
    const lost = await process.until('room', ({ leadLostSince }) => leadLostSince !== null, before);
    expect(lost).toMatchObject({ leadSeatId: of.seatOf('chair'), presentSeatIds: [of.seatOf('process')] });
    await people.process.ask(act('takeLead'), { id });
    await process.until('room', ({ leadSeatId, leadLostSince }) => leadSeatId === of.seatOf('process') && leadLostSince === null);
  });

  it('nobody sits without a seat, and nobody in a room that is over', async () => {
    const { id } = await opened();
    expect(await (await open(people.police2)).join(id)).toBe(false);
    expect(await (await open(people.police)).join(newId())).toBe(false);
    await people.chair.ask(act('closeConference'), { id });
    expect(await (await open(people.police)).join(id)).toBe(false);
  });

  it('somebody’s writing is seen by who may know what they write in', async () => {
    const { of, id } = await opened();
    const item = await bring('iets', of.id);
    await people.police.ask(SHARE, { input: { ids: [item], seatIds: [of.seatOf('ggz')], ground: 'Politiewet', article: null } });
    const [police, ggz, process] = await Promise.all([watching(people.police, of.id), watching(people.ggz, of.id), watching(people.process, of.id)]) as [LiveClient, LiveClient, LiveClient];
    const before = process.frames.length;
    police.socket.emit('typing', { conferenceId: id, place: `Contribution:${item}` });
    expect(await ggz.until('typing')).toEqual({ conferenceId: id, place: `Contribution:${item}`, seatId: of.seatOf('police') });
    process.socket.emit('typing', { conferenceId: id, place: `Contribution:${item}` });
    await pause(SETTLED);
    expect(process.frames.slice(before)).toEqual([]);
    expect(police.count('typing')).toBe(0);
    expect(ggz.count('typing')).toBe(1);
  });
});
