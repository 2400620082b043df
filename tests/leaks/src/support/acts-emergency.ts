import type { Act } from './act';
import type { Somebody } from './people';
import type { Scene } from './scene';

/** Whoever was skipped, whoever leads, whoever judges it, and who opened it. */
const TOLD: readonly Somebody[] = ['gi2', 'police', 'chair', 'process', 'privacy'];
/** Anybody with a duty towards families may; that nobody does so unseen is what the emergency itself is held to. */
const ANYBODY: readonly Somebody[] = ['shelter', 'veiligThuis', 'rvdk', 'police2', 'mandate', 'gi', 'chair', 'scribe', 'wmo'];
/** What is seen in one: the cards of whoever was told, who is concerned and who sits there. */
const SEEN = /^(contribution\.(who|doesWhat|toWhom|effect|source|conclusion|summary)|that there is|(.* )?fact|fact .*|person|child|person of the network|grandfather|grandmother|seat of )/;
const WEIGHED: readonly Somebody[] = ['gi2', 'chair'];

async function openingOf(scene: Scene, name: string, change: object = {}): Promise<object> {
  const [file] = await scene.world.sql<{ number: string }>('select number from case_file where id = $1', [scene.id('case')]);
  return {
    input: {
      caseNumber: file!.number, name: scene.canaries.wordOf('person.name'), birthDate: '1971-03-17', kind: 'CHILD_IN_DANGER', level: 'FULL',
      reason: scene.canaries.word(`emergency_access.reason of ${name}`, TOLD), argument: scene.canaries.word(`emergency_access.argument of ${name}`, TOLD), ...change,
    },
  };
}

async function seatElsewhere(scene: Scene, name: string): Promise<void> {
  const [id] = await scene.act('chair', 'seatProfessional', { input: { caseId: scene.id('case elsewhere'), professionalId: scene.professional('gi2'), function: 'PARTNER' } });
  scene.keep(name, id, WEIGHED);
}

/** Somebody who looks in at night and what is found of it; and somebody who knows the family of another case. */
export const emergencyActs: readonly Act[] = [
  {
    door: 'openEmergency', by: 'gi2', alsoMay: ANYBODY,
    sends: (scene) => openingOf(scene, 'one that ended'),
    after: (scene, [id]) => {
      scene.canaries.overhears('gi2', SEEN);
      scene.keep('emergency', id, TOLD);
    },
  },
  { door: 'extendEmergency', by: 'gi2', sends: (scene) => ({ input: { id: scene.id('emergency'), reason: scene.canaries.word('emergency_access.extension', TOLD) } }) },
  { door: 'endEmergency', by: 'gi2', sends: (scene) => ({ id: scene.id('emergency') }) },
  {
    door: 'reviewEmergency', by: 'privacy',
    sends: async (scene) => ({ input: { id: scene.id('emergency'), version: await scene.versionOf('emergency_access', 'emergency'), verdict: 'NOT_JUSTIFIED', note: scene.canaries.word('emergency_access.review', ['gi2', 'privacy']) } }),
  },
  {
    door: 'openEmergency', of: 'that runs', by: 'gi2', alsoMay: ANYBODY,
    sends: (scene) => openingOf(scene, 'one that runs'),
    after: (scene, [id]) => scene.keep('running emergency', id, TOLD),
  },
  {
    door: 'declareOwnCircle', by: 'gi2',
    before: async (scene) => {
      await scene.act('chair', 'addPerson', { input: { caseId: scene.id('case elsewhere'), familyRole: 'NETWORK', label: scene.canaries.word('person.label elsewhere', WEIGHED), name: scene.canaries.word('person.name elsewhere', WEIGHED) } });
      await seatElsewhere(scene, 'seat of who knows them');
    },
    sends: (scene) => ({ input: { seatId: scene.id('seat of who knows them'), kind: 'KNOWS', words: scene.canaries.word('own_circle.words', WEIGHED) } }),
    after: (scene, [id]) => scene.keep('own circle', id, WEIGHED),
  },
  { door: 'argueOwnCircle', by: 'chair', sends: (scene) => ({ input: { id: scene.id('own circle'), reason: scene.canaries.word('own_circle_word.argued', WEIGHED) } }) },
  {
    door: 'refuseOwnCircle', by: 'chair',
    sends: (scene) => ({ input: { id: scene.id('own circle'), reason: scene.canaries.word('own_circle_word.refused', WEIGHED) } }),
    // And one that waits for its answer.
    after: (scene) => seatElsewhere(scene, 'seat that waits'),
  },
];
