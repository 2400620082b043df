import { channelsOfGuest, type Channel } from '@casustafel/compartment-domain';
import type { WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApart, type Apart } from './keeping-apart';
import { ANSWER, codeOf, IN, OUT, PROPOSE, Reception, SHEET, TELL, WAY } from './receiving';

jest.setTimeout(60_000);

let table: Reception;
let at: Apart;
beforeAll(async () => {
  table = await Reception.open();
  at = await openApart(table.hall);
});
afterAll(() => table?.close());

type Member = 'nora' | 'leo' | 'child1';
const ITEMS = ['open', 'noras', 'leos', 'neithers'] as const;
const sit = () => table.sit({ seats: ['police', 'ggz', 'gi'] });
/** What the police brought: for all, of each side, and of neither. */
async function marked() {
  const { file, id } = await sit();
  const made = { open: await at.fact(file, 'police', ['child1']), noras: await at.fact(file, 'police', ['nora']), leos: await at.fact(file, 'police', ['leo']), neithers: await at.fact(file, 'police', ['nora', 'leo']) };
  const mark = await at.keep(file);
  expect(await at.say(table.as.police, mark, [{ kind: 'Contribution', id: made.open }])).toBeNull();
  return { file, id, made };
}
const speaking = (file: WorldCase, members: readonly Member[]): readonly string[] => members.map((who) => file.persons[who]);
const level = async (file: WorldCase, guestId: string, contributionId: string): Promise<string> => (await table.as.police.ask(WAY, { caseId: file.id, guestId, contributionId })).readAloudWay.level;
const propose = (guestId: string, contributionId: string): Promise<string> => codeOf(table.as.police.ask(PROPOSE, { input: { guestIds: [guestId], contributionId, level: 'FULL', purpose: 'om te weten' } }));
const tell = (file: WorldCase, ids: readonly string[]): Promise<string> => codeOf(table.as.police.ask(TELL, { input: { ids, manner: 'TOLD', tellerSeatId: file.seatOf('police') } }));

describe('a guest where two parties are kept apart', () => {
  it.each<[string, readonly Member[], readonly string[]]>([
    ['the one', ['nora'], ['open', 'noras']],
    ['the one and their child', ['nora', 'child1'], ['open', 'noras']],
    ['the other', ['leo'], ['open', 'leos']],
    ['both', ['nora', 'leo'], ['open']],
    ['neither', ['child1'], ['open']],
    ['nobody knows whom', [], ['open']],
  ])('who speaks with %s is told what is for all and of whom they speak with, and never of the other', async (_, members, may) => {
    const { file, id, made } = await marked();
    const guestId = await table.guest(id, { speaksWith: speaking(file, members) });
    for (const item of ITEMS) expect([item, await level(file, guestId, made[item])]).toEqual([item, may.includes(item) ? 'FULL' : 'NOTHING']);
    const last = made[may.at(-1) as 'open'];
    for (const item of ITEMS) if (made[item] !== last) expect([item, await propose(guestId, made[item])]).toEqual([item, may.includes(item) ? 'OK' : 'NOT_LAWFUL']);
    const aloud = await table.propose('police', last, [guestId]);
    await table.as.chair.ask(IN, { guestId });
    expect(await tell(file, aloud)).toBe('OK');
    const { guestSheet } = await table.as.police.ask(SHEET, { caseId: file.id, guestId });
    expect(guestSheet.items.map(({ contributionId }: { contributionId: string }) => contributionId)).toEqual([last]);
  });

  it('who speaks with one waits for the word of the supplier, where that is owed, as every guest does', async () => {
    const { file, id, made } = await marked();
    const { input } = at.shareWith(file, 'police', made.noras, ['chair', 'gi']);
    await table.as.police.ask(at.SHARE, { input: { ...input, conditions: [{ kind: 'NOT_ONWARD' }] } });
    const guestId = await table.guest(id, { speaksWith: speaking(file, ['nora']), comes: true });
    const [aloud] = await table.propose('chair', made.noras, [guestId]);
    expect(await tell(file, [aloud!])).toBe('SUPPLIER_WORD_MISSING');
    await table.as.police.ask(ANSWER, { input: { id: aloud, version: 1, agree: true, reason: 'mag' } });
    expect(await tell(file, [aloud!])).toBe('OK');
  });

  it('who hears along is asked about too: of one side nothing is told while a guest of the other is there', async () => {
    const { file, id, made } = await marked();
    const [hers, his] = [await table.guest(id, { speaksWith: speaking(file, ['nora']), comes: true }), await table.guest(id, { speaksWith: speaking(file, ['leo']), comes: true })];
    const [aloud] = await table.propose('police', made.noras, [hers]);
    expect(await tell(file, [aloud!])).toBe('OTHERS_WOULD_HEAR');
    expect(await propose(his, made.noras)).toBe('NOT_LAWFUL');
    await table.as.chair.ask(OUT, { guestId: his });
    expect(await tell(file, [aloud!])).toBe('OK');
  });

  it('is not told of the other what was agreed to before the two were kept apart', async () => {
    const { file, id } = await sit();
    const [noras, leos] = [await at.fact(file, 'police', ['nora']), await at.fact(file, 'police', ['leo'])];
    const guestId = await table.guest(id, { speaksWith: speaking(file, ['nora']), comes: true });
    const [first] = await table.propose('police', noras, [guestId]);
    const [second] = await table.propose('police', leos, [guestId]);
    await at.keep(file);
    expect([await tell(file, [first!]), await tell(file, [second!])]).toEqual(['OK', 'NOT_LAWFUL']);
  });

  it('is kept to it behind the program, and the database judges as the pure rule does', async () => {
    const { file, id, made } = await marked();
    const guestId = await table.guest(id, { speaksWith: speaking(file, ['nora']) });
    const insert = `insert into read_aloud (id, case_id, conference_id, guest_id, contribution_id, party, level, subjects, recorded_seat_id, proposed_at, needs_word, content, state)
      select gen_random_uuid(), c.case_id, $2, $3, c.id, c.party, 'FULL', '{}', $4, now(), false, '', 'READY' from contribution c where c.id = $1`;
    const written: Record<string, string> = {};
    for (const item of ITEMS) {
      const app = await table.asApp('police');
      written[item] = await app.query(insert, [made[item], id, guestId, file.seatOf('police')]).then(({ rowCount }) => `${rowCount} row`, (error: { code: string }) => error.code);
      await app.end();
    }
    expect(written).toEqual({ open: '1 row', noras: '1 row', leos: '23514', neithers: '23514' });

    const words = new Map((await table.hall.hub.asOwner<{ token: string; word: Channel }>("select channel_of($1, w) as token, w as word from unnest(array['ALL', 'ONE', 'OTHER', 'NEITHER']) w", [file.id])).map(({ token, word }) => [token, word]));
    const sides = { one: [file.persons.nora], other: [file.persons.leo] };
    for (const members of [[], ['nora'], ['leo'], ['child1'], ['nora', 'leo'], ['nora', 'child1'], ['leo', 'child1'], ['nora', 'leo', 'child1']] as const) {
      const each = await table.guest(id, { speaksWith: speaking(file, members), signs: false });
      const [row] = await table.hall.hub.asOwner<{ reach: string[] }>('select guest_reach($1) as reach', [each]);
      expect([members, row!.reach.map((token) => words.get(token))]).toEqual([members, channelsOfGuest(speaking(file, members), sides)]);
    }
  });
});
