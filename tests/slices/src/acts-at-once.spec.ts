import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { pause } from '@casustafel/tests-support';
import { openApart, type Apart } from './keeping-apart';

jest.setTimeout(60_000);

const ROUNDS = 6;
/** After so long PostgreSQL has counted what its connections saw. */
const COUNTED = 1_500;

let at: Apart;
beforeAll(async () => {
  at = await openApart();
});
afterAll(() => at.hall.close());

it('whoever acts in one case at the same moment waits for who was first, and no two for each other', async () => {
  const { gi } = at.hall.as;
  const refused: (string | null)[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { file } = await at.hall.sit();
    const ids = await Promise.all([1, 2, 3].map(() => at.fact(file, 'gi', ['nora'], [])));
    refused.push(...(await Promise.all([
      ...ids.map((id) => gi.refusal(at.SHARE, at.shareWith(file, 'gi', id, ['ggz', 'police']))),
      at.keep(file).then(() => null),
      ...[1, 2].map(() => at.fact(file, 'gi', ['nora']).then(() => null)),
    ])));
  }
  await pause(COUNTED);
  const [row] = await at.hall.hub.asOwner<{ rings: number }>('select deadlocks::int as rings from pg_stat_database where datname = current_database()');
  expect([refused.filter((code) => code !== null), row]).toEqual([[], { rings: 0 }]);
});
