import { describe, expect } from '@jest/globals';
import { eventually } from '@casustafel/tests-support';
import { QUESTION, type ConferenceStep } from './conference-cast';
import type { Part } from './part';

/** From the opening to the second round of scores. */
export function opensAndScores(step: ConferenceStep): void {
  describe('opening', () => {
    step('takes everybody in when the chair opens, and asks each to keep it secret', async ({ chair, ggz, everybody }) => {
      await chair.press('Zitting openen');
      await everybody((guest) => guest.seesHeading('Geheimhouding'));
      await ggz.look('room-secret');
      await everybody((guest) => guest.press('Ik bevestig dit'));
      await everybody((guest) => guest.sees(QUESTION));
    });

    step('shows who is there, and the open actions first', async ({ police, everybody }) => {
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
    step('reveals all scores at once, on every screen', async ({ chair, police, everybody, goOnTo }) => {
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

    step('does not go on over a score of 1 until a choice is signed', async ({ stage, chair, everybody }) => {
      await chair.press('Volgende stap: Wat is er aan de hand?');
      await chair.sees('Iemand gaf een 0, 1 of 2. Leg eerst vast wat er nu gebeurt, of waarom niet.');
      await chair.choose('Nu handelen');
      await chair.write('Wie handelt', 'Politie, samen met de jeugdbeschermer');
      await chair.date('Voor wanneer', `${stage.day}T18:00`);
      await chair.press('Tekenen');
      await everybody((guest) => guest.seesHeading('Getekende keuze'));
    });

    step('keeps both rounds, and says who moved', async ({ chair, police, ggz, everybody }) => {
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
}

/** Presence comes over the line, one by one. */
async function eventuallyCounts(table: Part, word: string, many: number): Promise<void> {
  await eventually(`${many} × ${word}`, async () => ((await table.countDrawings(word)) === many ? true : undefined));
}
