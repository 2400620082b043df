import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';

const LETTER = 'Lieve Ada,\n\nPapa en mama maken vaak ruzie. Dat is niet jouw schuld.\n\nJij mag altijd met Kim praten. De gedragsdeskundigenoverlegvoorbereiding doen wij.';
const NEUTRAL = 'Samen kan nu niet. In elke casus onderbouwt de voorzitter eerst dat samen veilig is, en kan iedereen aan tafel dat zonder reden tegenhouden. Vraag de voorzitter, of plan een boodschap voor ieder apart.';

let raad: Guest;
let chair: Guest;
let gi: Guest;
let room: string;
let caseUrl: string;

const family = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['rvdk', 'gi', 'ggz', 'police', ['scribe', 'SCRIBE']] });
  const asChair = await stage.hub.signIn('chair');
  const { placeCase } = await asChair.ask('mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }', { input: { caseId: file.id, tableId: stage.world.tableId, date: stage.day, slot: 1, question: 'Wie vertelt het gezin wat?' } });
  await asChair.ask('mutation ($id: ID!) { openConference(conferenceId: $id) { id } }', { id: placeCase.id });
  // The steps before are walked elsewhere.
  await stage.world.sql("update conference set step = 'FAMILY' where id = $1", [placeCase.id]);
  caseUrl = `/cases/${file.id}`;
  room = `${caseUrl}/conferences/${placeCase.id}`;
  [raad, chair, gi] = [await stage.enter('rvdk'), await stage.enter('chair'), await stage.enter('gi')];
});
const { step } = family;

const answer = async (who: string, verdict: string, how?: string): Promise<void> => {
  const card = raad.card(`Is contact met ${who} veilig?`);
  await card.sees('Niemand heeft dit nog beantwoord. Vraag het na bij wie de persoon kent.');
  await card.choose(verdict);
  if (how) await card.write('Hoe', how);
  await card.write('Hoe weet u dat', 'Gevraagd aan de juf, vandaag');
  await card.press('Antwoord vastleggen');
  // Whoever goes on before the hub has it would still be asked.
  await card.sees('Nieuw antwoord vastleggen');
};

describe('the family, in step 5', () => {
  step('is where the table plans who tells whom what', async () => {
    for (const guest of [raad, chair, gi]) {
      await guest.go(room);
      await guest.press('Ik bevestig dit');
      await guest.sees('Er is nog geen boodschap gepland');
    }
    await raad.look('family-empty');
  });

  step('asks whether contact is safe before a letter to a child is planned', async () => {
    await raad.press('Boodschap plannen');
    await raad.choose('Brief aan een kind');
    await raad.choose('Kind 1');
    await raad.write('De brief', LETTER);
    await raad.sees('Lange woorden: gedragsdeskundigenoverlegvoorbereiding.');
    await raad.look('family-letter-form');
    await raad.part('form', 'Boodschap plannen').press('Boodschap plannen');
    await raad.sees('Er is nu geen antwoord dat zegt dat contact veilig is. Vraag het na bij wie de persoon kent, en leg het antwoord vast. Daarna kan dit alsnog.');
    await raad.look('family-contact-asked');
    await answer('Kind 1', 'Ja, maar alleen zo', 'Dinsdag tussen de middag, via de juf van groep 3');
    await raad.sees('Dinsdag tussen de middag, via de juf van groep 3');
    await raad.part('form', 'Boodschap plannen').press('Boodschap plannen');
    await raad.card('Brief aan een kind: Kind 1').sees('gepland');
    await gi.card('Brief aan een kind: Kind 1').sees('gepland');
  });

  step('refuses two together in the same calm words as in every case', async () => {
    await raad.press('Boodschap plannen');
    await raad.choose('Gesprek samen');
    await raad.part('group', 'Aan wie, samen').tick('Vader');
    await raad.part('group', 'Aan wie, samen').tick('Moeder');
    await raad.sees('Samen kan nu nog niet');
    await raad.write('Wat wordt er verteld', 'Hoe de overdracht op vrijdag gaat');
    await raad.part('form', 'Boodschap plannen').press('Boodschap plannen');
    await raad.sees(NEUTRAL);
    await raad.look('family-together-refused');
  });

  step('lets the chair argue that it can be done', async () => {
    await chair.press('Onderbouwen dat samen veilig is');
    const form = chair.part('form', 'Onderbouwen dat samen veilig is');
    await form.part('group', 'Wie samen').tick('Vader');
    await form.part('group', 'Wie samen').tick('Moeder');
    await form.tick('Gesprek samen');
    await form.write('Waarom is het veilig', 'Beiden vroegen erom, apart van elkaar. Zij komen en gaan op een eigen tijd.');
    await chair.look('family-argue');
    await form.press('Onderbouwing vastleggen');
    await chair.sees('kan');
    await raad.loses('Samen kan nu nog niet');
  });

  step('and plans the conversation once each of them can be reached', async () => {
    await answer('Vader', 'Ja, het is veilig');
    await answer('Moeder', 'Ja, het is veilig');
    await raad.part('form', 'Boodschap plannen').press('Boodschap plannen');
    await raad.card('Gesprek samen: Vader, Moeder').sees('gepland');
    await raad.look('family-planned', { dark: true });
  });

  step('can be held back by anybody, and nobody sees by whom', async () => {
    await gi.press(/^Tegenhouden/);
    await gi.hears('U houdt het tegen.');
    await raad.card('Gesprek samen: Vader, Moeder').sees('eerst: samen veilig?');
    await chair.sees('kan nu niet');
    expect(await chair.page.content()).not.toMatch(/Jan Voorbeeld[^<]*tegen/);
    await chair.look('family-held');
  });

  step('prints the letter as a page for the child', async () => {
    await raad.go(`${caseUrl}/family`);
    await raad.card('Brief aan een kind: Kind 1').follow('Brief openen');
    await raad.seesHeading('Brief aan Ada Canarievogel');
    await raad.sees('Lieve Ada,');
    expect(await raad.page.content()).not.toMatch(/Casus \d\d-\d{4}/);
    await raad.look('family-letter');
    await raad.page.emulateMedia({ media: 'print' });
    await raad.shoot('family-letter-print');
    await raad.page.emulateMedia({ media: 'screen' });
  });

  step('says how it went, for everybody who reads it', async () => {
    await raad.go(`${caseUrl}/family`);
    const card = raad.card('Brief aan een kind: Kind 1');
    await card.press('Hoe liep het af?');
    await card.choose('Het is verteld');
    await card.write('Vertel kort hoe het ging, of waarom niet', 'Ada las hem met de juf en vroeg of zij haar konijn mag meenemen.');
    await card.press('Vastleggen');
    await card.sees('verteld');
    await gi.card('Brief aan een kind: Kind 1').sees('Ada las hem met de juf en vroeg of zij haar konijn mag meenemen.');
    expect(family.stage.complaints()).toEqual([]);
  });
});
