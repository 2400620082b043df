import { describe, expect } from '@jest/globals';
import { OBJECTION, PROPOSAL, type ConferenceStep } from './conference-cast';
import { Keys } from './keys';

/** What is going on, when recovery can begin, and what is decided. */
export function explainsAndDecides(step: ConferenceStep): void {
  describe('step 2, what is going on?', () => {
    step('holds back a factor that rests on what not everybody may know', async ({ police, everybody, goOnTo }) => {
      await goOnTo('Wat is er aan de hand?');
      await police.press('Factor toevoegen');
      await police.choose('Maakt het moeilijk');
      await police.pick('Van wie', 'Vader');
      await police.choose('Houdt het in stand');
      await police.write('Wat speelt er mee', 'Vader zoekt steeds weer contact');
      await police.tick(/staat drie avonden/);
      await police.press('Bewaren');
      await police.sees('Niet iedereen aan tafel mag deze feiten weten');
      await police.look('factor-too-narrow');
      await police.press('Haal deze feiten eruit');
      await police.press('Bewaren');
      await everybody((guest) => guest.sees('Vader zoekt steeds weer contact'));
    });

    step('sets rival explanations against the facts', async ({ chair, police, ggz, everybody }) => {
      for (const [guest, text, wrongIf] of [
        [police, 'Vader wil moeder onder controle houden', 'Vader blijft weg als de zaak voorbij is'],
        [ggz, 'Beide ouders zijn op en raken elkaar steeds weer', 'Het gaat ook mis als beiden uitgerust zijn'],
      ] as const) {
        await guest.press('Verklaring toevoegen');
        await guest.write('Hoe verklaart u wat er gebeurt', text);
        await guest.write('Wat zou laten zien dat dit niet klopt', wrongIf);
        await guest.press('Bewaren');
        await everybody((other) => other.sees(text));
      }
      await police.part('radiogroup', /controle houden/).radio('past').click();
      await ggz.part('radiogroup', /controle houden/).radio('past niet').click();
      await ggz.part('radiogroup', /raken elkaar/).radio('past').click();
      await everybody((guest) => guest.sees('1 feit ertegen'));
      await chair.look('room-step-2', { dark: true });
    });

    step('writes a conclusion together, and says who is writing', async ({ chair, everybody }) => {
      await chair.press('Conclusie beginnen');
      await chair.write('Conclusie in gewone woorden', 'Er is gevaar rond de overdracht. Waardoor weten we nog niet zeker.');
      await everybody((guest) => (guest === chair ? Promise.resolve() : guest.sees(/Ans Voorbeeld.* schrijft/)));
      await chair.press('Bewaren');
      await everybody((guest) => guest.sees('Er is gevaar rond de overdracht. Waardoor weten we nog niet zeker.'));
    });
  });

  describe('step 3, when can recovery begin?', () => {
    step('agrees who does what before when', async ({ stage, chair, police, everybody, goOnTo }) => {
      await goOnTo('Wanneer kan herstel beginnen?');
      await chair.press('Afspraak maken');
      await chair.write('Wat gaat er gebeuren', 'De wijkagent is bij elke overdracht op het bureau');
      await chair.pick('Wie doet het', 'Fien Voorbeeld, Politie');
      await chair.date('Klaar op', stage.day);
      await chair.choose('Spoor veiligheid');
      await chair.choose('Nee, niemand');
      await chair.choose('Iedereen aan tafel');
      await chair.press('Afspraak vastleggen');
      await everybody((guest) => guest.sees('De wijkagent is bij elke overdracht op het bureau'));
      await police.look('room-step-3');
    });
  });

  describe('step 4, deciding', () => {
    step('hears three answers, one of them a weighty objection given by keyboard', async ({ chair, police, ggz, everybody, goOnTo }) => {
      await goOnTo('Besluiten');
      await chair.press('Besluit voorstellen');
      await chair.write('Wat besluiten we', PROPOSAL);
      await chair.press('Voorleggen aan de tafel');
      await everybody((guest) => guest.seesHeading(PROPOSAL));
      await police.choose('Ik stem in');
      await police.press('Antwoord geven');
      await chair.choose('Ik stem in, met een zorg');
      await chair.write('Waarom', 'We weten nog weinig van de jongste.');
      await chair.press('Antwoord geven');
      const keys = new Keys(ggz.page);
      await keys.choose(ggz.radio('Ik heb een zwaarwegend bezwaar'));
      await keys.write(ggz.box('Waarom'), OBJECTION);
      await keys.write(ggz.box('Wat zou uw bezwaar wegnemen'), 'Een plek waar de kinderen zich thuis voelen');
      await keys.press(ggz.button('Antwoord geven'));
      await everybody((guest) => guest.sees(/^1 tegenspraak wacht nog op antwoord/));
      await chair.look('room-held-up');
    });

    step('decides nothing over a dissent without an answer', async ({ chair }) => {
      expect(await chair.button('Besluit nemen').isDisabled()).toBe(true);
    });

    step('goes from claim to restatement to answer, and lets it stand', async ({ chair, ggz, everybody }) => {
      const keys = new Keys(ggz.page);
      await chair.write('Ik vat samen wat u bedoelt', 'U vindt het bureau geen plek voor de kinderen.');
      await chair.press('Zo heb ik u begrepen');
      await keys.press(ggz.button('Ja, dat bedoel ik'));
      await chair.choose('Deels aanvaard');
      await chair.write('Omdat', 'We zoeken een vriendelijker plek, maar beginnen op het bureau.');
      await chair.press('Antwoord vastleggen');
      await ggz.sees('Neemt dit antwoord uw bezwaar weg?');
      await ggz.look('room-dissent', { dark: true });
      await keys.press(ggz.button('Nee, mijn tegenspraak blijft staan'));
      await everybody((guest) => guest.sees('blijft staan'));
    });

    step('then takes the decision', async ({ chair, everybody }) => {
      await chair.press('Besluit nemen');
      await everybody((guest) => guest.sees('genomen'));
    });
  });
}
