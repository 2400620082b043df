import { describe, expect } from '@jest/globals';
import { journey } from './journey';

const screens = journey();
const { step } = screens;

describe('the first screens of everybody', () => {
  step('lets a stranger see the way in', async () => {
    const guest = await screens.stage.enter('police');
    await guest.context.clearCookies();
    await guest.go('/');
    await guest.seesHeading('Casustafel');
    await guest.look('sign-in', { dark: true });
  });

  step('shows every part in every state', async () => {
    const guest = await screens.stage.enter('police');
    await guest.go('/gallery');
    await guest.seesHeading(/./);
    await guest.look('gallery', { dark: true });
  });

  step('shows each person the week that is theirs', async () => {
    await screens.stage.world.openCase();
    const chair = await screens.stage.enter('chair');
    await chair.go('/');
    await chair.seesHeading('Deze week');
    await chair.sees(/Casus \d\d-\d{4}/);
    await chair.look('week-chair', { dark: true });
    const partner = await screens.stage.enter('ggz');
    await partner.go('/');
    await partner.seesHeading('Voor mij');
    await partner.look('week-partner');
    const officer = await screens.stage.enter('privacy');
    await officer.go('/');
    await officer.sees('Naar de toegangslog');
    await officer.look('week-officer');
  });

  step('lets a mandate holder name who stands in, from the first word of the menu', async () => {
    const mandate = await screens.stage.enter('mandate');
    await mandate.go('/');
    await mandate.page.locator('nav a').first().click();
    await mandate.seesHeading('Vervanging');
    await mandate.sees('Vervanger aanwijzen');
    await mandate.look('stand-in');
  });

  step('explains its rules to the privacy officer, judges an example, and has a page for each organisation', async () => {
    const officer = await screens.stage.enter('privacy');
    await officer.go('/');
    await officer.page.locator('nav a', { hasText: 'Regelboek' }).click();
    await officer.seesHeading('Regelboek');
    await officer.page.locator('summary').first().click();
    await officer.look('rule-book', { dark: true });
    await officer.page.getByLabel('Wie geeft').selectOption('POLITIE');
    await officer.page.getByLabel('Wie ontvangt').selectOption('GGZ');
    await officer.page.getByLabel('Wat voor gegeven').selectOption('POLICE');
    await officer.page.getByRole('button', { name: 'Beoordelen' }).click();
    await officer.sees('Dit mag nog niet, maar kan.');
    await officer.look('rule-book-example');
    await officer.page.getByRole('link', { name: 'Politie', exact: true }).click();
    await officer.seesHeading('Dit kunnen uw mensen te zien krijgen');
    await officer.look('organisation-sight');
  });

  step('said nothing in the console', () => {
    expect(screens.stage.complaints()).toEqual([]);
  });
});
