import { describe, expect } from '@jest/globals';
import type { WorldCase } from '@casustafel/tests-support';
import type { Guest } from './guest';
import { journey } from './journey';
import { askForEmergency, seenIn } from './emergency-facts';

let night: Guest;
let police: Guest;
let chair: Guest;
let officer: Guest;
let file: WorldCase;

const emergency = journey(async (stage) => {
  file = await stage.world.openCase({ seats: ['police', 'gi', 'ggz'] });
  await seenIn(stage, file);
  [night, police, chair, officer] = [await stage.enter('gi2'), await stage.enter('police'), await stage.enter('chair'), await stage.enter('privacy')];
});
const { step } = emergency;

describe('somebody who must look in at night', () => {
  step('is told beforehand what it does, and opens one case by what only they know', async () => {
    await police.go('/');
    await chair.go(`/cases/${file.id}`);
    await night.go('/');
    await night.follow('Noodtoegang tot een casus');
    await night.sees('Iedereen die u overslaat krijgt direct bericht');
    await night.look('emergency-start');
    await askForEmergency(night, file, 'De buren horen een kind om hulp roepen en de dienstdoende collega neemt niet op');
    await night.press('Noodtoegang openen');
    await night.sees('Wat de tafel weet');
    await night.sees('Nog 14:');
    await night.look('emergency-view');
  });

  step('and all who were skipped read it at once, without why', async () => {
    await police.sees(`opende noodtoegang tot casus ${file.number}`);
    await chair.sees(`opende noodtoegang tot casus ${file.number}`);
    expect(await police.count('om hulp roepen')).toBe(0);
    await police.look('emergency-told');
    await police.press('Waarom mocht dit?');
    await police.sees('De buren horen een kind om hulp roepen');
  });

  step('ends it, and nothing of the case is left in the page', async () => {
    await night.press('Noodtoegang stoppen');
    await night.sees('De noodtoegang is voorbij');
    expect(await night.count('Meervoudigehuiselijkgeweldsincidentenregistratie')).toBe(0);
    expect(await night.count('Ada Canarievogel')).toBe(0);
    await night.look('emergency-over');
  });

  step('is judged afterwards by the privacy officer: not justified is a leak at once', async () => {
    await officer.go('/emergencies');
    await officer.sees('Een kind is nu in gevaar');
    await officer.sees('Niet terecht opent meteen een datalek');
    await officer.look('emergency-desk');
    await officer.choose('Niet terecht');
    await officer.write('Wat u vond', 'De dienstdoende collega was gewoon bereikbaar');
    await officer.press('Oordeel vastleggen');
    await officer.sees('Hiervan is een datalek geopend');
    await officer.look('emergency-judged');
    await officer.follow('Het datalek bekijken');
    await officer.sees('Noodtoegang die niet terecht was');
    await officer.sees('om te melden');
    await officer.look('emergency-leak');
    await night.go('/');
    await night.sees('De dienstdoende collega was gewoon bereikbaar');
  });

  step('and whose it was sees that, with what of theirs was looked at', async () => {
    await police.go(`/cases/${file.id}`);
    await police.sees('Noodtoegang die niet terecht was');
    await police.look('emergency-leak-own');
  });
});

describe('somebody who is given a seat, and lives next door', () => {
  step('is asked before the first look, and says so', async () => {
    await chair.go(`/cases/${file.id}/seats`);
    const { id } = emergency.stage.world.people.police2;
    const seated = await (await emergency.stage.hub.signIn('chair')).ask('mutation ($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }', { input: { caseId: file.id, professionalId: id, function: 'PARTNER' } });
    expect(seated.seatProfessional.id).toBeTruthy();
    const neighbour = await emergency.stage.enter('police2');
    await neighbour.go('/');
    await neighbour.sees(`Casus ${file.number}: kent u dit gezin?`);
    await neighbour.look('own-circle-question');
    await neighbour.open('Ja, ik ken iemand');
    await neighbour.choose('Ik woon vlakbij');
    await neighbour.press('Melden');
    await neighbour.sees(`U kent het gezin van casus ${file.number}`);
    await chair.go('/');
    await chair.sees('woont vlakbij');
    await chair.look('own-circle-weigh');
    await chair.write('Waarom', 'Er is niemand anders van de politie met deze kennis');
    await chair.press('Kan blijven');
    await chair.sees('kan blijven, want Er is niemand anders');
  });
});
