import type { Act } from './act';
import { AT_TABLE, SUPPLIER, type Somebody } from './people';
import type { Scene } from './scene';

/** Whom a value is opened to may know it, and none of why it is kept. */
const OPENED: readonly Somebody[] = ['police', 'ggz'];

const kept = (scene: Scene, of = '', readers = SUPPLIER) => ({
  value: scene.canaries.word(`protected_value.value${of}`, readers), alsoKnownAs: [scene.canaries.word(`protected_value.also_known_as${of}`, SUPPLIER)], why: scene.canaries.word(`protected_value.why${of}`, SUPPLIER),
});
const named = async (scene: Scene, name: string, table = 'protected_value') => ({ id: scene.id(name), version: await scene.versionOf(table, name) });

/** Somebody of the network, whose contact stood with them before there was a vault; the police brought them. */
async function oldContact(scene: Scene, name: string): Promise<void> {
  const [personId] = await scene.act('chair', 'addPerson', { input: { caseId: scene.id('case'), familyRole: 'NETWORK', label: `Van vroeger, ${name}`, name: 'Vroeger' } });
  const id = await scene.world.oldContact({ caseId: scene.id('case'), personId: personId!, contact: scene.canaries.word(`old_contact.words, ${name}`, SUPPLIER), broughtBySeatId: scene.seat('police') });
  scene.keep(name, id, SUPPLIER);
}

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
    door: 'keepOldContact', by: 'police',
    before: async (scene) => {
      for (const name of ['waiting contact', 'kept contact', 'dropped contact']) await oldContact(scene, name);
    },
    sends: async (scene) => ({ input: { ...(await named(scene, 'kept contact', 'old_contact')), values: [{ kind: 'PHONE', value: scene.canaries.word('protected_value.value, of an old contact', SUPPLIER) }], why: scene.canaries.word('protected_value.why, of an old contact', SUPPLIER) } }),
    after: (scene) => scene.canaries.forget('old_contact.words, kept contact'),
  },
  {
    door: 'dropOldContact', by: 'police',
    sends: async (scene) => ({ input: { ...(await named(scene, 'dropped contact', 'old_contact')), reason: scene.canaries.word('old_contact.reason', SUPPLIER) } }),
    after: (scene) => scene.canaries.forget('old_contact.words, dropped contact'),
  },
  {
    door: 'releaseProtected', by: 'police',
    sends: async (scene) => ({ input: await named(scene, 'released value') }),
    after: (scene) => scene.canaries.forget('protected_value.value, released', 'protected_value.also_known_as, released', 'protected_value.why, released'),
  },
];
