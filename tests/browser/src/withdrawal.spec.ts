import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { keptOf } from './kept';
import { Rehearsal } from './rehearsal';

const TAKEN_BACK = 'wacht elke ochtend bij de school';
const STAYS = 'haalt de kinderen op vrijdag op';

let chair: Guest;
let police: Guest;
let ggz: Guest;
let room: string;
/** How each answer that held it was to be kept, by the screen that got it. */
const brought: { readonly name: string; readonly keeping: string | undefined }[] = [];

const withdrawal = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['police', 'ggz', 'rvdk'] });
  const before = new Rehearsal(stage, file);
  await before.fact('police', TAKEN_BACK, ['chair', 'ggz', 'rvdk'], { category: 'POLICE' });
  await before.fact('police', STAYS, ['chair', 'ggz', 'rvdk']);
  room = `/cases/${file.id}/conferences/${await before.place(2)}`;
  [chair, police, ggz] = [await stage.enter('chair'), await stage.enter('police'), await stage.enter('ggz')];
  for (const { name, page } of [chair, ggz]) page.on('response', (response) => void response.text().then((text) => text.includes(TAKEN_BACK) && brought.push({ name, keeping: response.headers()['cache-control'] }), () => undefined));
});
const { step } = withdrawal;
/** That the cache of the browser has no answer for an address is what was asked, and no complaint. */
const complained = (): string[] => withdrawal.stage.complaints().filter((line) => !/ERR_CACHE_MISS|status of 504/.test(line));

describe('a withdrawal while others look', () => {
  step('stands open before three people, in the room and in the case', async () => {
    await chair.go(room);
    await police.go(room);
    await ggz.go(room.replace(/\/conferences.*/, ''));
    for (const guest of [chair, police, ggz]) {
      await guest.sees(new RegExp(TAKEN_BACK));
      await guest.sees(new RegExp(STAYS));
    }
    // The twin of what is asked at the end: while it is theirs, it is found.
    for (const { page } of [chair, ggz]) expect((await keptOf(page, TAKEN_BACK)).where).toEqual(['the document']);
  });

  step('tells the supplier who has seen it, before it is taken back', async () => {
    await police.fact(new RegExp(TAKEN_BACK)).press('Intrekken');
    const dialog = police.part('dialog', 'Dit feit intrekken');
    await dialog.sees(/Ans Voorbeeld, Zorg- en Veiligheidshuis, sinds/);
    await dialog.sees(/Loes Voorbeeld, GGZ, sinds/);
    expect(await dialog.count(/Kim Voorbeeld/)).toBe(0);
    await police.look('withdraw', { dark: true });
    await dialog.press('Intrekken');
    await dialog.gone();
  });

  step('is gone from every other screen at once, and nothing else is', async () => {
    for (const guest of [chair, ggz]) {
      await guest.loses(new RegExp(TAKEN_BACK));
      expect(await guest.page.content()).not.toContain(TAKEN_BACK);
      await guest.sees(new RegExp(STAYS));
    }
    await ggz.look('case-after-withdrawal');
    expect(complained()).toEqual([]);
  });

  step('is nowhere in their browsers any more: not in the document, a store, a database, the history or a kept answer', async () => {
    for (const { page } of [chair, ggz]) {
      const { where, cached } = await keptOf(page, TAKEN_BACK);
      expect(where).toEqual([]);
      // Scripts do come from the cache of the browser, so that it was looked into.
      expect(cached).toBeGreaterThan(0);
    }
    // What brought it was never to be kept, and the page that is gone back to holds nothing either.
    expect([...new Set(brought.map(({ name }) => name))].sort()).toEqual(['chair', 'ggz']);
    expect([...new Set(brought.map(({ keeping }) => keeping))]).toEqual(['no-store']);
    await ggz.page.goto('about:blank');
    await ggz.page.goBack();
    await ggz.sees(new RegExp(STAYS));
    expect(await ggz.page.content()).not.toContain(TAKEN_BACK);
  });
});
