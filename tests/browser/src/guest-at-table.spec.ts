import { describe, expect } from '@jest/globals';
import { IN_TIME, lawfully, type WorldCase } from '@casustafel/tests-support';
import { askForEmergency } from './emergency-facts';
import type { Guest } from './guest';
import { journey } from './journey';

const CARE = 'krijgt twee keer per week begeleiding thuis en houdt de afspraken';
const DOOR = 'stond drie avonden achter elkaar voor de deur';
const VISITOR = 'Mirjam van der Woonruimteverdelingscommissie';
const WHY = 'weet of er binnen de urgentieregeling een eengezinswoning vrijkomt in het stadsvernieuwingsgebied';

let chair: Guest;
let police: Guest;
let ggz: Guest;
let alone: Guest;
let file: WorldCase;
let room: string;

const visit = journey(async (stage) => {
  file = await stage.world.openCase({ seats: ['police', 'ggz'] });
  const as = { chair: await stage.hub.signIn('chair'), police: await stage.hub.signIn('police'), ggz: await stage.hub.signIn('ggz') };
  const place = { caseId: file.id, tableId: stage.world.tableId, date: stage.day, slot: 1, question: 'Kan moeder met de kinderen ergens anders wonen?' };
  const { id } = (await as.chair.ask('mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }', { input: place })).placeCase;
  await as.chair.ask('mutation ($id: ID!) { openConference(conferenceId: $id) { id } }', { id });
  const fact = async (by: 'police' | 'ggz', category: string, who: string, doesWhat: string, to: ('chair' | 'police' | 'ggz')[]): Promise<void> => {
    const card = { caseId: file.id, category, knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.nora], who, doesWhat, source: 'gesprek' };
    const { bringContribution } = await as[by].ask('mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: card });
    await as[by].ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [bringContribution.id], seatIds: to.map(file.seatOf), ground: 'Nodig voor de veiligheid', ...lawfully(by) } });
  };
  await fact('ggz', 'GUIDANCE_AND_CARE', 'Moeder', CARE, ['chair', 'police']);
  await fact('police', 'POLICE', 'Vader', DOOR, ['chair', 'ggz']);
  for (const who of Object.values(as)) await who.ask('mutation ($id: ID!) { confirmConfidentiality(conferenceId: $id) { id } }', { id });
  room = `/cases/${file.id}/conferences/${id}`;
  [chair, police, ggz] = [await stage.enter('chair'), await stage.enter('police'), await stage.enter('ggz')];
});
const { step } = visit;

