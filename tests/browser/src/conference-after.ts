import { describe, expect } from '@jest/globals';
import { OBJECTION, PROPOSAL, SEALED, SHARED, type ConferenceStep } from './conference-cast';

/** The end of the session, and what each may read of it. */
export function endsAndReports(step: ConferenceStep): void {
  describe('step 5 and after', () => {
    step('closes for everybody', async ({ chair, police, everybody, goOnTo }) => {
      await goOnTo('Het gezin');
      await police.look('room-step-5');
      await chair.press('Zitting sluiten');
      await chair.part('dialog', 'De zitting sluiten').press('Zitting sluiten');
      await everybody((guest) => guest.sees('Deze zitting is voorbij'));
    });

    step('gives each the report that is theirs', async ({ chair, police, ggz, everybody }) => {
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

    step('lets the privacy officer see who did what, and nothing of the case itself', async ({ stage }) => {
      const officer = await stage.enter('privacy');
      await officer.go('/log');
      await officer.seesHeading('Toegangslog');
      await officer.sees(/^las het verslag|, las het verslag/);
      for (const words of [SHARED, SEALED, PROPOSAL, OBJECTION]) expect(await officer.count(new RegExp(words))).toBe(0);
    });

    step('said nothing in any console', ({ stage }) => {
      expect(stage.complaints()).toEqual([]);
    });
  });
}
