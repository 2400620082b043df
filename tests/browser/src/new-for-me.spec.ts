import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';

const FIRST = 'wacht elke ochtend bij de school';
const SECOND = 'belt iedere nacht, tot zij opneemt';

let police: Guest;
let ggz: Guest;
let rehearsals: readonly Rehearsal[];

const news = journey(async (stage) => {
  const files = [await stage.world.openCase({ seats: ['police', 'ggz'] }), await stage.world.openCase({ seats: ['police', 'ggz'] })];
  rehearsals = files.map((file) => new Rehearsal(stage, file));
  await rehearsals[0]!.fact('ggz', 'slaapt weer beter', []);
  await rehearsals[0]!.fact('police', FIRST, ['chair', 'ggz'], { category: 'POLICE' });
  [police, ggz] = [await stage.enter('police'), await stage.enter('ggz')];
});
const { step } = news;

describe('what is new in all of somebody’s cases', () => {
  step('stands on their own page, with the case it is of', async () => {
    await ggz.go('/');
    await ggz.sees('Nieuw voor mij');
    await ggz.sees(new RegExp(FIRST));
    await ggz.look('new-for-me', { dark: true });
  });

  step('comes by itself, from whichever case, and is said aloud', async () => {
    await rehearsals[1]!.fact('police', SECOND, ['chair', 'ggz'], { category: 'POLICE' });
    await ggz.sees(new RegExp(SECOND));
    await ggz.hears('Deze lijst is veranderd.');
    await ggz.look('new-for-me-two-cases');
  });

  step('leaves the page when it is taken back, and leads to the case it is of', async () => {
    await police.go('/');
    await police.page.locator('.ct-row').filter({ hasText: SECOND }).getByRole('link', { name: /^Casus/ }).click();
    await police.fact(new RegExp(SECOND)).press('Intrekken');
    await police.part('dialog', 'Dit feit intrekken').press('Intrekken');
    await ggz.loses(new RegExp(SECOND));
    await ggz.sees(new RegExp(FIRST));
  });

  step('said nothing in the console', () => expect(news.stage.complaints()).toEqual([]));
});
