import { addDays, dayOf } from '@casustafel/kernel';
import type { Act } from './act';
import { AT_TABLE, SUPPLIER } from './people';
import type { Scene } from './scene';

const HOUSE = ['chair', 'process', 'scribe'];
const day = (days: number): string => addDays(dayOf(new Date()), days);
const both = (scene: Scene): readonly string[] => [scene.id('person'), scene.id('person of the network')];

const vouch = (scene: Scene, personId: string, of = '') => ({
  input: { caseId: scene.id('case'), personId, verdict: 'SAFE_IF', how: scene.canaries.word(`contact_safety.how${of}`, AT_TABLE), knowledge: scene.canaries.word(`contact_knowledge.content${of}`, SUPPLIER) },
});
const planned = (scene: Scene, of: string, readers: readonly string[], more: object = {}) => ({
  input: {
    caseId: scene.id('case'), personIds: [scene.id('person')], form: 'LETTER', bySeatId: scene.seat('police'), dueOn: day(7), scope: 'OWN',
    text: scene.canaries.word(`family_message.text${of}`, readers), ...more,
  },
});
const seen = async (scene: Scene, name: string, more: object): Promise<object> => ({ input: { messageId: scene.id(name), version: await scene.versionOf('family_message', name), ...more } });

/** What is said to the family: whether it is safe to reach them, alone and together, in a letter and in a talk. */
export const familyActs: readonly Act[] = [
  {
    door: 'recordContactSafety', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => vouch(scene, scene.id('person')),
    after: async (scene, [id]) => {
      scene.keep('contact', id, AT_TABLE);
      scene.keep('other contact', (await scene.act('police', 'recordContactSafety', vouch(scene, scene.id('person of the network'), ', of another')))[0], AT_TABLE);
    },
  },
  {
    door: 'argueTogether', by: 'chair', mayBeToldWhyNot: [],
    sends: (scene) => ({ input: { caseId: scene.id('case'), personIds: both(scene), forms: ['JOINT_CONVERSATION', 'SHARED_LETTER'], reason: scene.canaries.word('together_reason.content', HOUSE), lastDay: day(30) } }),
    after: (scene, [id]) => scene.keep('word of the chair', id, AT_TABLE),
  },
  { door: 'holdTogether', by: 'ggz', alsoMay: AT_TABLE, sends: (scene) => ({ input: { caseId: scene.id('case'), personIds: both(scene) } }) },
  { door: 'releaseTogether', by: 'ggz', alsoMay: AT_TABLE, sends: (scene) => ({ input: { caseId: scene.id('case'), personIds: both(scene) } }) },
  {
    door: 'planFamilyMessage', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => planned(scene, '', SUPPLIER),
    after: async (scene, [id]) => {
      scene.keep('letter', id, SUPPLIER);
      scene.keep('talk', (await scene.act('police', 'planFamilyMessage', planned(scene, ', to both', AT_TABLE, { form: 'JOINT_CONVERSATION', personIds: both(scene), scope: 'TABLE' })))[0], AT_TABLE);
    },
  },
  {
    door: 'changeFamilyMessage', by: 'police',
    sends: (scene) => seen(scene, 'letter', { bySeatId: scene.seat('police'), dueOn: day(8), text: scene.canaries.word('family_message.text, changed', SUPPLIER) }),
    after: (scene) => scene.canaries.forget('family_message.text'),
  },
  { door: 'endFamilyMessage', by: 'police', mayBeToldWhyNot: AT_TABLE, sends: (scene) => seen(scene, 'talk', { ending: 'TOLD', outcome: scene.canaries.word('family_message.outcome', AT_TABLE) }) },
  { door: 'endTogether', by: 'chair', sends: async (scene) => ({ input: { wordId: scene.id('word of the chair'), version: await scene.versionOf('together_word', 'word of the chair') } }) },
];
