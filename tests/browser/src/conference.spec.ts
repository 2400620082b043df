import { describe, expect } from '@jest/globals';
import { eventually } from '@casustafel/tests-support';
import type { Guest } from './guest';
import { journey } from './journey';
import { Keys } from './keys';
import type { Part } from './part';
import { Rehearsal } from './rehearsal';

const QUESTION = 'Is het veilig genoeg om de omgang met vader volgende week te beginnen?';
const SHARED = 'staat drie avonden voor de deur';
const SEALED = 'is verdachte in een lopende zaak';
const WIDE_FACT = 'slaapt bij haar zus zolang de zaak loopt';
const PROPOSAL = 'De omgang begint op het politiebureau, met oma erbij';
const OBJECTION = 'De kinderen zien vader dan in een dreigende omgeving';
const OWN_GROUND = 'Nodig om de kinderen te beschermen';

let before: Rehearsal;
let chair: Guest;
let police: Guest;
let ggz: Guest;
let guests: Guest[];

const everybody = (work: (guest: Guest) => Promise<unknown>): Promise<unknown> => Promise.all(guests.map(work));
const goOnTo = async (step: string): Promise<void> => {
  await chair.press(`Volgende stap: ${step}`);
  await everybody((guest) => guest.seesHeading(step));
};

const conference = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['police', 'ggz', 'gi', 'rvdk'], reason: 'Twee meldingen in drie weken, beide rond de overdracht', goal: 'De kinderen zijn veilig en zien beide ouders' });
  before = new Rehearsal(stage, file);
  await before.earlier(1, 'De wijkagent loopt twee avonden per week langs', 'police');
  guests = [(chair = await stage.enter('chair')), (police = await stage.enter('police')), (ggz = await stage.enter('ggz'))];
});
const { step } = conference;

