import { describe, expect } from '@jest/globals';
import type { Guest } from './guest';
import { journey } from './journey';
import { Rehearsal } from './rehearsal';
import type { Wire } from './wire';

const TYPED = 'Ik heb hem twee keer gesproken en hij was rustig';
const LOCK_AFTER = 10_000;
const SECRET = 'belt de oppas elke avond';

let chair: Guest;
let ggz: Guest;
let before: Rehearsal;
let room: string;
let wire: Wire;

const lost = journey(async (stage) => {
  before = new Rehearsal(stage, await stage.world.openCase({ seats: ['police', 'ggz'] }));
  await before.fact('police', SECRET, ['ggz']);
  const conferenceId = await before.place(3);
  await before.line(conferenceId, 'bij de overdracht', 'oma is erbij');
  await before.open(conferenceId, 'SAFE_ENOUGH');
  room = `/cases/${before.file.id}/conferences/${conferenceId}`;
  ({ wire } = stage);
  [chair, ggz] = [await stage.enter('chair'), await stage.enterByWire('ggz')];
});
const { step } = lost;

describe('losing the line in mid-step', () => {
  step('begins with a score half written', async () => {
    for (const guest of [chair, ggz]) {
      await guest.go(room);
      await guest.press('Ik bevestig dit');
      await guest.seesHeading('Is het veilig genoeg voor Kind 2: bij de overdracht?');
    }
    await ggz.choose('4');
    await ggz.write('Waarom dit cijfer', TYPED);
  });

  step('is quiet for a moment, then locks and takes the case off the screen', async () => {
    // The lock falls ten seconds after the last beat, which is as long as a guest is patient.
    ggz.context.setDefaultTimeout(2 * LOCK_AFTER);
    wire.cut();
    await ggz.sees('verbinding weg');
    await ggz.sees('Het scherm is op slot');
    await ggz.loses(/Kind 2/);
    expect(await ggz.page.content()).not.toContain(SECRET);
    await ggz.look('locked', { dark: true });
    await chair.sees('Loes Voorbeeld is niet meer verbonden.');
  });

  step('comes back to the same point, with what was typed', async () => {
    wire.mend();
    await ggz.seesHeading('Is het veilig genoeg voor Kind 2: bij de overdracht?');
    expect(await ggz.box('Waarom dit cijfer').inputValue()).toBe(TYPED);
    expect(await ggz.radio('4').isChecked()).toBe(true);
    await ggz.press('Score vastleggen');
    await ggz.sees('U gaf een 4.');
    await chair.sees('Loes Voorbeeld is binnen.');
  });

  step('is where the table is after a reload', async () => {
    await chair.press('Scores onthullen');
    await ggz.sees(/laagste 4 · mediaan 4 · hoogste 4/);
    await ggz.page.reload();
    await ggz.sees(/laagste 4 · mediaan 4 · hoogste 4/);
    await ggz.seesHeading('Is het veilig genoeg?');
  });

  step('ends for whoever no longer has a seat, on the open screen', async () => {
    await ggz.press(/^Feiten/);
    await ggz.sees(new RegExp(SECRET));
    await chair.go(`/cases/${before.file.id}/seats`);
    await chair.press('Plek beëindigen: Loes Voorbeeld');
    await chair.part('dialog', 'De plek van Loes Voorbeeld beëindigen?').press('Plek beëindigen');
    await ggz.sees('U hebt geen toegang meer tot dit onderdeel');
    expect(await ggz.page.content()).not.toContain(SECRET);
    await ggz.look('revoked', { dark: true });
  });
});
