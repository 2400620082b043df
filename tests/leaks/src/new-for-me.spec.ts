import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { EVERYBODY, type Somebody } from './support/people';
import { Scene } from './support/scene';

jest.setTimeout(90_000);

const scene = await Scene.open();
beforeAll(() => play(scene, untilTheEnd));
afterAll(() => scene.close());

type Item = Readonly<Record<string, unknown>> & { readonly id: string };
const byId = (items: readonly Item[]): readonly Item[] => [...items].sort((one, other) => one.id.localeCompare(other.id));

/** Every field of everything their cases show them, one case after the other; what they took back themselves is not new. */
async function caseByCase(who: Somebody): Promise<readonly Item[]> {
  const cases = ((await scene.knock(who, 'Query', 'myCases', {})).data?.['myCases'] ?? []) as { id: string }[];
  const lists = await Promise.all(cases.map(async ({ id }) => ((await scene.knock(who, 'Query', 'contributions', { caseId: id, first: 200 })).data?.['contributions'] ?? []) as Item[]));
  return lists.flat().filter(({ withdrawnAt }) => withdrawnAt === null);
}

async function together(who: Somebody): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let after: string | null = null, pages = 0; pages < 20; pages += 1) {
    const page = (await scene.knock(who, 'Query', 'newForMe', { first: 5, after })).data?.['newForMe'] as { items: { contribution: Item }[]; next: string | null } | undefined;
    found.push(...(page?.items ?? []).map(({ contribution }) => contribution));
    after = page?.next ?? null;
    if (after === null) return found;
  }
  throw new Error('The list has no end');
}

describe('what is new in all cases', () => {
  it.each(EVERYBODY)('is to %s what their cases show them, to the letter', async (who) => expect(byId(await together(who))).toEqual(byId(await caseByCase(who))));

  it('and there is something to compare', async () => {
    for (const who of ['police', 'ggz', 'gi', 'chair'] as const) expect([who, (await caseByCase(who)).length > 0]).toEqual([who, true]);
    expect((await together('police')).length).toBeGreaterThan(3);
  });
});
