import { eventually } from '@casustafel/tests-support';
import type { Act } from './act';
import { NOBODY, type Somebody } from './people';
import type { Scene } from './scene';

/** Whom it was chosen to tell; a chair who may know always does. */
const TOLD: readonly Somebody[] = ['police', 'process', 'chair'];
const end = async (scene: Scene): Promise<{ endId: string }> => {
  const [row] = await scene.hub.asOwner<{ id: string }>('select id from compartment_end where case_id = $1 and confirmed_at is null and dropped_at is null', [scene.id('case')]);
  return { endId: row!.id };
};
/** Everybody who sits there serves neither, so that nothing moves. */
export async function marked(scene: Scene, of: string): Promise<object> {
  const live = await scene.hub.asOwner<{ id: string }>('select id from seat where case_id = $1 and from_at <= now() and until_at > now()', [scene.id('case')]);
  return {
    input: {
      caseId: scene.id('case'), kind: 'STALKING', certainty: 'SUSPECTED', protectedIds: [scene.id('person')], fearedIds: [scene.id('person of the network')],
      seats: live.map(({ id }) => ({ seatId: id, personIds: [] })), audienceSeatIds: [scene.seat('police'), scene.seat('process')], why: scene.canaries.word(`compartment.content${of}`, TOLD),
    },
  };
}
/** What is protected follows by the clock, a moment after: that is nobody's knocking. */
export const vaultFollowed = (scene: Scene): Promise<true> => eventually('the vault to follow', async () => {
  const [row] = await scene.hub.asOwner<{ count: number }>('select count(*)::int as count from protected_needle where was_channel is not null');
  return row!.count === 0 ? true : undefined;
}, 20_000);
const ownFacts = async (scene: Scene): Promise<readonly { kind: string; id: string }[]> =>
  (await scene.hub.asOwner<{ id: string }>('select id from contribution where case_id = $1 and author_seat_id = $2 and withdrawn_at is null order by id', [scene.id('case'), scene.seat('police')])).map(({ id }) => ({ kind: 'Contribution', id }));
const ownFact = async (scene: Scene): Promise<string> => (await scene.hub.asOwner<{ id: string }>('select id from contribution where case_id = $1 and author_seat_id = $2 and withdrawn_at is null order by id limit 1', [scene.id('case'), scene.seat('police')]))[0]!.id;
const argued = (scene: Scene, of: string) => ({ input: { compartmentId: scene.id('mark'), why: scene.canaries.word(`compartment_end.content${of}`, TOLD) } });

/** Keeping two parties apart, at a table where nobody serves either: it is marked, said, told and ended, and nobody loses a thing by it. */
export const apartActs: readonly Act[] = [
  {
    door: 'keepApart', by: 'police', alsoMay: ['chair', 'process', 'ggz', 'gi', 'scribe', 'wmo'],
    sends: (scene) => marked(scene, ''),
    after: async (scene, [id]) => {
      scene.keep('mark', id, TOLD);
      await vaultFollowed(scene);
    },
  },
  { door: 'saySeatSpeaks', by: 'police', alsoMay: TOLD, sends: (scene) => ({ input: { compartmentId: scene.id('mark'), seatId: scene.seat('ggz'), personIds: [] } }) },
  {
    door: 'tellOfCompartment', by: 'police', alsoMay: TOLD,
    sends: (scene) => ({ input: { compartmentId: scene.id('mark'), seatId: scene.seat('process'), why: scene.canaries.word('compartment_told.content', NOBODY) } }),
  },
  { door: 'saySideOf', by: 'police', mayBeToldWhyNot: [], sends: async (scene) => ({ input: { compartmentId: scene.id('mark'), things: [{ kind: 'Contribution', id: await ownFact(scene) }], forAll: true, why: scene.canaries.word('side_word.content', NOBODY) } }) },
  { door: 'proposeEndOfCompartment', by: 'police', alsoMay: TOLD, sends: (scene) => argued(scene, '') },
  { door: 'dropEndOfCompartment', by: 'police', alsoMay: TOLD, sends: end, after: (scene) => scene.canaries.forget('compartment_end.content') },
  { door: 'proposeEndOfCompartment', of: 'again', by: 'police', alsoMay: TOLD, sends: (scene) => argued(scene, ', again') },
  {
    door: 'confirmEndOfCompartment', by: 'chair', mayBeToldWhyNot: TOLD, sends: end,
    after: async (scene) => {
      scene.canaries.forget('compartment_end.content, again');
      // One that stands, and of which the end is argued, for whoever asks afterwards.
      scene.keep('standing mark', (await scene.act('police', 'keepApart', await marked(scene, ', standing')))[0]!, TOLD);
      // What the police brought is for all again, so that an emergency finds it as before.
      await scene.act('police', 'saySideOf', { input: { compartmentId: scene.id('standing mark'), things: await ownFacts(scene), forAll: true, why: scene.canaries.word('side_word.content, standing', NOBODY) } });
      await vaultFollowed(scene);
      await scene.act('police', 'proposeEndOfCompartment', { input: { compartmentId: scene.id('standing mark'), why: scene.canaries.word('compartment_end.content, standing', TOLD) } });
    },
  },
];
