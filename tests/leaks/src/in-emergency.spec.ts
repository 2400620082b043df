import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { play } from './support/act';
import { allActs } from './support/acts';
import { QUESTIONS } from './support/questions';
import { Scene } from './support/scene';

jest.setTimeout(120_000);

const scene = await Scene.open();
afterAll(() => scene.close());
// Everything until two parties are kept apart: from then on an emergency shows what is open for all, and that is shown elsewhere.
beforeAll(() => play(scene, allActs.slice(0, allActs.findIndex(({ door }) => door === 'keepApart'))));

/** What somebody hears at one door, by column. */
const heardAt = async (who: 'gi2' | 'police', door: string): Promise<string[]> =>
  (await Promise.all(QUESTIONS[door]!.map(async ({ variables }) => scene.canaries.allIn((await scene.knock(who, 'Query', door, variables(scene))).all)))).flat();

/** Columns by what they are of. What is told of an emergency and of one’s own circle is theirs. */
const OWN = /^(emergency_access\.|own_circle|person\.(label|name) elsewhere|case_table\.)/;
const CARD = /^contribution\.(who|doesWhat|toWhom|effect|source|conclusion|summary|article)/;
const FAMILY = /^person\.(label|name)/;
const EMERGENCY_DOORS = ['emergencyView', 'emergencyReason', 'emergencyAccesses', 'ownCircles', 'ownCircleQuestions'];

describe('somebody for whom an emergency runs', () => {
  it('hears the cards the law lets them read, and how the family is called', async () => {
    const heard = await heardAt('gi2', 'emergencyView');
    expect(heard.filter((column) => CARD.test(column)).length).toBeGreaterThan(5);
    expect(heard.some((column) => FAMILY.test(column))).toBe(true);
  });

  it('hears nothing at that door of what never passes in one, though somebody at the table does', async () => {
    const heard = await heardAt('gi2', 'emergencyView');
    expect(heard.filter((column) => !CARD.test(column) && !FAMILY.test(column))).toEqual([]);
    // What was taken back or recalled is gone for them as for anybody.
    expect(heard.filter((column) => /withdrawn|recalled|leaked|, old/.test(column))).toEqual([]);
    const table = (await Promise.all(['caseView', 'report', 'consents', 'myDraft', 'contactSafety', 'vault'].map((door) => heardAt('police', door)))).flat();
    for (const never of [/^contact_safety/, /^protected_value/, /^case_file\.reason/, /^contribution\.ground/, /^score/, /^tegenspraak/, /^decision/, /^action/, /^draft/, /^factor|^hypothesis/, /^particular/]) {
      expect([String(never), table.some((column) => never.test(column))]).toEqual([String(never), true]);
      expect([String(never), heard.filter((column) => never.test(column))]).toEqual([String(never), []]);
    }
  });

  it.each(Object.keys(QUESTIONS).filter((door) => !EMERGENCY_DOORS.includes(door)))('hears nothing of the case at %s', async (door) => {
    expect((await heardAt('gi2', door)).filter((column) => !OWN.test(column))).toEqual([]);
  });
});
