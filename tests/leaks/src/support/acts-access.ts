import type { Act } from './act';
import { card } from './acts-file';
import { AT_TABLE, NAMED, SUPPLIER } from './people';
import type { Scene } from './scene';

const HINTED = ['who', 'doesWhat', 'toWhom', 'effect', 'source'].map((field) => `contribution.${field} of the hinted fact`);

/** A fact of which one other sees that it is there, and nobody else that much. */
async function hint(scene: Scene): Promise<void> {
  const [id] = await scene.act('police', 'bringContribution', { input: { caseId: scene.id('case'), aboutPersonIds: [scene.id('person')], ...card(scene, SUPPLIER, ' of the hinted fact') } });
  scene.keep('hinted fact', id, NAMED);
  await scene.act('police', 'shareContributions', { input: { ids: [id], seatIds: [scene.seat('ggz')], level: 'HIT', ground: scene.canaries.word('contribution.ground of the hinted fact', SUPPLIER) } });
}

const ask = (scene: Scene, of: string, about: object): object => ({ input: { caseId: scene.id('case'), reason: scene.canaries.word(`access_request.reason of the ${of}`, NAMED), ...about } });
const scope = (scene: Scene, category: string): object => ({ scope: { organisationId: scene.world.people.police.organisationId, task: 'NONE', category } });
const seen = async (scene: Scene, name: string, more: object = {}): Promise<object> => ({ input: { id: scene.id(name), version: await scene.versionOf('access_request', name), ...more } });

async function askAgain(scene: Scene): Promise<void> {
  const [id] = await scene.act('ggz', 'askAccess', ask(scene, 'request taken back', scope(scene, 'IDENTITY')));
  scene.keep('request taken back', id, NAMED);
}

/** Access is asked to an item and to a scope, taken back, granted, declined and ended. */
export const accessActs: readonly Act[] = [
  {
    door: 'askAccess', of: 'to an item', by: 'ggz', before: hint,
    sends: (scene) => ask(scene, 'request', { itemId: scene.id('hinted fact') }),
    after: (scene, [id]) => scene.keep('request', id, NAMED),
  },
  {
    door: 'askAccess', of: 'to a scope', by: 'ggz', alsoMay: AT_TABLE,
    sends: (scene) => ask(scene, 'request for a scope', scope(scene, 'POLICE')),
    after: (scene, [id]) => scene.keep('request for a scope', id, NAMED),
  },
  { door: 'withdrawAccessRequest', by: 'ggz', before: askAgain, sends: (scene) => seen(scene, 'request taken back') },
  {
    door: 'grantAccess', by: 'police',
    sends: (scene) => seen(scene, 'request', { itemIds: [scene.id('hinted fact')], reason: scene.canaries.word('access_request.answer, granted', NAMED) }),
    after: (scene) => HINTED.forEach((what) => scene.canaries.tell(what, NAMED)),
  },
  { door: 'declineAccess', by: 'police', sends: (scene) => seen(scene, 'request for a scope', { sentence: 'NOT_NEEDED', reason: scene.canaries.word('access_request.answer, declined', NAMED) }) },
  { door: 'endGrant', by: 'police', sends: (scene) => seen(scene, 'request'), after: (scene) => HINTED.forEach((what) => scene.canaries.tell(what, SUPPLIER)) },
];
