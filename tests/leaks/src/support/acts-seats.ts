import { newId } from '@casustafel/kernel';
import type { Act } from './act';
import { SEATED, SUPPLIER } from './people';
import type { Scene } from './scene';

const naming = (scene: Scene, weeks: number) => ({ input: { seatIds: [scene.seat('police')], professionalId: scene.professional('police2'), date: scene.tableDay(weeks) } });

/** A colleague who stood in for an hour and looked, so that the log has a line with two names in it. */
async function standInForAnHour(scene: Scene): Promise<void> {
  const id = newId();
  await scene.world.sql(
    `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, until_at, standing_in_for, given_by)
     select $1, case_id, $2, organisation_id, role, task, function, now(), now() + interval '1 hour', id, $3 from seat where id = $4`,
    [id, scene.professional('police3'), scene.professional('mandate'), scene.seat('police')],
  );
  scene.keep('seat of an hour', id, [...SEATED, 'mandate']);
  await (await scene.signIn('police3')).ask('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: scene.id('case') });
  await scene.world.sql('update seat set until_at = now() where id = $1', [id]);
}

/** Who stands in for whom, and a seat that goes to a colleague: acts of somebody who sees no case. */
export const seatActs: readonly Act[] = [
  {
    door: 'nameStandIn', by: 'mandate',
    sends: (scene) => naming(scene, 1),
    // Before its day a seat like this is nobody's to know but theirs who gave it.
    after: async (scene, [id]) => {
      scene.keep('seat of the stand-in', id, ['mandate']);
      await standInForAnHour(scene);
    },
  },
  {
    door: 'takeBackStandIn', by: 'mandate',
    before: async (scene) => {
      const [id] = await scene.act('mandate', 'nameStandIn', naming(scene, 2));
      scene.keep('seat taken back', id, ['mandate']);
    },
    sends: (scene) => ({ seatId: scene.id('seat taken back') }),
  },
  {
    door: 'handOverSeat', by: 'mandate',
    before: async (scene) => {
      const [id] = await scene.act('chair', 'seatProfessional', { input: { caseId: scene.id('case'), professionalId: scene.professional('police3'), function: 'PARTNER' } });
      scene.keep('seat of police3', id, [...SEATED, 'mandate']);
    },
    sends: (scene) => ({ input: { seatId: scene.seat('police3'), receiverId: scene.professional('police'), reason: 'UNABLE', note: scene.canaries.word('seat_handover.note', SUPPLIER) } }),
    after: (scene, [id]) => scene.keep('handover', id, [...SUPPLIER, 'mandate']),
  },
];