describe('before the session', () => {
  step('lets the chair put the case on the table', async () => {
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

  step('lets the chair set up what is scored', async () => {
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

  step('lets the police score and share with three of the seats, having seen who will see it', async () => {
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
    await police.part('row', /Loes Voorbeeld/).sees('volledig');
    await police.part('row', /Jan Voorbeeld/).sees('niets');
    await police.look('share', { dark: true });
    await police.press('Delen met 3 mensen');
    await police.sees('3 anderen aan tafel zien dit');
  });

  step('keeps what is not shared within its own organisation', async () => {
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

  step('has the care professional score and share with the keyboard alone', async () => {
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
    await keys.write(ggz.box('Waarom mag u dit delen'), OWN_GROUND);
    await keys.press(ggz.button('Delen met 4 mensen'));
    await ggz.sees('4 anderen aan tafel zien dit');
    await police.sees(new RegExp(WIDE_FACT));
  });

  step('lets two more partners prepare elsewhere', async () => {
    await before.score('gi', [4, 2], 'Zonder afspraken loopt de overdracht uit de hand.');
    await before.score('rvdk', [6, 7], 'Met toezicht is de overdracht te doen.');
  });
});

describe('opening', () => {
  step('takes everybody in when the chair opens, and asks each to keep it secret', async () => {
    await chair.press('Zitting openen');
    await everybody((guest) => guest.seesHeading('Geheimhouding'));
    await ggz.look('room-secret');
    await everybody((guest) => guest.press('Ik bevestig dit'));
    await everybody((guest) => guest.sees(QUESTION));
  });

  step('shows who is there, and the open actions first', async () => {
    await everybody((guest) => guest.sees('De wijkagent loopt twee avonden per week langs'));
    await everybody(async (guest) => {
      const table = guest.part('list', 'Aan tafel');
      await table.sees(/Ans Voorbeeld/);
      await eventuallyCounts(table, 'aanwezig', 3);
      await eventuallyCounts(table, 'niet verbonden', 2);
    });
    await police.look('room-step-0');
  });
});

describe('step 1, is it safe enough?', () => {
  step('reveals all scores at once, on every screen', async () => {
    await goOnTo('Is het veilig genoeg?');
    await chair.look('room-sealed');
    expect(await police.count(/De spanning is hoog/)).toBe(0);
    for (const line of ['Kind 1, nu', 'Kind 2, bij de overdracht']) {
      await everybody((guest) => guest.tab(line).click());
      await chair.press('Scores onthullen');
      await everybody((guest) => guest.sees('Laagste licht eerst toe'));
    }
    await everybody((guest) => guest.sees(/laagste 1 · mediaan 2 – 5 · hoogste 7/));
    await police.sees('Politie, wijkagent: 1');
    await police.sees('Raad voor de Kinderbescherming, raadsonderzoeker: 7');
    await chair.look('room-revealed', { dark: true });
    await chair.shootForReadme();
  });

  step('does not go on over a score of 1 until a choice is signed', async () => {
    await chair.press('Volgende stap: Wat is er aan de hand?');
    await chair.sees('Iemand gaf een 0, 1 of 2. Leg eerst vast wat er nu gebeurt, of waarom niet.');
    await chair.choose('Nu handelen');
    await chair.write('Wie handelt', 'Politie, samen met de jeugdbeschermer');
    await chair.date('Voor wanneer', `${conference.stage.day}T18:00`);
    await chair.press('Tekenen');
    await everybody((guest) => guest.seesHeading('Getekende keuze'));
  });

  step('keeps both rounds, and says who moved', async () => {
    await chair.press('Tweede score openen');
    await everybody((guest) => guest.sees('tweede ronde'));
    for (const [guest, value, reason] of [[police, '3', 'Met toezicht op het bureau is het te doen.'], [ggz, '4', 'Ik hoor nu hoe vaak vader voor de deur staat.']] as const) {
      await guest.choose(value);
      await guest.write('Waarom dit cijfer', reason);
      await guest.press('Score vastleggen');
      await guest.sees(`U gaf een ${value}.`);
    }
    await chair.press('Scores onthullen');
    await everybody((guest) => guest.sees(/Verschoven: .*Politie, wijkagent van 1 naar 3/));
    await ggz.look('room-second-round');
  });
});

describe('step 2, what is going on?', () => {
  step('holds back a factor that rests on what not everybody may know', async () => {
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

  step('sets rival explanations against the facts', async () => {
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

  step('writes a conclusion together, and says who is writing', async () => {
    await chair.press('Conclusie beginnen');
    await chair.write('Conclusie in gewone woorden', 'Er is gevaar rond de overdracht. Waardoor weten we nog niet zeker.');
    await everybody((guest) => (guest === chair ? Promise.resolve() : guest.sees(/Ans Voorbeeld.* schrijft/)));
    await chair.press('Bewaren');
    await everybody((guest) => guest.sees('Er is gevaar rond de overdracht. Waardoor weten we nog niet zeker.'));
  });
});

describe('step 3, when can recovery begin?', () => {
  step('agrees who does what before when', async () => {
    await goOnTo('Wanneer kan herstel beginnen?');
    await chair.press('Afspraak maken');
    await chair.write('Wat gaat er gebeuren', 'De wijkagent is bij elke overdracht op het bureau');
    await chair.pick('Wie doet het', 'Fien Voorbeeld, Politie');
    await chair.date('Klaar op', conference.stage.day);
    await chair.choose('Spoor veiligheid');
    await chair.choose('Iedereen aan tafel');
    await chair.press('Afspraak vastleggen');
    await everybody((guest) => guest.sees('De wijkagent is bij elke overdracht op het bureau'));
    await police.look('room-step-3');
  });
});

describe('step 4, deciding', () => {
  step('hears three answers, one of them a weighty objection given by keyboard', async () => {
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

  step('decides nothing over a dissent without an answer', async () => {
    await chair.press('Besluit nemen');
    await chair.sees(/^Er is nog tegenspraak zonder antwoord over dit besluit/);
  });

  step('goes from claim to restatement to answer, and lets it stand', async () => {
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

  step('then takes the decision', async () => {
    await chair.press('Besluit nemen');
    await everybody((guest) => guest.sees('genomen'));
  });
});

describe('step 5 and after', () => {
  step('closes for everybody', async () => {
    await goOnTo('Het gezin');
    await police.look('room-step-5');
    await chair.press('Zitting sluiten');
    await chair.part('dialog', 'De zitting sluiten').press('Zitting sluiten');
    await everybody((guest) => guest.sees('Deze zitting is voorbij'));
  });

  step('gives each the report that is theirs', async () => {
    await everybody(async (guest) => {
      await guest.follow('Mijn verslag lezen');
      await guest.seesHeading('Verslag van de casustafel');
      await guest.sees(PROPOSAL);
      await guest.sees(OBJECTION);
      await guest.sees(new RegExp(SHARED));
    });
    await police.sees(new RegExp(SEALED));
    expect(await chair.count(new RegExp(SEALED))).toBe(0);
    expect(await ggz.count(new RegExp(SEALED))).toBe(0);
    await police.look('report', { dark: true });
  });

  step('lets the privacy officer see who did what, and nothing of the case itself', async () => {
    const officer = await conference.stage.enter('privacy');
    await officer.go('/log');
    await officer.seesHeading('Toegangslog');
    await officer.sees(/^las het verslag|, las het verslag/);
    for (const words of [SHARED, SEALED, PROPOSAL, OBJECTION]) expect(await officer.count(new RegExp(words))).toBe(0);
  });

  step('said nothing in any console', () => {
    expect(conference.stage.complaints()).toEqual([]);
  });
});

/** Presence comes over the line, one by one. */
async function eventuallyCounts(table: Part, word: string, many: number): Promise<void> {
  await eventually(`${many} × ${word}`, async () => ((await table.countDrawings(word)) === many ? true : undefined));
}
