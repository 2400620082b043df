import { lawfully } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { apartActs } from './support/acts-apart';
import { OUTSIDERS, type Outsider } from './support/people';
import { Scene } from './support/scene';

jest.setTimeout(90_000);

const scene = await Scene.open();
afterAll(() => scene.close());
// Where parties are kept apart it takes two: whoever sits down there also has somebody say whom they serve.
beforeAll(() => play(scene, untilTheEnd.filter((act) => !apartActs.includes(act))));

/** The one fact that makes an insider of an outsider, and what they then hear that they did not. */
interface Twin {
  readonly fact: string;
  readonly make: () => Promise<unknown>;
  readonly sings: string;
  readonly door?: string;
  readonly variables?: () => object;
}

const FACT = 'contribution.doesWhat';
const seatsOf = async (who: Outsider): Promise<void> => {
  await scene.world.sql(
    `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, given_by)
     select gen_random_uuid(), $1, p.id, o.id, o.role, o.task, 'PARTNER', now(), $2 from professional p join organisation o on o.id = p.organisation_id where p.handle = $3`,
    [scene.id('case'), scene.professional('chair'), who],
  );
};
const seated = (who: Outsider, sings = 'case_file.reason'): Twin => ({ fact: 'a seat in this case', make: () => seatsOf(who), sings });
const named = (who: Outsider): Twin => ({ fact: 'being named', make: () => scene.act('police', 'shareContributions', { input: { ids: [scene.id('fact')], seatIds: [scene.seat(who)], ...lawfully('police') } }), sings: FACT });
const moved = (who: Outsider, sings: string, door: string, variables: object): Twin => ({
  fact: 'working in this region', sings, door, variables: () => variables,
  make: () => scene.world.sql('with house as (update organisation o set region_id = $1 from professional p where p.handle = $2 and o.id = p.organisation_id) update professional set region_id = $1 where handle = $2', [scene.world.regionId, who]),
});

const TWINS: Readonly<Record<Outsider, Twin>> = {
  shelter: seated('shelter'),
  veiligThuis: seated('veiligThuis'),
  rvdk: { fact: 'a seat that goes on', make: () => scene.world.sql("update seat set until_at = '9999-12-31Z' where id = $1", [scene.seat('rvdk')]), sings: FACT },
  police2: seated('police2', FACT),
  mandate: seated('mandate', FACT),
  gi: named('gi'),
  chair: named('chair'),
  scribe: named('scribe'),
  wmo: named('wmo'),
  lapsed: { fact: 'a screening that is in date', make: () => scene.world.sql("update professional set screened_until = '2099-12-31' where handle = 'lapsed'"), sings: FACT },
  privacy: seated('privacy'),
  admin: seated('admin'),
  admin2: seated('admin2'),
  stranger: { fact: 'a sign-in', make: async () => scene.give('stranger', scene.as('police')), sings: FACT },
  'x-chair': moved('x-chair', 'case_table.name', 'caseTables', { mine: false }),
  'x-privacy': moved('x-privacy', 'log_actor.job_title', 'accessLog', { filter: { limit: 200 } }),
};

describe('one fact apart', () => {
  it.each(Object.entries(TWINS) as [Outsider, Twin][])('%s', async (who, { fact, make, sings, door = 'caseView', variables }) => {
    const hears = async (): Promise<string[]> => scene.canaries.allIn((await scene.knock(who, 'Query', door, variables?.() ?? { caseId: scene.id('case') })).all);
    expect([OUTSIDERS[who], await hears()]).toEqual([OUTSIDERS[who], expect.not.arrayContaining([sings])]);
    await make();
    expect([`with ${fact}`, await hears()]).toEqual([`with ${fact}`, expect.arrayContaining([sings])]);
  });
});
