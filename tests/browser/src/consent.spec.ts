import { describe, expect } from '@jest/globals';
import { IN_TIME } from '@casustafel/tests-support';
import type { Guest } from './guest';
import { journey } from './journey';

const CARD = 'volgt sinds het voorjaar een behandeling';
const CONCLUSION = 'Zij kan de zorg voor de kinderen aan';

let police: Guest;
let gi: Guest;
let ggz: Guest;
let colleague: Guest;
let caseUrl: string;

const consent = journey(async (stage) => {
  caseUrl = `/cases/${(await stage.world.openCase({ seats: ['police', 'gi', 'ggz', 'ggz2'] })).id}`;
  [police, gi, ggz, colleague] = [await stage.enter('police'), await stage.enter('gi'), await stage.enter('ggz'), await stage.enter('ggz2')];
});
const { step } = consent;

describe('a consent that is given for one, and taken back by telephone', () => {
  step('begins with a question of the police, that says nothing of what there is', async () => {
    for (const guest of [ggz, gi]) await guest.go(caseUrl);
    await police.go(caseUrl);
    const asking = police.card('Vraag om inzage');
    await asking.pick('Van welke organisatie', 'GGZ');
    await asking.pick('Welk soort gegevens', 'Gezondheid');
    await asking.sees('Als er iets is, mag deze organisatie het met u delen zodra aan een voorwaarde is voldaan.');
    await police.look('ask-for-scope');
    await asking.press('Om inzage vragen');
    const dialog = police.part('dialog', 'Om inzage vragen');
    await dialog.write('Waarom moet u dit weten', 'Om te weten of de omgang veilig kan beginnen');
    await dialog.pick('Hoeveel wilt u zien', 'de conclusie');
    await police.look('ask-dialog');
    await dialog.press('Vraag versturen');
    await dialog.gone();
  });

  step('reaches the clinic, and not the rest of the table', async () => {
    await ggz.sees('1 wacht op antwoord');
    await ggz.sees('Om te weten of de omgang veilig kan beginnen');
    expect(await gi.count('Om te weten of de omgang veilig kan beginnen')).toBe(0);
    await ggz.look('asked-of-us');
  });

  step('has the professional record what the mother allows: this, to the police alone', async () => {
    await ggz.follow('Bekijken of vastleggen');
    await ggz.sees('Er is nog geen toestemming vastgelegd');
    await ggz.press('Toestemming vastleggen');
    await ggz.choose('Moeder');
    await ggz.sees('Moeder is volwassen en beslist alleen.');
    await ggz.part('group', 'Wie gaf toestemming?').tick('Moeder');
    await ggz.tick('de politie');
    await ggz.tick('gezondheid en behandeling');
    await ggz.write('Wat mag u vertellen?', 'Of zij de zorg voor de kinderen aankan');
    await ggz.look('consent-form', { dark: true });
    await ggz.press('Vastleggen');
    await ggz.card('Toestemming van Moeder').sees('Er is nog niets op gedeeld.');
    await ggz.follow('Terug naar de casus');
  });

  step('shares a conclusion that rests on it, and sees that it reaches nobody else', async () => {
    await ggz.press('Feit toevoegen');
    await ggz.write('Wie', 'Moeder');
    await ggz.write('Doet wat', CARD);
    await ggz.choose('Zelf gezien of gehoord');
    await ggz.pick('Soort gegeven', 'Gezondheid');
    await ggz.write('Bron', 'dossier');
    await ggz.part('group', /^Over wie gaat het/).tick('Moeder');
    await ggz.open('Conclusie, samenvatting en kring');
    await ggz.write('Conclusie', CONCLUSION);
    await ggz.write('Waarom mag u dit delen', 'Moeder vroeg erom');
    await ggz.press('Bewaren');
    await ggz.choose('Ik kies zelf');
    await ggz.tick('Fien Voorbeeld, wijkagent');
    await ggz.tick('Jan Voorbeeld, jeugdbeschermer');
    await ggz.choose('de conclusie');
    await ggz.choose('Toestemming');
    await ggz.list('Welke toestemming').selectOption({ index: 1 });
    await ggz.part('row', /Fien Voorbeeld/).sees('de conclusie');
    await ggz.part('row', /Jan Voorbeeld/).sees('niets');
    await ggz.look('share-on-consent');
    // The one whom the consent does not name is let go again: the button says whom it really reaches.
    await ggz.checkbox('Jan Voorbeeld, jeugdbeschermer').uncheck({ force: true });
    await ggz.press('Delen met 1 mens');
    await ggz.sees('gedeeld met 1 ander aan tafel');
  });

  step('shows the police the conclusion and not the card, and the others nothing', async () => {
    await police.fact(CONCLUSION).sees('u ziet: de conclusie');
    expect(await police.page.content()).not.toContain(CARD);
    for (const words of [CARD, CONCLUSION]) expect(await gi.page.content()).not.toContain(words);
    await police.look('case-on-consent');
  });

  step('lets a colleague take the call, and says first what will close', async () => {
    await colleague.go(`${caseUrl}/consents`);
    await colleague.card('Toestemming van Moeder').press('Intrekken');
    const dialog = colleague.part('dialog', 'Toestemming van Moeder intrekken');
    await dialog.sees(new RegExp(`Dit sluit meteen voor de politie: .*${CARD}`));
    expect(await dialog.radio('aan de telefoon').isChecked()).toBe(true);
    await colleague.look('consent-withdraw');
  });

  step('is gone from the screen of the police within a second, which says so politely', async () => {
    // Counted from the moment the hub has it: what a slow machine needs for a press is not what anybody waits for here.
    const written = colleague.page.waitForResponse(async (answer) => answer.url().endsWith('/graphql') && (await answer.text()).includes('withdrawConsent'));
    await colleague.press('Nu intrekken');
    await written;
    const from = performance.now();
    await police.loses(CONCLUSION);
    expect(performance.now() - from).toBeLessThan(IN_TIME);
    expect(await police.page.content()).not.toContain(CONCLUSION);
    await police.hears('Iets wat u hier zag, is voor u gesloten.');
  });

  step('leaves it with the clinic, and tells it who had it on the screen', async () => {
    await colleague.sees(/^Fien Voorbeeld, Politie, sinds /);
    await ggz.sees(new RegExp(CARD));
    await ggz.sees('uw weg door het beroepsgeheim is gesloten');
    expect(consent.stage.complaints()).toEqual([]);
  });
});
