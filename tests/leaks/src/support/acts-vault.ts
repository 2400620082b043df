import type { Act } from './act';
import { AT_TABLE, SUPPLIER, type Somebody } from './people';
import type { Scene } from './scene';

/** Whom a value is opened to may know it, and none of why it is kept. */
const OPENED: readonly Somebody[] = ['police', 'ggz'];

const kept = (scene: Scene, of = '', readers = SUPPLIER) => ({
  value: scene.canaries.word(`protected_value.value${of}`, readers), alsoKnownAs: [scene.canaries.word(`protected_value.also_known_as${of}`, SUPPLIER)], why: scene.canaries.word(`protected_value.why${of}`, SUPPLIER),
});
const named = async (scene: Scene, name: string) => ({ id: scene.id(name), version: await scene.versionOf('protected_value', name) });

/** The police keep where somebody can be found, open it to one other, and are told where else it was written. */
export const vaultActs: readonly Act[] = [
  {
    door: 'protect', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: { caseId: scene.id('case'), personId: scene.id('person'), kind: 'CONFIDANT', ...kept(scene) } }),
    after: async (scene, [id]) => {
      scene.keep('protected value', id, SUPPLIER);
      const [gone] = await scene.act('police', 'protect', { input: { caseId: scene.id('case'), kind: 'SHELTER', ...kept(scene, ', released') } });
      scene.keep('released value', gone, SUPPLIER);
    },
  },
  {
    door: 'correctProtected', by: 'police',
    sends: async (scene) => {
      scene.canaries.forget('protected_value.value', 'protected_value.also_known_as', 'protected_value.why');
      return { input: { ...(await named(scene, 'protected value')), ...kept(scene, ', corrected') } };
    },
  },
  {
    door: 'openProtected', by: 'police',
    sends: async (scene) => ({ input: { ...(await named(scene, 'protected value')), seatIds: [scene.seat('ggz')] } }),
    after: (scene) => {
      scene.canaries.hide('protected value', scene.id('protected value'), OPENED);
      scene.canaries.tell('protected_value.value, corrected', OPENED);
    },
  },
  {
    door: 'seeMention', by: 'police',
    // A value that a colleague at the table, who knows it by themself, writes where the whole table reads.
    before: async (scene) => {
      const [id] = await scene.act('police', 'protect', { input: { caseId: scene.id('case'), kind: 'ADDRESS', value: 'Spreeuwenpad 31', alsoKnownAs: [], why: null } });
      scene.keep('written value', id, SUPPLIER);
      await scene.act('chair', 'addPerson', { input: { caseId: scene.id('case'), familyRole: 'NETWORK', label: 'buurvrouw van Spreeuwenpad 31', name: 'Buurvrouw' } });
      const [row] = await scene.world.sql<{ id: string }>('select id from protected_mention where protected_id = $1', [id]);
      scene.keep('mention', row?.id, SUPPLIER);
    },
    sends: (scene) => ({ id: scene.id('mention') }),
  },
  {
    door: 'releaseProtected', by: 'police',
    sends: async (scene) => ({ input: await named(scene, 'released value') }),
    after: (scene) => scene.canaries.forget('protected_value.value, released', 'protected_value.also_known_as, released', 'protected_value.why, released'),
  },
];
