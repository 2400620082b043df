import { describe, expect } from '@jest/globals';
import type { WorldCase } from '@casustafel/tests-support';
import type { Guest } from './guest';
import { journey } from './journey';

const HIDDEN = '[afgeschermd gegeven]';
const TYPED = 'zag de moeder bij Molenwg. 48';
const REPLACED = `zag de moeder bij ${HIDDEN}`;

let police: Guest;
let ggz: Guest;
let veiligThuis: Guest;
let caseUrl: string;
let file: WorldCase;

const vault = journey(async (stage) => {
  file = await stage.world.openCase({ seats: ['police', 'ggz', 'veiligThuis'] });
  caseUrl = `/cases/${file.id}`;
  [police, ggz, veiligThuis] = [await stage.enter('police'), await stage.enter('ggz'), await stage.enter('veiligThuis')];
});
const { step } = vault;

describe('an address that one keeps and another types', () => {
  step('is kept by Veilig Thuis, for its own alone', async () => {
    await veiligThuis.go(caseUrl);
    await veiligThuis.look('vault-rail');
    await veiligThuis.follow('Kluis openen');
    await veiligThuis.sees('Voor u is hier niets bewaard');
    await veiligThuis.press('Gegeven afschermen');
    await veiligThuis.choose('Moeder');
    await veiligThuis.choose('Adres');
    await veiligThuis.write('Het gegeven', 'Molenweg 48, 2871 XK Schoonhoven');
    await veiligThuis.look('vault-form', { dark: true });
    await veiligThuis.press('Bewaren');
    await veiligThuis.sees('Alleen uw eigen organisatie');
    await veiligThuis.look('vault-kept');
  });

  step('is typed by the police in a fact, and saved as any other text', async () => {
    await ggz.go(caseUrl);
    await police.go(caseUrl);
    await police.press('Feit toevoegen');
    await police.write('Wie', 'De wijkagent');
    await police.write('Doet wat', TYPED);
    await police.choose('Zelf gezien of gehoord');
    await police.pick('Soort gegeven', 'Politiegegevens');
    await police.write('Bron', 'mutatie');
    await police.part('group', /^Over wie gaat het/).tick('Moeder');
    await police.write('Waarom mag u dit delen', 'Nodig voor de veiligheid');
    await police.look('vault-picker');
    await police.press('Bewaren');
    await police.choose('Ik kies zelf');
    await police.tick('Loes Voorbeeld, behandelaar');
    await police.tick('Ilse Voorbeeld, vertrouwensarts');
    await police.press('Delen met 2 mensen');
    await police.sees('gedeeld met 2 anderen aan tafel');
    await police.fact(TYPED).sees('Molenwg. 48');
  });

  step('is not on the screen of the clinic: the fact is, and the value is replaced', async () => {
    await ggz.fact(REPLACED).sees(HIDDEN);
    expect(await ggz.page.content()).not.toMatch(/Molen/u);
    await ggz.look('vault-replaced');
  });

  step('Veilig Thuis sees that it stood there', async () => {
    await veiligThuis.sees(/Adres stond in een feit/);
    await veiligThuis.look('vault-mention');
    await veiligThuis.press('Gezien');
    await veiligThuis.card('Waar stond het?').sees('Adres stond in een feit');
  });

  step('and opens it for the police, by name', async () => {
    await police.go(`${caseUrl}/vault`);
    await police.sees('Voor u is hier niets bewaard');
    await veiligThuis.press('Openen of sluiten');
    const dialog = veiligThuis.part('dialog', 'Wie mag dit weten?');
    await dialog.tick('Fien Voorbeeld');
    await veiligThuis.look('vault-open');
    await dialog.press('Opslaan');
    await veiligThuis.sees('Fien Voorbeeld (Politie)');
    await police.sees('Molenweg 48, 2871 XK Schoonhoven');
    await police.look('vault-of-police');
  });

  step('closes it again, and it is gone from the open screen', async () => {
    await veiligThuis.press('Openen of sluiten');
    const dialog = veiligThuis.part('dialog', 'Wie mag dit weten?');
    await dialog.checkbox('Fien Voorbeeld').uncheck({ force: true });
    await dialog.press('Opslaan');
    await police.sees('Voor u is hier niets bewaard');
    expect(await police.page.content()).not.toMatch(/Molenweg/u);
  });
});

describe('writing what is protected', () => {
  const begin = async (who: Guest): Promise<void> => {
    await who.go(caseUrl);
    await who.press('Feit toevoegen');
    await who.write('Wie', 'De moeder');
    await who.write('Doet wat', 'woont nu op Molenweg 48');
  };
  step('is said to who keeps it, while they type', async () => {
    await begin(veiligThuis);
    await veiligThuis.sees('Hier staat een afgeschermd gegeven: Adres');
    await veiligThuis.look('vault-warning');
  });
  step('and to nobody who may not know it', async () => {
    await begin(police);
    await police.page.waitForTimeout(2_000);
    expect(await police.page.content()).not.toContain('Hier staat een afgeschermd gegeven');
  });
});

describe('a contact from before there was a vault', () => {
  step('waits for whoever brought the person, and for nobody else', async () => {
    await vault.stage.world.oldContact({ caseId: file.id, personId: file.persons.nora, contact: '06 12345678, woont Molenweg 48', broughtBySeatId: file.seatOf('veiligThuis') });
    await police.go(`${caseUrl}/vault`);
    await police.sees('Voor u is hier niets bewaard');
    await veiligThuis.go(`${caseUrl}/vault`);
    await veiligThuis.sees('Een oud contactgegeven wacht');
    await veiligThuis.look('vault-old-contact');
  });
  step('is opened, and becomes a value', async () => {
    await veiligThuis.press('Openen, oud contactgegeven van Moeder');
    await veiligThuis.sees('06 12345678, woont Molenweg 48');
    await veiligThuis.choose('Telefoon of e-mail');
    await veiligThuis.write('Gegeven 1', '06 12345678');
    await veiligThuis.look('vault-old-contact-open', { dark: true });
    await veiligThuis.press('Afschermen en bewaren');
    await veiligThuis.page.getByText('Een oud contactgegeven wacht').waitFor({ state: 'detached' });
    await veiligThuis.card('Telefoon of e-mail').sees('06 12345678');
    await veiligThuis.look('vault-taken-over');
    expect(await police.page.content()).not.toContain('12345678');
  });
});
