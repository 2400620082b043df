import { Spreading } from '@casustafel/identity-server';
import type { Act } from './act';
import { SEATED, type Somebody } from './people';
import type { Scene } from './scene';

const BSN = '123456782';
const GRANDFATHER = { familyRole: 'NETWORK', label: 'Opa', name: 'Wim Verzonnen', birthDate: '1950-02-03' };
const GRANDMOTHER = { familyRole: 'NETWORK', label: 'Oma', name: 'Wil Verzonnen', birthDate: '1951-02-03' };
const LEADS: readonly Somebody[] = ['chair', 'process'];
const LEADS_THERE: readonly Somebody[] = ['chair', 'veiligThuis'];

async function add(scene: Scene, by: Somebody, caseId: string, person: object, name: string, readers: readonly Somebody[]): Promise<void> {
  const [id] = await scene.act(by, 'addPerson', { input: { caseId, ...person } });
  scene.keep(name, id, readers);
}

const spread = (scene: Scene): Promise<void> => scene.hub.app.get(Spreading, { strict: false }).spread();

async function keepFrom(scene: Scene, query: string, of: string, name: string, readers: readonly Somebody[]): Promise<void> {
  const [row] = await scene.world.sql<{ id: string }>(query, [scene.id(of)]);
  scene.keep(name, row?.id, readers);
}

/** Another table of the region, led by somebody for whom the first does not exist, with two people who are in both. */
async function openOther(scene: Scene): Promise<void> {
  const { id } = await scene.world.openCase({ seats: [['veiligThuis', 'PROCESREGISSEUR']] });
  scene.keep('other case', id, [...LEADS_THERE, 'privacy']);
  await add(scene, 'veiligThuis', id, GRANDFATHER, 'grandfather there', LEADS_THERE);
  await add(scene, 'veiligThuis', id, GRANDMOTHER, 'grandmother there', LEADS_THERE);
}

/** The other table asks too, after somebody else: so there is a question in the queue here. */
async function askFromThere(scene: Scene): Promise<void> {
  const [id] = await scene.act('veiligThuis', 'askElsewhere', { input: { personId: scene.id('grandmother there'), reason: 'Zij vangt de kinderen op' } });
  scene.keep('inquiry there', id, LEADS_THERE);
  await spread(scene);
  await keepFrom(scene, 'select id from identity_offer where person_id = $1', 'grandfather there', 'offer there', LEADS_THERE);
  await keepFrom(scene, 'select id from identity_offer where person_id = $1', 'grandmother', 'offer', LEADS);
}

/** Who is who, in this case and in two. */
export const identityActs: readonly Act[] = [
  {
    door: 'recordBsn', by: 'process', alsoMay: ['chair'],
    before: async (scene) => {
      await add(scene, 'chair', scene.id('case'), GRANDFATHER, 'grandfather', SEATED);
      await add(scene, 'chair', scene.id('case'), GRANDMOTHER, 'grandmother', SEATED);
    },
    sends: (scene) => ({ input: { personId: scene.id('grandfather'), bsn: BSN } }),
  },
  {
    door: 'removeBsn', by: 'process', alsoMay: ['chair'],
    sends: (scene) => ({ personId: scene.id('grandfather') }),
    after: async (scene) => scene.keep('number', (await scene.act('chair', 'recordBsn', { input: { personId: scene.id('grandfather'), bsn: BSN } }))[0], SEATED),
  },
  {
    door: 'askElsewhere', by: 'process', alsoMay: ['chair'],
    before: openOther,
    sends: (scene) => ({ input: { personId: scene.id('grandfather'), reason: scene.canaries.word('identity_inquiry.reason', LEADS) } }),
    after: async (scene, [id]) => {
      scene.keep('inquiry', id, LEADS);
      await askFromThere(scene);
    },
  },
  {
    door: 'answerIdentityOffer', by: 'veiligThuis', alsoMay: ['chair'],
    sends: (scene) => ({ input: { offerId: scene.id('offer there'), agrees: true } }),
    after: async (scene) => {
      await keepFrom(scene, 'select id from identity_contact where person_id = $1', 'grandfather', 'contact', LEADS);
      await keepFrom(scene, 'select id from identity_contact where person_id = $1', 'grandfather there', 'contact there', LEADS_THERE);
    },
  },
  { door: 'proposeLink', by: 'process', alsoMay: ['chair'], sends: (scene) => ({ contactId: scene.id('contact') }) },
  { door: 'confirmLink', by: 'veiligThuis', alsoMay: ['chair'], sends: (scene) => ({ contactId: scene.id('contact there') }) },
  { door: 'undoLink', by: 'process', alsoMay: ['chair'], sends: (scene) => ({ input: { contactId: scene.id('contact'), reason: scene.canaries.word('identity_contact.undo_reason', LEADS) } }) },
  {
    door: 'proposeMerge', by: 'chair',
    sends: (scene) => ({ input: { caseId: scene.id('case'), survivingId: scene.id('grandmother'), mergedId: scene.id('grandfather'), reason: scene.canaries.word('person_merge.reason', SEATED) } }),
    after: (scene, [id]) => scene.keep('merge', id, SEATED),
  },
  {
    door: 'confirmMerge', by: 'wmo', mayBeToldWhyNot: ['chair'],
    before: (scene) => scene.world.sql("update seat set function = 'CASUSREGISSEUR' where id = $1", [scene.seat('wmo')]),
    sends: (scene) => ({ mergeId: scene.id('merge') }),
  },
  { door: 'undoMerge', by: 'chair', alsoMay: ['wmo'], sends: (scene) => ({ input: { mergeId: scene.id('merge'), reason: scene.canaries.word('person_merge.undo_reason', SEATED) } }) },
];
