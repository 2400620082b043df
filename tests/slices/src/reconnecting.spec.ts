import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { LiveClient, pause, type HubClient, type WorldCase } from '@casustafel/tests-support';
import { frame, RawLine } from './raw-line';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(60_000);

const VIEW = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { whole cursor gone contributions { id } } }';
const UNSEAT = 'mutation ($id: ID!) { unseat(seatId: $id) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const SETTLED = 700;

describe('coming back', () => {
  let hall: TableHall;
  const lines: LiveClient[] = [];
  const raw: RawLine[] = [];
  beforeAll(async () => {
    hall = await openHall();
  });
  afterEach(() => {
    lines.splice(0).forEach((line) => line.close());
    raw.splice(0).forEach((line) => line.close());
  });
  afterAll(() => hall.close());

  const open = async (who: HubClient): Promise<LiveClient> => {
    const line = await LiveClient.open(who);
    lines.push(line);
    return line;
  };
  const cursorOf = async (who: HubClient, file: WorldCase): Promise<string> => (await who.ask(VIEW, { caseId: file.id })).caseView.cursor;
  const ids = (line: LiveClient) => ({ sid: line.socket.id, engine: (line.socket.io.engine as unknown as { id: string }).id });

  it('after losing the seat while away: not to the case, not by an old cursor, not to the conference', async () => {
    const { file, id } = await hall.sit();
    const line = await open(hall.as.gi);
    expect([await line.watch(file.id), await line.join(id)]).toEqual([true, true]);
    const cursor = await cursorOf(hall.as.gi, file);
    line.close();
    await hall.as.chair.ask(UNSEAT, { id: file.seatOf('gi') });
    await hall.fact(file, 'ggz', ['police']);

    const again = await open(hall.as.gi);
    expect([await again.watch(file.id), await again.join(id)]).toEqual([false, false]);
    expect(await hall.as.gi.refusal(VIEW, { caseId: file.id, since: cursor })).toBe('NOT_FOUND');
    await pause(SETTLED);
    expect(again.heard.filter(({ event }) => event !== 'beat' && event !== 'mine')).toEqual([]);
  });

  it('after losing one fact while away: it is gone, and what is told of is the rest', async () => {
    const { file } = await hall.sit();
    const [taken, stays] = [await hall.fact(file, 'ggz', ['gi']), await hall.fact(file, 'ggz', ['gi'])];
    const cursor = await cursorOf(hall.as.gi, file);
    await hall.as.ggz.ask(WITHDRAW, { id: taken });
    expect((await hall.as.gi.ask(VIEW, { caseId: file.id, since: cursor })).caseView).toMatchObject({ whole: false, gone: [taken], contributions: [] });
    expect((await hall.as.gi.ask(VIEW, { caseId: file.id })).caseView.contributions).toEqual([{ id: stays }]);
  });

  it('with the function of the seat changed meanwhile, is judged by the function it has now', async () => {
    const { file, id } = await hall.sit();
    const lead = (who: HubClient) => who.refusal('mutation ($id: ID!) { takeLead(conferenceId: $id) { id } }', { id });
    await hall.world.sql("update seat set function = 'PROCESREGISSEUR' where id = $1", [file.seatOf('police')]);
    const line = await open(hall.as.police);
    await line.join(id);
    line.close();
    await hall.world.sql("update seat set function = 'PARTNER' where id = $1", [file.seatOf('police')]);
    const again = await open(hall.as.police);
    expect(await again.join(id)).toBe(true);
    expect(await lead(hall.as.police)).toBe('NOT_FOUND');
  });

  it('with the cursor of somebody else, of another case, or one that was cut or turned about, is not answered', async () => {
    const [{ file }, other] = [await hall.sit(), await hall.sit()];
    const [theirs, elsewhere, own] = [await cursorOf(hall.as.police, file), await cursorOf(hall.as.gi, other.file), await cursorOf(hall.as.gi, file)];
    for (const since of [theirs, elsewhere, own.slice(0, -4), [...own].reverse().join(''), 'AAAA']) expect(await hall.as.gi.refusal(VIEW, { caseId: file.id, since })).toBe('CURSOR_UNKNOWN');
    expect(await hall.as.gi.refusal(VIEW, { caseId: file.id, since: own })).toBeNull();
  });

  it('takes over nobody’s line: neither by its number, nor by asking to have it recovered', async () => {
    const { file } = await hall.sit();
    const line = await open(hall.as.ggz);
    expect(await line.watch(file.id)).toBe(true);
    const { sid, engine } = ids(line);
    // The connection of somebody else, by its number.
    const stolen = await RawLine.open(hall.as.rvdk, `&sid=${engine}`);
    raw.push(stolen);
    stolen.send(Buffer.concat([frame('2probe'), frame('5'), frame(`421["watch",{"caseId":"${file.id}"}]`)]));
    // What socket.io itself would recover, had it been told to.
    const recovering = await RawLine.open(hall.as.rvdk);
    raw.push(recovering);
    recovering.send(frame(`40${JSON.stringify({ pid: sid, offset: 'x' })}`));
    await pause(200);
    await hall.fact(file, 'ggz', ['police', 'gi']);
    await line.until('changed');
    await pause(SETTLED);
    // Whose line it is went on hearing; whoever had its number heard nothing, and was shown the door.
    expect(stolen.received).not.toMatch(/"changed"|3probe|43\[/);
    expect(stolen.closed).toBe(true);
    expect(recovering.received).not.toContain('"changed"');
    expect(recovering.received).not.toContain('"pid"');
  });

  it('enters no room by its name, whatever it is called', async () => {
    const { file, id } = await hall.sit();
    const stranger = await open(hall.as.rvdk);
    const shout = stranger.socket as unknown as { emit(event: string, ...said: unknown[]): void };
    for (const room of [file.id, id, `case:${file.id}`, `s:${file.id}`, hall.world.people.police.id]) {
      for (const event of ['join', 'subscribe', 'room', 'watch']) shout.emit(event, room);
    }
    const admin = await RawLine.open(hall.as.rvdk);
    raw.push(admin);
    for (const namespace of ['/admin', `/${file.id}`, '/']) admin.send(frame(`40${namespace},`));
    await hall.fact(file, 'ggz', ['police', 'gi', 'chair']);
    const insider = await open(hall.as.police);
    expect(await insider.watch(file.id)).toBe(true);
    insider.socket.emit('typing', { conferenceId: id, place: `Contribution:${newId()}` });
    await pause(SETTLED);
    expect(stranger.heard.filter(({ event }) => event !== 'beat')).toEqual([]);
    expect(admin.received).not.toMatch(/"(changed|room|typing|mine|gone)"/);
  });
});
