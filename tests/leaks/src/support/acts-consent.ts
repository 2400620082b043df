import { addDays, dayOf } from '@casustafel/kernel';
import type { Act } from './act';
import { AT_TABLE, SUPPLIER } from './people';
import type { Scene } from './scene';

const given = (scene: Scene, of = '') => ({
  caseId: scene.id('case'), personId: scene.id('person'), categories: ['POLICE'], capacities: ['GGZ/NONE', 'GI/NONE'], givenOn: dayOf(new Date()), lastDay: addDays(dayOf(new Date()), 90), way: 'ORALLY',
  scope: scene.canaries.word(`consent.scope${of}`, SUPPLIER), present: scene.canaries.word(`consent.present${of}`, SUPPLIER),
  able: false, notAbleReason: scene.canaries.word(`consent.notAbleReason${of}`, SUPPLIER), representativeIds: [scene.id('person of the network')], giverIds: [scene.id('person of the network')],
});

const taken = (scene: Scene, name: string) => ({ consentId: scene.id(name), byId: scene.id('person of the network'), way: 'BY_TELEPHONE', on: dayOf(new Date()) });

/** The police write down what somebody allowed, and take it back in part and as a whole. */
export const consentActs: readonly Act[] = [
  {
    door: 'recordConsent', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: given(scene) }),
    after: async (scene, [id]) => {
      scene.keep('consent', id, SUPPLIER);
      const [gone] = await scene.act('police', 'recordConsent', { input: given(scene, ', withdrawn') });
      scene.keep('withdrawn consent', gone, SUPPLIER);
    },
  },
  { door: 'narrowConsent', by: 'police', sends: (scene) => ({ input: { ...taken(scene, 'consent'), capacities: ['GI/NONE'] } }) },
  {
    door: 'withdrawConsent', by: 'police',
    sends: (scene) => ({ input: taken(scene, 'withdrawn consent') }),
  },
];
