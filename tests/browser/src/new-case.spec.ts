import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';

const PARTNERS = [
  ['police', 'Politie', 'Fien Voorbeeld, wijkagent'],
  ['ggz', 'GGZ', 'Loes Voorbeeld, behandelaar'],
  ['rvdk', 'Raad voor de Kinderbescherming', 'Kim Voorbeeld, raadsonderzoeker'],
  ['jeugd', 'Gemeente, jeugd', 'Nel Voorbeeld, casusregisseur'],
] as const;

let chair: Guest;
const invited = new Map<string, Guest>();

const started = journey(async (stage) => {
  chair = await stage.enter('chair');
  for (const [handle] of PARTNERS) invited.set(handle, await stage.enter(handle));
});
const { step } = started;

describe('a new case for a new family', () => {
  step('finds the partners at their own week, with nothing in it', async () => {
    for (const guest of invited.values()) {
      await guest.go('/');
      await guest.sees('Er staat geen overleg gepland');
    }
  });

  step('asks the chair for what is still missing', async () => {
    await chair.go('/');
    await chair.follow('Nieuwe casus');
    await chair.seesHeading('Nieuwe casus');
    await chair.press('Casus beginnen');
    await chair.sees(/punten vragen uw aandacht$/);
    await chair.look('new-case-faults', { dark: true });
  });

  step('starts with the family, the reason, the goal and the regime', async () => {
    await chair.write('Aanleiding', 'Een melding van de huisarts over de veiligheid van het jongste kind');
    await chair.write('Doel', 'Het kind is veilig en de ouders krijgen hulp');
    await chair.choose('Wet gegevensverwerking door samenwerkingsverbanden');
    for (const [label, name] of [['Ouder 1', 'Marie Merel'], ['Ouder 2', 'Piet Merel'], ['Kind 1', 'Fleur Merel']] as const) await chair.part('group', label).write('Naam', name);
    await chair.press('Casus beginnen');
    await chair.seesHeading('Op de tafel zetten');
  });

  step('goes into a slot of the table', async () => {
    await chair.pick('Tijdstip', '10:30');
    await chair.write('De vraag van vandaag', 'Welke hulp past bij dit gezin?');
    await chair.look('place');
    await chair.press('Op de tafel zetten');
    await chair.seesHeading('Wie aan tafel zit');
  });

  step('seats four partners, and each hears of it on the screen that is open', async () => {
    for (const [handle, organisation, person] of PARTNERS) {
      await chair.pick('Organisatie', organisation);
      await chair.pick('Persoon', person);
      await chair.pick('In welke functie', handle === 'jeugd' ? 'casusregisseur' : 'partner');
      await chair.press('Plek geven');
      await chair.part('table', /aan tafel/).sees(person);
      const partner = invited.get(handle);
      await partner?.sees(/kent u dit gezin\?/);
      await partner?.press('Nee, ik ken niemand van hen privé');
      await partner?.seesHeading('U bent uitgenodigd');
      await partner?.sees('2 ouders, 1 kind');
    }
    await chair.look('seats', { dark: true });
    await invited.get('rvdk')?.look('week-invited');
  });

  step('stands in the day plan of the chair', async () => {
    await chair.follow('Deze week');
    await chair.sees('10.30');
    await chair.link(/^Naar de zitting/).waitFor();
    await chair.look('week-chair-planned');
    expect(started.stage.complaints()).toEqual([]);
  });
});
