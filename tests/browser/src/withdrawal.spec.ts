import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';

const TAKEN_BACK = 'wacht elke ochtend bij de school';
const STAYS = 'haalt de kinderen op vrijdag op';

let chair: Guest;
let police: Guest;
let ggz: Guest;
let room: string;

const withdrawal = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['police', 'ggz', 'rvdk'] });
  const before = new Rehearsal(stage, file);
  await before.fact('police', TAKEN_BACK, ['chair', 'ggz', 'rvdk'], { category: 'POLICE' });
  await before.fact('police', STAYS, ['chair', 'ggz', 'rvdk']);
  room = `/cases/${file.id}/conferences/${await before.place(2)}`;
  [chair, police, ggz] = [await stage.enter('chair'), await stage.enter('police'), await stage.enter('ggz')];
});
const { step } = withdrawal;

describe('a withdrawal while others look', () => {
  step('stands open before three people, in the room and in the case', async () => {
    await chair.go(room);
    await police.go(room);
    await ggz.go(room.replace(/\/conferences.*/, ''));
    for (const guest of [chair, police, ggz]) {
      await guest.sees(new RegExp(TAKEN_BACK));
      await guest.sees(new RegExp(STAYS));
    }
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
    expect(withdrawal.stage.complaints()).toEqual([]);
  });
});
