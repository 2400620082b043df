import { currentStatement } from '@casustafel/guest-domain';
import type { Act } from './act';
import { bring } from './acts-file';
import { SEATED, SUPPLIER } from './people';
import type { Scene } from './scene';

/** Its supplier, and who receives the guest and was named in it. */
const TELLING = ['police', 'chair'];
const proposal = (scene: Scene, item: string, readers: readonly string[]): object => ({
  input: { guestIds: [scene.id('guest')], contributionId: scene.id(item), level: 'FULL', purpose: scene.canaries.word(`read_aloud.purpose of ${item}`, readers) },
});
const tell = (item: string, ...by: [Act['by'], ...Act['by'][]]): Act => ({
  door: 'recordReadAloud', of: item, by: by[0], alsoMay: by,
  sends: (scene) => ({ input: { ids: [scene.id(`telling of ${item}`)], manner: 'TOLD', tellerSeatId: scene.seat('police') } }),
});

/** A third party comes, signs, is told what its supplier agrees to, and leaves. */
export const guestActs: readonly Act[] = [
  {
    door: 'recordGuest', by: 'chair',
    sends: (scene) => ({
      input: {
        conferenceId: scene.id('conference'), role: 'WONINGCORPORATIE', speaksWith: [scene.id('person')], name: scene.canaries.word('guest.name', SEATED), jobTitle: scene.canaries.word('guest.jobTitle', SEATED),
        organisation: scene.canaries.word('guest.organisation', SEATED), why: scene.canaries.word('guest.why', SEATED),
      },
    }),
    after: (scene, [id]) => scene.keep('guest', id, SEATED),
  },
  { door: 'signGuestSecrecy', by: 'chair', sends: (scene) => ({ input: { guestId: scene.id('guest'), statement: currentStatement.version, way: 'PAPER' } }) },
  {
    door: 'proposeReadAloud', by: 'chair',
    before: async (scene) => {
      for (const name of ['told fact', 'fact told and recalled']) await bring(scene, name, TELLING, ['chair']);
    },
    sends: (scene) => proposal(scene, 'told fact', TELLING),
    after: (scene, [id]) => scene.keep('telling of told fact', id, TELLING),
  },
  {
    door: 'proposeReadAloud', of: 'an own fact the chair may not know', by: 'police', sends: (scene) => proposal(scene, 'fact', SUPPLIER),
    after: (scene, [id]) => scene.keep('telling of fact', id, SUPPLIER),
  },
  {
    door: 'answerReadAloud', by: 'police',
    sends: (scene) => ({ input: { id: scene.id('telling of told fact'), version: 1, agree: true, reason: scene.canaries.word('read_aloud.wordReason', TELLING) } }),
  },
  { door: 'dropReadAloud', by: 'police', sends: (scene) => ({ id: scene.id('telling of fact') }), after: (scene) => scene.canaries.forget('read_aloud.purpose of fact') },
  { door: 'letGuestIn', by: 'chair', sends: (scene) => ({ guestId: scene.id('guest') }) },
  tell('told fact', 'chair', 'police'),
  {
    door: 'hideScreenFromGuests', by: 'police', alsoMay: SEATED,
    sends: async (scene) => ({ input: { conferenceId: scene.id('conference'), presenceIds: (await scene.world.sql<{ id: string }>('select id from guest_presence where guest_id = $1 and left_at is null', [scene.id('guest')])).map(({ id }) => id) } }),
  },
  {
    ...tell('fact told and recalled', 'police'),
    before: async (scene) => scene.keep('telling of fact told and recalled', (await scene.act('police', 'proposeReadAloud', proposal(scene, 'fact told and recalled', SUPPLIER)))[0], SUPPLIER),
  },
  { door: 'seeGuestOut', by: 'chair', sends: (scene) => ({ guestId: scene.id('guest') }) },
  {
    door: 'confirmGuestKnows', by: 'police', before: (scene) => scene.act('police', 'withdrawContribution', { id: scene.id('fact told and recalled') }),
    sends: (scene) => ({ id: scene.id('telling of fact told and recalled') }),
  },
];
