import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';

const FACT = 'staat drie avonden voor de deur van de school';
const CONCLUSION = 'De veiligheid rond de school loopt terug';
/** Who is chosen, by the name on the screen; each gets it on another ground, and one of them only by being named. */
const CHOSEN = { chair: 'Ans Voorbeeld', ggz: 'Loes Voorbeeld', rvdk: 'Kim Voorbeeld' } as const;
const LEFT_OUT = { gi: 'Jan Voorbeeld', veiligThuis: 'Ilse Voorbeeld', jeugd: 'Nel Voorbeeld' } as const;
const JOBS = { chair: 'voorzitter', ggz: 'behandelaar', rvdk: 'raadsonderzoeker' } as const;

let police: Guest;
let caseUrl: string;
const others = new Map<string, Guest>();
/** What the preview said last, by name. */
const promised = new Map<string, string>();

const sharing = journey(async (stage) => {
  const file = await stage.world.openCase({ seats: ['police', ...(Object.keys({ ...CHOSEN, ...LEFT_OUT }) as (keyof typeof CHOSEN)[]).filter((handle) => handle !== 'chair')], legalMode: 'OWN_GROUNDS' });
  caseUrl = `/cases/${file.id}`;
  police = await stage.enter('police');
  for (const handle of Object.keys({ ...CHOSEN, ...LEFT_OUT }) as (keyof typeof CHOSEN)[]) others.set(handle, await stage.enter(handle));
});
const { step } = sharing;

const rowOf = (name: string) => police.part('row', new RegExp(name));
const tick = (handle: keyof typeof CHOSEN) => police.tick(`${CHOSEN[handle]}, ${JOBS[handle]}`);

describe('sharing with three of six, each on a ground of their own', () => {
  step('finds the other six at the case, with nothing of the police in it', async () => {
    await Promise.all([...others.values()].map(async (guest) => {
      await guest.go(caseUrl);
      await guest.sees('Nog geen feiten die u mag zien');
    }));
  });

  step('writes the card, with a conclusion of its own beneath it', async () => {
    await police.go(caseUrl);
    await police.press('Feit toevoegen');
    await police.write('Wie', 'Vader');
    await police.write('Doet wat', FACT);
    await police.choose('Zelf gezien of gehoord');
    await police.pick('Soort gegeven', 'Politiegegevens');
    await police.write('Bron', 'eigen waarneming');
    await police.write('Waarom mag u dit delen', 'Nodig om de kinderen te beschermen');
    await police.open('Conclusie, samenvatting en kring');
    await police.write('Conclusie', CONCLUSION);
    await police.look('fact-form-conclusion');
    await police.press('Bewaren');
    await police.sees('Kies met wie u deelt. Dan ziet u hier wie wat ziet.');
  });

  step('sees the preview follow the people that are chosen', async () => {
    await police.choose('Ik kies zelf');
    await tick('rvdk');
    await rowOf(CHOSEN.rvdk).sees('volledig');
    await rowOf(CHOSEN.rvdk).sees(/Wpg 18/);
    for (const name of [CHOSEN.chair, CHOSEN.ggz, ...Object.values(LEFT_OUT)]) await rowOf(name).sees('niets');
    await tick('ggz');
    await rowOf(CHOSEN.ggz).sees(/Nog nodig: dat het een bijzonder geval is/);
    await rowOf(CHOSEN.ggz).sees('niets');
  });

  step('sees it follow the level', async () => {
    expect(await police.radio('de samenvatting').isDisabled()).toBe(true);
    await police.choose('de conclusie');
    await rowOf(CHOSEN.rvdk).sees('de conclusie');
  });

  step('sees it follow the ground: a special case opens one row, a reason for naming the other', async () => {
    await tick('chair');
    await police.part('region', 'Waarop dit mag').sees(/Wpg 19 · voor .*GGZ/);
    await police.tick('Dit is een bijzonder geval: eenmalig gedeeld, niet structureel');
    await rowOf(CHOSEN.ggz).sees('de conclusie');
    await rowOf(CHOSEN.chair).sees('dat er iets is, en wie u kunt vragen');
    await rowOf(CHOSEN.chair).sees(/Ziet dit pas als u deze persoon met reden noemt/);
    await police.write('Waarom u ook het huis noemt', 'Wie voorzit moet weten waar het aan tafel over gaat');
    await rowOf(CHOSEN.chair).sees('de conclusie');
    await rowOf(CHOSEN.chair).loses(/Ziet dit pas/);
    await police.look('share-own-grounds', { dark: true });
    for (const name of Object.values({ ...CHOSEN, ...LEFT_OUT })) promised.set(name, await police.page.getByRole('row', { name: new RegExp(name) }).getByRole('cell').first().innerText());
    expect(Object.fromEntries(promised)).toEqual(Object.fromEntries([...Object.values(CHOSEN).map((name) => [name, 'de conclusie']), ...Object.values(LEFT_OUT).map((name) => [name, 'niets'])]));
  });

  step('shares, and each of the three sees what the preview said, at once', async () => {
    await police.press('Delen met 3 mensen');
    await police.sees('gedeeld met 3 anderen aan tafel');
    for (const [handle, name] of Object.entries(CHOSEN)) {
      const guest = others.get(handle)!;
      const card = guest.fact(CONCLUSION);
      await card.sees(`u ziet: ${promised.get(name)}`);
      expect(await guest.page.content()).not.toContain(FACT);
    }
    await others.get('rvdk')!.look('case-conclusion');
  });

  step('shows the others nothing at all, now and when they come again', async () => {
    for (const handle of Object.keys(LEFT_OUT)) {
      const guest = others.get(handle)!;
      await guest.go(caseUrl);
      await guest.sees('Nog geen feiten die u mag zien');
      for (const words of [FACT, CONCLUSION, 'heeft hier iets over']) expect(await guest.page.content()).not.toContain(words);
    }
    expect(sharing.stage.complaints()).toEqual([]);
  });
});
