import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHall, type TableHall } from './sitting';

const PAGE = 'query ($caseId: ID!, $first: Int!, $after: ID) { contributions(caseId: $caseId, first: $first, after: $after) { id } }';

describe('the facts of a case, a page at a time', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall.close());

  it('come each once, also those that were brought in the same moment', async () => {
    const file = await hall.world.openCase({ seats: ['police'] });
    const brought: string[] = [];
    for (let count = 0; count < 6; count += 1) brought.push(await hall.fact(file, 'police', [], `feit ${count}`));
    await hall.world.sql('update contribution set first_processed_at = (select max(first_processed_at) from contribution where case_id = $1) where id = any($2)', [file.id, brought.slice(1, 5)]);
    const ask = async (first: number, after: string | null): Promise<string[]> => (await hall.as.police.ask(PAGE, { caseId: file.id, first, after })).contributions.map(({ id }: { id: string }) => id);
    const whole = await ask(50, null);
    expect([...whole].sort()).toEqual([...brought].sort());
    for (const first of [1, 2, 4]) {
      const read: string[] = [];
      for (let page = await ask(first, null); page.length > 0; page = await ask(first, page.at(-1)!)) read.push(...page);
      expect(read).toEqual(whole);
    }
  });
});
