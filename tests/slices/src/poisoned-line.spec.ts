import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, LiveClient, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import { BINARY, frame, RawLine } from './raw-line';

jest.setTimeout(60_000);

const KIB = 1024;
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';

/** What no browser sends, by what it would do to a server that believes it. */
const POISONS: Readonly<Record<string, readonly Buffer[]>> = {
  'a name that is an object (CVE-2023-32695)': [frame('42[{"toString":"x"},"y"]')],
  'a name that is a number': [frame('42[7,{}]')],
  'a name of its own machinery': [frame('42["disconnect","x"]')],
  'a name from the prototype': [frame('42["__proto__",{"caseId":"x"}]'), frame('42["constructor",{}]'), frame('42["disconnecting",{}]')],
  'thousands of parts that never come': [frame('451000000-["watch",{"_placeholder":true,"num":0}]')],
  'a part that is not there': [frame('451-["watch",{"_placeholder":true,"num":9}]'), frame(Buffer.from([1, 2, 3]), { opcode: BINARY })],
  'no JSON': [frame('42["watch",{')],
  'another namespace': [frame('40/admin,'), frame('42/admin,["watch",{}]')],
  'reserved bits (CVE-2022-21676)': [frame('40', { reserved: 4 }), frame('40', { reserved: 7 })],
  'an opcode that does not exist': [frame('x', { opcode: 0x7 })],
  'a frame of a megabyte': [frame(`42["watch","${'x'.repeat(KIB * KIB)}"]`)],
  'just more than is taken': [frame(`42["watch","${'x'.repeat(64 * KIB)}"]`)],
  'a message in pieces that never ends': [frame('42["watch","', { final: false }), ...Array.from({ length: 80 }, () => frame('x'.repeat(KIB), { opcode: 0, final: false }))],
  'text that is no text': [frame(Buffer.from([0x34, 0x32, 0xff, 0xfe, 0xc0, 0x80]))],
  'a packet of no kind': [frame('9'), frame('zzz')],
};

describe('a line that sends what no client does', () => {
  let hub: Hub;
  let world: World;
  let file: WorldCase;
  let police: HubClient;
  let ggz: HubClient;
  let bystander: LiveClient;
  const raw: RawLine[] = [];
  const faults: unknown[] = [];
  const noted = (fault: unknown): void => void faults.push(fault);
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);

  beforeAll(async () => {
    process.on('uncaughtException', noted).on('unhandledRejection', noted);
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    file = await world.openCase({ seats: ['police', 'ggz'] });
    [police, ggz] = [await hub.signIn('police'), await hub.signIn('ggz')];
    bystander = await LiveClient.open(police);
    expect(await bystander.watch(file.id)).toBe(true);
  });
  afterEach(() => raw.splice(0).forEach((line) => line.close()));
  afterAll(async () => {
    process.off('uncaughtException', noted).off('unhandledRejection', noted);
    said.mockRestore();
    bystander.close();
    await world.close();
    await hub.close();
  });

  /** Whoever sits beside it goes on hearing, and the hub goes on answering. */
  async function undisturbed(): Promise<void> {
    const before = bystander.count('changed');
    await police.ask(BRING, { input: { caseId: file.id, category: 'POLICE', knowledge: 'OPINION', aboutPersonIds: [], who: 'ik', doesWhat: 'denk', source: 'zelf' } });
    await bystander.until('changed', undefined, before);
    expect(bystander.isOpen).toBe(true);
    expect([faults, said.mock.calls]).toEqual([[], []]);
  }
  const entered = async (): Promise<RawLine> => {
    const line = await (await RawLine.open(ggz)).enter();
    raw.push(line);
    return line;
  };

  it.each(Object.entries(POISONS))('%s: is closed or not heard, and nobody else notices', async (_, frames) => {
    const line = await entered();
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    frames.forEach((each) => line.send(each));
    // Closed, or still of use to itself: in either case nothing of it was believed.
    line.send(frame(`421["watch",{"caseId":"${crypto.randomUUID()}"}]`));
    await undisturbed();
    expect(line.received).not.toContain('43[true]');
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  it.each(['a frame of a megabyte', 'just more than is taken', 'a message in pieces that never ends', 'reserved bits (CVE-2022-21676)', 'text that is no text', 'thousands of parts that never come', 'a name that is an object (CVE-2023-32695)'])('%s: is closed', async (name) => {
    const line = await entered();
    POISONS[name]!.forEach((each) => line.send(each));
    await line.untilClosed();
  });

  it('a hundred thousand packets: the line is closed, and the one beside it goes on', async () => {
    const line = await entered();
    const thousand = Buffer.concat(Array.from({ length: 1_000 }, () => frame('3')));
    for (let sent = 0; sent < 100; sent += 1) line.send(thousand);
    await undisturbed();
    await line.untilClosed();
  });

  it('takes no more than sixty-four kilobytes at once', async () => {
    const line = await entered();
    const data = line.received.slice(line.received.indexOf('{"sid"'));
    expect(Number(/"maxPayload":(\d+)/.exec(data)?.[1])).toBeLessThanOrEqual(64 * KIB);
  });
});
