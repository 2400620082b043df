import { newId } from '@casustafel/kernel';
import type { Act } from './act';
import { bring } from './acts-file';
import { NAMED, SEATED, SUPPLIER } from './people';
import type { Scene } from './scene';

/** Whose it was, and whoever weighs it. */
const WEIGHING = ['police', 'privacy'];
const look = (scene: Scene, who: 'ggz'): Promise<unknown> => scene.as(who).ask('query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id } } }', { caseId: scene.id('case') });
const seen = async (scene: Scene, more: object): Promise<object> => ({ input: { id: scene.id('leak'), version: await scene.versionOf('leak_record', 'leak'), ...more } });

/** A fact that somebody read and that is taken back: what they had is called back. */
async function callBack(scene: Scene): Promise<void> {
  await bring(scene, 'recalled fact', SUPPLIER, ['ggz']);
  await look(scene, 'ggz');
  await scene.act('police', 'withdrawContribution', { id: scene.id('recalled fact') });
  const [notice] = await scene.world.sql<{ id: string }>('select id from recall_notice where contribution_id = $1', [scene.id('recalled fact')]);
  scene.keep('recall notice', notice!.id, NAMED);
}

/** The same where the one who read it sits there no longer: it is for who holds the mandate of their organisation. */
async function callBackFromGone(scene: Scene): Promise<void> {
  const [recall, notice] = [newId(), newId()];
  const card = { caseId: scene.id('case'), aboutPersonIds: [], category: 'GUIDANCE_AND_CARE', knowledge: 'OPINION', who: 'ik', doesWhat: 'denk', source: 'zelf' };
  const [item] = await scene.act('ggz', 'bringContribution', { input: card });
  scene.keep('fact of who read it is gone', item, ['ggz']);
  await scene.world.sql(
    `with theirs as (select party, organisation_id from seat where id = $3), called as (
       insert into recall (id, case_id, contribution_id, party, organisation_id, kind, subjects, at, made_at) select $1, $5, $6, party, organisation_id, 'WITHDRAWN', '{}', now(), now() from theirs returning id)
     insert into recall_notice (id, case_id, recall_id, contribution_id, kind, supplier_party, supplier_id, party, organisation_id, readers, subjects, read_at, told_at)
     select $2, $5, called.id, $6, 'WITHDRAWN', theirs.party, theirs.organisation_id, ours.party, ours.organisation_id, array[$7::uuid], '{}', now(), now()
     from called, theirs, (select party, organisation_id from seat where id = $4) ours`,
    [recall, notice, scene.seat('ggz'), scene.seat('police'), scene.id('case'), item, scene.professional('police2')],
  );
  scene.keep('notice by mandate', notice, ['ggz', 'mandate']);
}

/** What was called back, what leaked, and who does not give. */
export const recallActs: readonly Act[] = [
  {
    door: 'refuseSupply', by: 'police', alsoMay: SEATED,
    sends: (scene) => ({ input: { caseId: scene.id('case'), category: 'HEALTH', reason: scene.canaries.word('supply_refusal_reason.content', SUPPLIER) } }),
    after: (scene, [id]) => scene.keep('refusal', id, SEATED),
  },
  { door: 'liftSupplyRefusal', by: 'police', sends: (scene) => ({ id: scene.id('refusal') }) },
  { door: 'confirmRecall', by: 'ggz', before: callBack, sends: (scene) => ({ id: scene.id('recall notice') }) },
  { door: 'confirmRecall', of: 'of somebody gone', by: 'mandate', before: callBackFromGone, sends: (scene) => ({ id: scene.id('notice by mandate') }) },
  {
    door: 'reportSharedWrongly', by: 'police',
    before: async (scene) => {
      await bring(scene, 'leaked fact', SUPPLIER, ['ggz', 'gi']);
      await look(scene, 'ggz');
    },
    sends: (scene) => ({ input: { contributionId: scene.id('leaked fact'), kind: 'WRONG_RECEIVER' } }),
    after: (scene, [id]) => scene.keep('leak', id, WEIGHING),
  },
  { door: 'assessLeak', by: 'privacy', sends: (scene) => seen(scene, { risk: 'HIGH', assessment: scene.canaries.word('leak_record.assessment', WEIGHING) }) },
  { door: 'decideLeak', by: 'privacy', sends: async (scene) => seen(scene, { reportedAt: new Date().toISOString(), reason: scene.canaries.word('leak_record.reportReason', WEIGHING) }) },
  { door: 'closeLeak', by: 'privacy', sends: (scene) => seen(scene, { reason: scene.canaries.word('leak_record.informReason', WEIGHING) }) },
];
