import { describe } from '@jest/globals';
import { HOUSE, OWN_GROUND, QUESTION, SEALED, SHARED, WIDE_FACT, type ConferenceStep } from './conference-cast';
import { Keys } from './keys';

/** What happens before the session: placing, setting up, scoring, sharing. */
export function prepares(step: ConferenceStep): void {
  describe('before the session', () => {
    step('lets the chair put the case on the table', async ({ before, chair }) => {
      await chair.go('/');
      await chair.follow(`Casus ${before.file.number}`);
      await chair.seesHeading(`Casus ${before.file.number}`);
      await chair.look('case-chair', { dark: true });
      await chair.press('Op de tafel zetten');
      await chair.pick('Tijdstip', '09:45');
      await chair.write('De vraag van vandaag', QUESTION);
      await chair.card('Op de tafel zetten').press('Op de tafel zetten');
      await chair.sees(QUESTION);
    });

    step('lets the chair set up what is scored', async ({ chair }) => {
      await chair.follow('Naar de zitting');
      await chair.seesHeading('Wat gaan we scoren?');
      await chair.card('Vraag 3').press('Weghalen');
      await chair.card('Vraag 1').write('Hoe ziet een 6 eruit', 'geen overdracht aan de deur, oma is erbij');
      await chair.card('Vraag 2').write('In welke situatie', 'bij de overdracht');
      await chair.card('Vraag 2').write('Hoe ziet een 6 eruit', 'overdracht op het politiebureau, rustig en op tijd');
      await chair.look('room-set-up');
      await chair.press('Vragen vastleggen');
      await chair.seesHeading('Is het veilig genoeg voor Kind 2: bij de overdracht?');
    });

    step('lets the police score and share with three of the seats, having seen who will see it', async ({ police }) => {
      await police.go('/');
      await police.follow(/^Naar de zitting/);
      await police.sees('De zitting is nog niet open');
      const first = police.card('Is het veilig genoeg voor Kind 1: nu?');
      await first.choose('3');
      await first.write('Waarom dit cijfer', 'Er is ’s avonds niemand bij de kinderen.');
      await first.press('Score vastleggen');
      await first.sees('U gaf een 3.');
      const second = police.card('Is het veilig genoeg voor Kind 2: bij de overdracht?');
      await second.choose('1');
      await second.write('Waarom dit cijfer', 'Twee meldingen in drie weken, beide rond de overdracht. Het patroon is dreigen, geen ruzie.');
      await second.press('Score vastleggen');
      await second.sees('U gaf een 1.');
      await police.look('room-before-partner', { dark: true });

      await police.press('Feit toevoegen');
      await police.write('Wie', 'Vader');
      await police.write('Doet wat', SHARED);
      await police.write('Bij wie', 'bij moeder');
      await police.write('Met welk effect', 'de kinderen slapen niet');
      await police.choose('Zelf gezien of gehoord');
      await police.pick('Soort gegeven', 'Politiegegevens');
      await police.write('Bron', 'eigen waarneming, 3 november');
      await police.write('Waarom mag u dit delen', OWN_GROUND);
      await police.look('fact-form');
      await police.press('Bewaren');
      await police.choose('Ik kies zelf');
      for (const name of ['Ans Voorbeeld, voorzitter', 'Loes Voorbeeld, behandelaar', 'Kim Voorbeeld, raadsonderzoeker']) await police.tick(name);
      await police.part('row', /Ans Voorbeeld/).sees('dat er iets is, en wie u kunt vragen');
      await police.write('Waarom u ook het huis noemt', HOUSE);
      for (const name of [/Ans Voorbeeld/, /Loes Voorbeeld/, /Kim Voorbeeld/]) await police.part('row', name).sees('volledig');
      await police.part('row', /Jan Voorbeeld/).sees('niets');
      await police.look('share', { dark: true });
      await police.press('Delen met 3 mensen');
      await police.sees('gedeeld met 3 anderen aan tafel');
    });

    step('keeps what is not shared within its own organisation', async ({ police }) => {
      await police.press('Feit toevoegen');
      await police.write('Wie', 'Vader');
      await police.write('Doet wat', SEALED);
      await police.choose('Zelf gezien of gehoord');
      await police.pick('Soort gegeven', 'Politiegegevens');
      await police.write('Bron', 'politiesysteem');
      await police.press('Bewaren');
      await police.press('Bewaren, nog niet delen');
      await police.sees('alleen uw organisatie ziet dit');
    });

    step('has the care professional score and share with the keyboard alone', async ({ police, ggz }) => {
      const keys = new Keys(ggz.page);
      await ggz.go('/');
      await keys.press(ggz.link(/^Naar de zitting/));
      for (const [question, value, reason] of [['Is het veilig genoeg voor Kind 1: nu?', '5', 'Moeder houdt het overdag vol.'], ['Is het veilig genoeg voor Kind 2: bij de overdracht?', '5', 'De spanning is hoog, maar oma is erbij.']] as const) {
        const card = ggz.card(question);
        await keys.choose(card.radio(value));
        await keys.write(card.box('Waarom dit cijfer'), reason);
        await keys.press(card.button('Score vastleggen'));
        await card.sees(`U gaf een ${value}.`);
      }
      await keys.press(ggz.button('Feit toevoegen'));
      await keys.write(ggz.box('Wie'), 'Moeder');
      await keys.write(ggz.box('Doet wat'), WIDE_FACT);
      await keys.choose(ggz.radio('Van een ander gehoord'));
      await keys.pick(ggz.list('Soort gegeven'), 'Gezondheid');
      await keys.write(ggz.box('Bron'), 'gesprek met moeder, 12 november');
      await keys.press(ggz.button('Bewaren'));
      await keys.choose(ggz.radio('Iedereen aan tafel (4)'));
      await keys.choose(ggz.radio('Goed hulpverlenerschap'));
      await keys.write(ggz.box('Uw afweging'), 'Zwijgen brengt de kinderen in gevaar, en vragen kan nu niet veilig');
      await keys.write(ggz.box('Waarom u ook het huis noemt'), HOUSE);
      await keys.write(ggz.box('Waarom mag u dit delen'), OWN_GROUND);
      for (const name of [/Ans Voorbeeld/, /Fien Voorbeeld/, /Jan Voorbeeld/, /Kim Voorbeeld/]) await ggz.part('row', name).sees('volledig');
      await keys.press(ggz.button('Delen met 4 mensen'));
      await ggz.sees('gedeeld met 4 anderen aan tafel');
      await police.sees(new RegExp(WIDE_FACT));
    });

    step('lets two more partners prepare elsewhere', async ({ before }) => {
      await before.score('gi', [4, 2], 'Zonder afspraken loopt de overdracht uit de hand.');
      await before.score('rvdk', [6, 7], 'Met toezicht is de overdracht te doen.');
    });
  });
}
