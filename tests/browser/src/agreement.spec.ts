import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';

const CLOSES = 'slikt medicijnen die zij niet verdraagt';
const STAYS = 'belt elke week met de school';
const LINE = 'Ggz geeft aan politie over gezondheid hoogstens: niets';

let proposer: Guest;
let second: Guest;
let police: Guest;

const agreement = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['police', 'ggz', 'gi'] });
  const before = new Rehearsal(stage, file);
  await before.fact('ggz', CLOSES, ['police', 'gi'], { category: 'HEALTH' });
  await before.fact('ggz', STAYS, ['police']);
  [proposer, second, police] = [await stage.enter('admin'), await stage.enter('admin2'), await stage.enter('police')];
  await police.go(`/cases/${file.id}`);
});
const { step } = agreement;

const atAgreements = async (guest: Guest): Promise<void> => {
  await guest.go('/');
  await guest.page.getByRole('navigation').getByRole('link', { name: 'Afspraken' }).click();
  await guest.seesHeading('Afspraken over delen');
};

describe('a region that shares less', () => {
  step('proposes one line, and sees beforehand in counts what it would do', async () => {
    for (const words of [CLOSES, STAYS]) await police.sees(new RegExp(words));
    await atAgreements(proposer);
    await proposer.look('agreements');
    await proposer.press('Wijziging voorstellen');
    await proposer.press('Regel toevoegen');
    const line = proposer.part('group', 'Regel 1');
    await line.pick('Wie geeft', 'ggz');
    await line.pick('Aan wie', 'politie');
    await line.pick('Welke gegevens', 'gezondheid');
    await proposer.sees('Vul de regels eerst helemaal in.');
    await line.pick('Hoogstens tonen', 'niets');
    await proposer.sees('1 stuk gaat dicht voor iemand');
    expect(await proposer.count(/gaat open/)).toBe(0);
    await proposer.write('Waarom', 'De kliniek en de politie spraken dit af');
    await proposer.look('agreement-propose', { dark: true });
    await proposer.press('Voorstel vastleggen');
    await proposer.seesHeading('Voorstel 1 wacht op een tweede persoon');
  });

  step('cannot confirm it alone, and changes nothing yet', async () => {
    const card = proposer.card('Voorstel 1 wacht op een tweede persoon');
    await card.sees('U stelde dit zelf voor. Een andere beheerder bevestigt het.');
    expect(await card.button('Bevestigen').count()).toBe(0);
    await proposer.look('agreement-own-proposal');
    await police.sees(new RegExp(CLOSES));
  });

  step('is confirmed by an administrator of another organisation, who sees the same counts', async () => {
    await atAgreements(second);
    const card = second.card('Voorstel 1 wacht op een tweede persoon');
    await card.sees(LINE);
    await card.sees('De kliniek en de politie spraken dit af');
    await card.sees('1 stuk gaat dicht voor iemand');
    await card.press('Bevestigen');
    await second.look('agreement-confirm', { dark: true });
    await second.part('dialog', 'Deze afspraken laten gelden?').press('Bevestigen');
  });

  step('clears it from the screen of the police at once, and nothing else', async () => {
    await police.loses(new RegExp(CLOSES));
    expect(await police.page.content()).not.toContain(CLOSES);
    await police.hears('Iets wat u hier zag, is voor u gesloten.');
    await police.sees(new RegExp(STAYS));
  });

  step('stands in the agreement of the region, with who proposed and who confirmed', async () => {
    await second.sees('Ed Voorbeeld, daarna Ada Voorbeeld');
    await second.sees(LINE);
    await second.look('agreement-in-force');
  });

  step('and in the rule book, as it is read to everybody', async () => {
    await police.follow('Regelboek');
    await police.seesHeading('Regelboek');
    await police.sees(/^nummer 1, van kracht sinds/);
    await police.open(/^GGZ geeft$/);
    const row = police.page.getByRole('table', { name: 'GGZ geeft' }).first().getByRole('row').filter({ hasText: 'de regio deelt minder' });
    await row.first().waitFor();
    expect(await row.first().innerText()).toMatch(/Gezondheid[\s\S]*politie[\s\S]*niets/);
    expect(agreement.stage.complaints()).toEqual([]);
  });
});