/** The text of the whole document, hidden parts and fields included. */
const everything = (guest: Guest): Promise<string> => guest.page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join(' '));
/** Begins to watch, inside the browser, for the moment in which none of these words stands in the document any more. */
const watchFor = (guest: Guest, words: readonly string[]): Promise<void> => guest.page.evaluate((all) => {
  const seen = globalThis as unknown as { goneAt: number };
  seen.goneAt = 0;
  new MutationObserver(() => {
    const { outerHTML } = document.documentElement;
    if (!seen.goneAt && all.every((each) => !outerHTML.includes(each))) seen.goneAt = Date.now();
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
}, words);
const goneAt = async (guest: Guest): Promise<number> => {
  await guest.page.waitForFunction(() => (globalThis as unknown as { goneAt: number }).goneAt > 0);
  return guest.page.evaluate(() => (globalThis as unknown as { goneAt: number }).goneAt);
};

describe('a guest of the housing corporation at the table', () => {
  step('is written down by the chair, and signs for secrecy first', async () => {
    for (const guest of [chair, police, ggz]) {
      await guest.go(room);
      await guest.press(/^Feiten/);
      await guest.sees(DOOR);
    }
    await chair.press('Gast opschrijven');
    await chair.choose('woningcorporatie');
    await chair.write('Naam', VISITOR);
    await chair.write('Functie', 'woonruimtebemiddelingsconsulente');
    await chair.write('Organisatie', 'Woningbouwvereniging De Zuidwesthoeksche Samenwerkingsverbanden');
    await chair.write('Waarom is deze gast nodig', WHY);
    await chair.look('guest-record');
    await chair.press('Opschrijven');
    await chair.sees('heeft nog niet getekend voor geheimhouding');
    expect(await chair.button(/^Gast komt binnen/).count()).toBe(0);
    await police.sees(VISITOR);
    await chair.press(/^Laten tekenen/);
    await chair.look('guest-sign');
    await chair.follow('Verklaring om te printen');
    await chair.seesHeading('Verklaring over geheimhouding');
    await chair.look('guest-statement');
    await chair.go(room);
    await chair.press(/^Laten tekenen/);
    await chair.press('Op papier getekend');
    await chair.sees('heeft getekend, is er nog niet');
  });

  step('may hear what the clinic brought only when the clinic says yes', async () => {
    await chair.press(/^Feiten/);
    await chair.fact(CARE).press('Aan een gast vertellen');
    const dialog = chair.part('dialog', 'Aan een gast vertellen');
    await dialog.sees('de verstrekker moet eerst ja zeggen');
    await dialog.choose('Alles');
    await dialog.write('Waar is het voor nodig', 'om te weten of zij zelfstandig kan wonen');
    await chair.look('guest-tell');
    await dialog.press('Klaarzetten om te vertellen');
    await dialog.gone();
    await chair.sees('wacht op ja van de verstrekker');
    await ggz.sees('Mag dit aan een gast worden verteld?');
    await ggz.look('guest-asked');
    expect(await police.count('Mag dit aan een gast worden verteld?')).toBe(0);
  });

  step('comes in, and within a second nothing untold stands in any document', async () => {
    await police.press('Feit toevoegen');
    await police.write('Doet wat', 'half getypt en nog niet bewaard');
    // The draft is on its way to the server; what counts here is that it comes back.
    for (const guest of [chair, police, ggz]) await watchFor(guest, [DOOR, CARE]);
    await chair.button(/^Gast komt binnen/).click();
    const gone = await Promise.all([chair, police, ggz].map(goneAt));
    const [stay] = await visit.stage.world.sql<{ came_at: Date }>('select came_at from guest_presence');
    expect(Math.max(...gone) - new Date(stay!.came_at).getTime()).toBeLessThan(IN_TIME);
    process.stdout.write(`  A guest came in; ${gone.map((at) => at - new Date(stay!.came_at).getTime()).join(', ')} ms later their words were in no document.\n`);
    for (const guest of [chair, police, ggz]) {
      await guest.sees('Er is een gast aan tafel');
      const all = await everything(guest);
      for (const untold of [CARE, DOOR, 'half getypt', 'Kan moeder met de kinderen', WHY]) expect([guest.name, untold, all.includes(untold)]).toEqual([guest.name, untold, false]);
    }
    await police.look('guest-beside', { dark: true });
    await chair.look('guest-beside-chair');
  });

  step('is not shown over a shoulder what somebody at the table opens in an emergency', async () => {
    alone = await visit.stage.enter('police');
    await alone.go('/');
    await alone.follow('Noodtoegang tot een casus');
    await askForEmergency(alone, file, 'De school belt: het kind is niet opgehaald');
    await alone.press('Noodtoegang openen');
    await alone.sees('Uw noodtoegang loopt door: de tijd telt mee.');
    expect(await alone.count('De noodtoegang is voorbij')).toBe(0);
    expect((await everything(alone)).includes('Canarievogel')).toBe(false);
    await alone.look('emergency-beside-guest');
  });

  step('cannot see the screen of who turns it away: there the supplier answers, and the chair tells', async () => {
    await ggz.sees('Er wacht 1 ding op u over deze gast. Draai uw scherm weg van de gast om het te zien.');
    await ggz.press('De gast kan mijn scherm niet zien');
    await ggz.press(/^Feiten/);
    await ggz.sees('Er is een gast aan tafel. Uw scherm is alleen voor u.');
    await ggz.card('Mag dit aan een gast worden verteld?').press('Ja, dit mag');
    await ggz.sees('klaar om te vertellen');
    await chair.press('De gast kan mijn scherm niet zien');
    await chair.press(/^Feiten/);
    await chair.sees('klaar om te vertellen');
    await chair.look('guest-ready');
    await chair.press('Is voorgelezen');
    await chair.sees(/^voorgelezen op/);
    await police.sees(CARE);
    expect((await everything(police)).includes(DOOR)).toBe(false);
    await police.look('guest-heard');
  });

  step('leaves, and every screen is as it was, with what was half typed', async () => {
    await chair.button(/^Gast gaat weg/).click();
    // One press too many must not open every screen while the guest still sits there.
    await chair.sees('Is de gast de kamer uit?');
    await police.sees('Er is een gast aan tafel');
    expect((await everything(police)).includes(DOOR)).toBe(false);
    await chair.look('guest-leaving');
    await chair.press('Ja, de gast is weg');
    await police.hears('De gast is weg. Uw scherm laat weer alles zien.');
    await police.press(/^Feiten/);
    await police.sees(DOOR);
    if ((await police.box('Doet wat').count()) === 0) await police.press('Feit toevoegen');
    await police.page.waitForFunction(() => [...document.querySelectorAll('textarea, input')].some((field) => (field as HTMLInputElement).value === 'half getypt en nog niet bewaard'), undefined, { timeout: 5_000 });
    await chair.sees('was er van');
    await alone.sees('Wat de tafel weet');
    await alone.press('Noodtoegang stoppen');
    await alone.sees('De noodtoegang is voorbij');
  });

  step('takes a sheet home with what they heard and nothing else', async () => {
    await chair.follow(/^Blad voor de gast/);
    await chair.seesHeading('Blad voor de gast');
    await chair.sees(CARE);
    expect(await chair.count(DOOR)).toBe(0);
    await chair.look('guest-sheet');
  });

  step('and no browser complained of anything', () => expect(visit.stage.complaints()).toEqual([]));
});
