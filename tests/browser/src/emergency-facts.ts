import type { WorldCase } from '@casustafel/tests-support';
import type { Guest } from './guest';
import type { Stage } from './stage';

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { id } }';

/** What the police brought: with a summary as long words have it, and one without, of which only whom to call is shown. */
export async function seenIn(stage: Stage, file: WorldCase): Promise<void> {
  const police = await stage.hub.signIn('police');
  const card = { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'Vader', doesWhat: 'staat aan de deur', source: 'mutatie' };
  const words = { conclusion: 'De dreiging loopt op', summary: 'Drie meldingen in twee weken volgens de Meervoudigehuiselijkgeweldsincidentenregistratie; twee keer was een kind erbij' };
  for (const input of [{ ...card, ...words }, card]) {
    const { id } = (await police.ask(BRING, { input })).bringContribution;
    await police.ask(SHARE, { input: { ids: [id], seatIds: [file.seatOf('gi')], level: 'HIT', ground: 'nodig voor de veiligheid' } });
  }
}

/** Fills in what opens a case in an emergency, up to the press. */
export async function askForEmergency(guest: Guest, file: WorldCase, why: string): Promise<void> {
  await guest.write('Nummer van de casus', file.number);
  await guest.write('Naam van iemand uit het gezin', 'Ada Canarievogel');
  await guest.date('Geboortedatum van die persoon', '2020-01-02');
  await guest.choose('Een kind is nu in gevaar');
  await guest.write('Waarom moet u het nu weten', why);
}
