import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';

const CONTENT = 'KANARIE-INHOUD';
/** The lines of a day stand under its name. */
const DAY = /^\d+ \p{L}+ \d{4}$/u;
const PAGE = 50;

let officer: Guest;
let first: Rehearsal;

const log = journey(async (stage) => {
  first = new Rehearsal(stage, await stage.world.openCase({ seats: ['police', 'ggz'] }));
  const second = new Rehearsal(stage, await stage.world.openCase({ seats: ['ggz'] }));
  await first.fact('police', CONTENT, ['chair', 'ggz']);
  await second.fact('ggz', CONTENT, ['chair']);
  const ggz = await first.as('ggz');
  for (let look = 0; look < PAGE; look += 1) await ggz.ask('query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id doesWhat } } }', { caseId: first.file.id });
  officer = await stage.enter('privacy');
});
const { step } = log;

describe('the privacy officer reads who saw what', () => {
  step('newest first, as sentences, without what was seen', async () => {
    await officer.go('/');
    await officer.follow('Toegangslog');
    await officer.seesHeading('Toegangslog');
    await officer.part('list', DAY).sees(/GGZ, behandelaar/);
    expect(await officer.page.content()).not.toContain(CONTENT);
    await officer.look('log', { dark: true });
  });

  step('pages back to where it began', async () => {
    const lines = officer.page.getByRole('list', { name: DAY }).locator('> li');
    const before = await lines.count();
    await officer.press('Oudere regels tonen');
    await lines.nth(before).waitFor();
    await officer.sees(/bracht in: 1 feit/);
  });

  step('asks by case, by person and by what happened', async () => {
    await officer.pick('Welke casus', first.file.number);
    await officer.pick('Wat gebeurde er', 'deelde');
    await officer.press('Zoeken');
    await officer.sees(/deelde 1 feit/);
    await officer.part('list', DAY).loses(/bekeek/);
    await officer.pick('Van welke organisatie', 'GGZ');
    await officer.press('Zoeken');
    await officer.sees('Geen regels');
    await officer.look('log-nothing');
    await officer.press('Alles tonen');
    await officer.part('list', DAY).sees(/GGZ, behandelaar/);
  });

  step('sees by which rule each line was allowed', async () => {
    await officer.page.getByText('Waarom mocht dit?').first().click();
    await officer.sees('Regelboek');
    await officer.look('log-why');
  });

  step('finds the own reading in the log as well', async () => {
    await officer.pick('Wat gebeurde er', 'las dit log');
    await officer.press('Zoeken');
    await officer.part('list', DAY).loses(/GGZ, behandelaar/);
    await officer.part('list', DAY).sees(/functionaris gegevensbescherming/);
    expect(log.stage.complaints()).toEqual([]);
  });
});
