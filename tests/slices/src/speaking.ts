import { addDays, dayOf } from '@casustafel/kernel';
import { foundWorld, lawfully, startHub, type HubClient, type HubOptions, type WorldCase } from '@casustafel/tests-support';

export const PLAN = 'mutation ($input: PlanFamilyMessageInput!) { planFamilyMessage(input: $input) { id } }';
export const CHANGE = 'mutation ($input: ChangeFamilyMessageInput!) { changeFamilyMessage(input: $input) { id } }';
export const END = 'mutation ($input: EndFamilyMessageInput!) { endFamilyMessage(input: $input) { id } }';
export const CONTACT = 'mutation ($input: RecordContactSafetyInput!) { recordContactSafety(input: $input) { id } }';
export const ARGUE = 'mutation ($input: ArgueTogetherInput!) { argueTogether(input: $input) { id } }';
export const END_TOGETHER = 'mutation ($input: EndTogetherInput!) { endTogether(input: $input) { id } }';
export const HOLD = 'mutation ($input: HoldTogetherInput!) { holdTogether(input: $input) { id } }';
export const RELEASE = 'mutation ($input: HoldTogetherInput!) { releaseTogether(input: $input) { id } }';
export const LETTER = 'query ($caseId: ID!, $messageId: ID!) { familyLetter(caseId: $caseId, messageId: $messageId) { id form to text from organisation asOf } }';
export const REACH = 'query ($caseId: ID!, $personId: ID!) { contactSafety(caseId: $caseId, personId: $personId) { id verdict how knowledge recordedBySeatId recordedAt until } }';
const WORDS = `query ($caseId: ID!) { caseView(caseId: $caseId) {
  familyMessages { id personIds form bySeatId dueOn text citedContributionIds seenBySeatIds state outcome waits version viewerMay { change end drop letter } }
  togetherWords { id personIds forms reason arguedBySeatId standing heldByMe version viewerMay { end hold } } } }`;
export const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';

export const today = dayOf(new Date());

/** A table around a family, and what a test of speaking with them is made of. */
export async function openSpeaking(options: HubOptions = {}) {
  const hub = await startHub(options);
  const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const handles = ['chair', 'police', 'police2', 'gi', 'ggz', 'rvdk', 'veiligThuis', 'shelter', 'privacy'] as const;
  const as = Object.fromEntries(await Promise.all(handles.map(async (handle) => [handle, await hub.signIn(handle)]))) as Record<(typeof handles)[number], HubClient>;
  const openCase = (): Promise<WorldCase> => world.openCase({ seats: ['police', 'gi', 'ggz', 'rvdk'] });

  const planned = (file: WorldCase, change: object = {}) => ({
    input: { caseId: file.id, personIds: [file.persons.nora], form: 'LETTER', bySeatId: file.seatOf('rvdk'), dueOn: addDays(today, 7), text: 'KANARIE-Lieve Nora, wij spraken vandaag over u.', ...change },
  });
  const plan = async (file: WorldCase, change: object = {}, by: HubClient = as.rvdk): Promise<string> => (await by.ask(PLAN, planned(file, change))).planFamilyMessage.id;
  const vouched = (file: WorldCase, personId: string, change: object = {}) => ({ input: { caseId: file.id, personId, verdict: 'SAFE', knowledge: 'KANARIE-zij zei het zelf', ...change } });
  const vouch = async (file: WorldCase, personId: string, change: object = {}, by: HubClient = as.rvdk): Promise<string> => (await by.ask(CONTACT, vouched(file, personId, change))).recordContactSafety.id;
  const argued = (file: WorldCase, change: object = {}) => ({
    input: { caseId: file.id, personIds: [file.persons.leo, file.persons.nora], forms: ['JOINT_CONVERSATION', 'MEDIATION', 'SHARED_LETTER'], reason: 'KANARIE-beiden vroegen erom', lastDay: addDays(today, 30), ...change },
  });
  const argue = async (file: WorldCase, change: object = {}): Promise<string> => (await as.chair.ask(ARGUE, argued(file, change))).argueTogether.id;
  const joint = (file: WorldCase, change: object = {}) => ({ personIds: [file.persons.leo, file.persons.nora], form: 'JOINT_CONVERSATION', ...change });

  const bring = async (file: WorldCase, to: readonly ('chair' | 'gi' | 'ggz' | 'rvdk')[], more: object = {}): Promise<string> => {
    const { bringContribution: { id } } = await as.police.ask(BRING, {
      input: { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'Leo', doesWhat: 'KANARIE-stond voor de deur', source: 'gezien' },
    });
    const lawful = lawfully('police');
    if (to.length > 0) await as.police.ask(SHARE, { input: { ids: [id], seatIds: to.map((who) => file.seatOf(who)), ground: 'nodig', ...lawful, ...more } });
    return id;
  };
  const words = async (who: HubClient, file: WorldCase) => (await who.ask(WORDS, { caseId: file.id })).caseView;
  const message = async (who: HubClient, file: WorldCase, id: string) => (await words(who, file)).familyMessages.find((each: { id: string }) => each.id === id);
  return { hub, world, as, openCase, planned, plan, vouched, vouch, argued, argue, joint, bring, words, message, close: async () => { await world.close(); await hub.close(); } };
}
export type Speaking = Awaited<ReturnType<typeof openSpeaking>>;
