import type { Act } from './act';
import { bring } from './acts-file';
import { NAMED, SUPPLIER } from './people';
import type { Scene } from './scene';

const GROUND = ['why', 'knowledge', 'wouldChangeMyMind', 'alternative'];

/** A dissent about a fact that only two may know: its head goes with the fact, its ground stays with its author's own. */
const dissent = (scene: Scene, of: string): object => ({
  input: {
    conferenceId: scene.id('conference'), targetKind: 'CONTRIBUTION', targetId: scene.id('fact'), aspect: 'MEANING', weight: 'DISAGREEMENT', groundScope: 'OWN', citedContributionIds: [scene.id('fact')],
    sentence: scene.canaries.word(`tegenspraak.sentence${of}`, NAMED), why: scene.canaries.word(`tegenspraak_ground.why${of}`, SUPPLIER), knowledge: scene.canaries.word(`tegenspraak_ground.knowledge${of}`, SUPPLIER),
    wouldChangeMyMind: scene.canaries.word(`tegenspraak_ground.wouldChangeMyMind${of}`, SUPPLIER), alternative: scene.canaries.word(`tegenspraak_ground.alternative${of}`, SUPPLIER),
  },
});

const seen = async (scene: Scene, name: string, more: object = {}): Promise<object> => ({ input: { id: scene.id(name), version: await scene.versionOf('tegenspraak', name), ...more } });
const restate = async (scene: Scene, name: string): Promise<unknown> => scene.act('ggz', 'restateTegenspraak', await seen(scene, name, { sentence: scene.canaries.word(`tegenspraak_event.restatement of the ${name}`, NAMED) }));

async function raise(scene: Scene, name: string): Promise<void> {
  const [id] = await scene.act('police', 'raiseTegenspraak', dissent(scene, ` of the ${name}`));
  scene.keep(name, id, NAMED);
}

/** A dissent of which the ground rests on a fact that is taken back afterwards. */
async function raiseOnWhatCloses(scene: Scene): Promise<void> {
  await bring(scene, 'closing fact', SUPPLIER, ['ggz']);
  const { input } = dissent(scene, ' of the fourth dissent') as { input: object };
  // Plain words in their place, so that each canary stands where it is said again.
  scene.canaries.forget(...GROUND.map((field) => `tegenspraak_ground.${field} of the fourth dissent`));
  const [id] = await scene.act('police', 'raiseTegenspraak', { input: { ...input, why: 'hierom', knowledge: 'gezien', wouldChangeMyMind: 'niets', alternative: null, citedContributionIds: [scene.id('closing fact')] } });
  scene.keep('fourth dissent', id, NAMED);
  const [ground] = await scene.world.sql<{ id: string }>('select id from tegenspraak_ground where tegenspraak_id = $1', [id]);
  scene.keep('fourth ground', ground!.id, SUPPLIER);
  await scene.act('police', 'withdrawContribution', { id: scene.id('closing fact') });
}

/** Four dissents: one that is misunderstood twice and maintained, one that is settled, one that is waived and withdrawn, one of which the ground is said again. */
export const dissentActs: readonly Act[] = [
  {
    door: 'raiseTegenspraak', by: 'police', sends: (scene) => dissent(scene, ''),
    after: async (scene, [id]) => {
      scene.keep('dissent', id, NAMED);
      const [ground] = await scene.world.sql<{ id: string }>('select id from tegenspraak_ground where tegenspraak_id = $1', [id]);
      scene.keep('ground', ground!.id, SUPPLIER);
      await raise(scene, 'second dissent');
      await raise(scene, 'third dissent');
    },
  },
  { door: 'restateTegenspraak', by: 'ggz', sends: (scene) => seen(scene, 'dissent', { sentence: scene.canaries.word('tegenspraak_event.restatement', NAMED) }) },
  { door: 'notYet', by: 'police', sends: (scene) => seen(scene, 'dissent') },
  {
    door: 'writeSentence', by: 'police',
    before: async (scene) => {
      await restate(scene, 'dissent');
      await scene.act('police', 'notYet', await seen(scene, 'dissent'));
    },
    sends: (scene) => seen(scene, 'dissent', { sentence: scene.canaries.word('tegenspraak_event.authorSentence', NAMED) }),
  },
  { door: 'adoptSentence', by: 'ggz', sends: (scene) => seen(scene, 'dissent') },
  { door: 'answerTegenspraak', by: 'ggz', sends: (scene) => seen(scene, 'dissent', { outcome: 'PARTLY', because: scene.canaries.word('tegenspraak_event.because', NAMED) }) },
  { door: 'maintainTegenspraak', by: 'police', sends: (scene) => seen(scene, 'dissent') },
  { door: 'askForAnswer', by: 'ggz', sends: (scene) => seen(scene, 'second dissent', { seatId: scene.seat('ggz') }) },
  { door: 'confirmRestatement', by: 'police', before: (scene) => restate(scene, 'second dissent'), sends: (scene) => seen(scene, 'second dissent') },
  {
    door: 'settleTegenspraak', by: 'police',
    before: async (scene) => scene.act('ggz', 'answerTegenspraak', await seen(scene, 'second dissent', { outcome: 'ACCEPTED', because: scene.canaries.word('tegenspraak_event.because, accepted', NAMED) })),
    sends: (scene) => seen(scene, 'second dissent'),
  },
  {
    door: 'waiveRestatement', by: 'ggz', before: (scene) => restate(scene, 'third dissent'),
    sends: (scene) => seen(scene, 'third dissent', { reason: scene.canaries.word('tegenspraak_event.waiver', NAMED) }),
  },
  { door: 'withdrawTegenspraak', by: 'police', sends: (scene) => seen(scene, 'third dissent') },
  {
    door: 'reviseTegenspraakGround', by: 'police', before: raiseOnWhatCloses,
    sends: async (scene) => ({
      input: {
        id: scene.id('fourth ground'), version: await scene.versionOf('tegenspraak_ground', 'fourth ground'), citedContributionIds: [],
        ...Object.fromEntries(GROUND.map((field) => [field, scene.canaries.word(`tegenspraak_ground.${field} of the fourth dissent`, SUPPLIER)])),
      },
    }),
  },
];
