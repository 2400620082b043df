import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { eventually, foundWorld, IN_TIME, LiveClient, pause, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const VIEW = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone contributions { id } } }';
const CANARY = 'KANARIE-in-de-lucht';

/** Longer than the fallback of the relay, so that what has not come by then does not come. */
const SETTLED = 700;

describe('the line', () => {
  let hub: Hub;
  let world: World;
  let file: WorldCase;
  let people: Record<'chair' | 'process' | 'police' | 'ggz' | 'rvdk' | 'police2', HubClient>;
  const lines: LiveClient[] = [];

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const handles = ['chair', 'process', 'police', 'ggz', 'rvdk', 'police2'] as const;
    people = Object.fromEntries(await Promise.all(handles.map(async (handle) => [handle, await hub.signIn(handle)]))) as typeof people;
    file = await world.openCase({ seats: ['police', 'ggz', 'rvdk', 'process'] });
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
  async function watching(who: HubClient, caseId = file.id): Promise<LiveClient> {
    const line = await open(who);
    expect(await line.watch(caseId)).toBe(true);
    return line;
  }
  const fact = (caseId: string, doesWhat: string) => ({
    input: { caseId, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: 'Een bewoner', doesWhat, source: 'Mutatie', ground: 'Politiewet', article: null },
  });
  const bring = async (doesWhat = CANARY, caseId = file.id): Promise<string> => (await people.police.ask(BRING, fact(caseId, doesWhat))).bringContribution.id;
  const share = (id: string, ...seatIds: string[]) => people.police.ask(SHARE, { input: { ids: [id], seatIds, ground: 'Politiewet', article: null } });

  describe('lets in', () => {
    it('only who is signed in', async () => {
      await expect(LiveClient.open(hub.stranger())).rejects.toThrow('SIGNED_OUT');
      expect((await open(people.police)).isOpen).toBe(true);
    });
    it.each([
      ['a page from elsewhere', { origin: 'https://elders.example' }],
      ['no page at all', { origin: '' }],
      ['another name of this machine', { host: 'elders.example' }],
    ])('not %s', async (_, headers) => {
      await expect(LiveClient.open(people.police, headers)).rejects.toThrow();
    });
    it('a follower of a case only with a live seat; absent and forbidden alike, and written down', async () => {
      const line = await open(people.police2);
      expect([await line.watch(file.id), await line.watch(newId())]).toEqual([false, false]);
      const log = await world.sql('select action, outcome, case_id from access_log where actor_id = $1 and object_kinds = $2 order by n desc limit 2', [world.people.police2.id, ['CaseFile']]);
      expect(log).toEqual([{ action: 'READ', outcome: 'ABSENT', case_id: null }, { action: 'READ', outcome: 'REFUSED', case_id: file.id }]);
      await people.chair.ask('{ viewer { id } }');
      await bring();
      await pause(SETTLED);
      expect(line.count('changed')).toBe(0);
    });
    it('nobody who sends nonsense further than their own line', async () => {
      const line = await open(people.police);
      const raw = line.socket as unknown as { emit(event: string, ...said: unknown[]): void };
      for (const nonsense of [null, 'x', { caseId: { toString: 'x' } }, { caseId: "' or 1=1 --" }, { __proto__: { caseId: file.id } }]) raw.emit('watch', nonsense, 'not a function');
      raw.emit('join', 1);
      raw.emit('typing', { conferenceId: newId(), place: ['x'] });
      expect(await line.watch(file.id)).toBe(true);
    });
    it('nobody who shouts', async () => {
      const line = await open(people.police);
      for (let count = 0; count < 60; count += 1) line.socket.emit('awake');
      await line.untilClosed();
    });
  });

  describe('tells of a fact', () => {
    it('only those who may know it: the others hear not a byte', async () => {
      const [police, ggz, rvdk] = await Promise.all([watching(people.police), watching(people.ggz), watching(people.rvdk)]) as [LiveClient, LiveClient, LiveClient];
      const before = rvdk.frames.length;
      const id = await bring();
      await police.until('changed');
      await share(id, file.seatOf('ggz'));
      await ggz.until('changed');
      await pause(SETTLED);
      expect(rvdk.frames.slice(before)).toEqual([]);
    });

    it('with nothing of it in the signal', async () => {
      const [police, ggz] = await Promise.all([watching(people.police), watching(people.ggz)]) as [LiveClient, LiveClient];
      const id = await bring();
      await share(id, file.seatOf('ggz'));
      const { caseId, mark } = await ggz.until('changed');
      expect(caseId).toBe(file.id);
      await police.until('changed', undefined, 1);
      expect(police.said('changed').map((signal) => signal.mark)).not.toContain(mark);
      for (const frame of [...police.frames, ...ggz.frames]) {
        expect(frame).not.toContain(CANARY);
        expect(frame).not.toContain(id);
      }
    });

    it('not those for whom it stayed the same', async () => {
      const id = await bring();
      await share(id, file.seatOf('ggz'));
      const [police, ggz] = await Promise.all([watching(people.police), watching(people.ggz)]) as [LiveClient, LiveClient];
      const before = ggz.frames.length;
      await share(id, file.seatOf('rvdk'));
      // The supplier sees with whom it is shared; who already had it learns nothing of who else does.
      await police.until('changed');
      await pause(SETTLED);
      expect(ggz.frames.slice(before)).toEqual([]);
    });

    it('taken back, only those who had it, and what they ask then says it is gone', async () => {
      const id = await bring();
      await share(id, file.seatOf('ggz'));
      const [ggz, rvdk] = await Promise.all([watching(people.ggz), watching(people.rvdk)]) as [LiveClient, LiveClient];
      const { cursor, contributions } = (await people.ggz.ask(VIEW, { caseId: file.id })).caseView;
      expect(contributions).toContainEqual({ id });
      const before = rvdk.frames.length;
      await people.police.ask(WITHDRAW, { id });
      await ggz.until('changed');
      expect((await people.ggz.ask(VIEW, { caseId: file.id, since: cursor })).caseView).toMatchObject({ gone: [id], contributions: [] });
      await pause(SETTLED);
      expect(rvdk.frames.slice(before)).toEqual([]);
    });

    it('narrowed, who loses it but not who keeps it', async () => {
      const id = await bring();
      await share(id, file.seatOf('ggz'), file.seatOf('rvdk'));
      const [ggz, rvdk] = await Promise.all([watching(people.ggz), watching(people.rvdk)]) as [LiveClient, LiveClient];
      const before = ggz.frames.length;
      await people.police.ask(NARROW, { id, seatIds: [file.seatOf('ggz')] });
      await rvdk.until('changed');
      await pause(SETTLED);
      expect(ggz.frames.slice(before)).toEqual([]);
    });

    it('though the process that took the act never called: the rows are there', async () => {
      const police = await watching(people.police);
      const id = await bring();
      await police.until('changed');
      await world.sql("update contribution set withdrawn_at = now(), open_until = now() where id = $1", [id]);
      await world.sql('select tell($1, $1, $2, $3, $4, $5, $5)', [file.id, 'changed', 'Contribution', id, []]);
      await police.until('changed', undefined, 1);
    });
  });

  describe('ends', () => {
    it('for who loses the seat: one word, and nothing after it', async () => {
      const of = await world.openCase({ seats: ['police', 'ggz'] });
      const [police, ggz] = await Promise.all([watching(people.police, of.id), watching(people.ggz, of.id)]) as [LiveClient, LiveClient];
      await of.unseat('ggz');
      await world.sql('select tell($1, $1, $2, $3, $4, $5, $6)', [of.id, 'seat', 'Seat', of.seatOf('ggz'), [of.seatOf('ggz')], []]);
      expect(await ggz.until('gone')).toEqual({ caseId: of.id });
      const after = ggz.frames.length;
      const id = await bring(CANARY, of.id);
      await police.until('changed');
      await people.police.try(SHARE, { input: { ids: [id], seatIds: [of.seatOf('ggz')], ground: 'Politiewet', article: null } });
      await pause(SETTLED);
      expect(ggz.frames.slice(after)).toEqual([]);
      expect(await ggz.watch(of.id)).toBe(false);
    });

    it('by the clock, within a second, though nobody did anything', async () => {
      const of = await world.openCase({ seats: ['ggz'] });
      await world.sql("update seat set until_at = now() + interval '1500 milliseconds' where id = $1", [of.seatOf('ggz')]);
      const ggz = await watching(people.ggz, of.id);
      const started = performance.now();
      await ggz.until('gone');
      expect(performance.now() - started).toBeLessThan(IN_TIME);
    });

    it('with the sign-in, within a second, and says why', async () => {
      const again = await hub.signIn('rvdk');
      const [line, other] = [await watching(again), await watching(people.rvdk)];
      await again.post('/auth/sign-out', {}, { origin: hub.url });
      const signedOut = performance.now();
      expect((await line.untilClosed()) - signedOut).toBeLessThan(IN_TIME);
      expect(line.said('signedOut')).toEqual([{ reason: 'ENDED' }]);
      expect(other.isOpen).toBe(true);
      await expect(LiveClient.open(again)).rejects.toThrow('SIGNED_OUT');
    });
  });

  it('tells people that something of their own changed', async () => {
    const of = await world.openCase({ seats: ['ggz'] });
    const [ggz, police] = [await open(people.ggz), await open(people.police)];
    await pause(50);
    await people.chair.ask(PLACE, { input: { caseId: of.id, tableId: world.tableId, date: addDays(dayOf(new Date()), ((9 - weekdayOf(dayOf(new Date()))) % 7) + 70), slot: 1, question: 'Wat nu?' } });
    await ggz.until('mine');
    await pause(SETTLED);
    expect(police.count('mine')).toBe(0);
  });

  it('beats', async () => {
    const line = await open(people.ggz);
    await eventually('a second beat', () => (line.count('beat') >= 2 ? true : undefined));
  });
});
