import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseViewService } from '@casustafel/api';
import { openHall, type TableHall } from './sitting';

const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { gone contributions { id doesWhat } seats { id } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const CORRECT = 'mutation ($input: CorrectContributionInput!) { correctContribution(input: $input) { id } }';
const UNSEAT = 'mutation ($id: ID!) { unseat(seatId: $id) { id } }';

describe('an answer that is on its way while a right ends', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => hall.close());

  const scene = async () => {
    const { file } = await hall.sit();
    return { file, fact: await hall.fact(file, 'ggz', ['police', 'gi'], 'KANARIE') };
  };
  /** What the police is answered when this happens after it was read and before it leaves, so long after it was asked. */
  const answered = async (caseId: string, meanwhile: () => Promise<unknown>, after = 600) => {
    const service = hall.hub.app.get(CaseViewService, { strict: false });
    const view = service.view.bind(service);
    jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
      const began = performance.now();
      const answer = await view(...asked);
      await meanwhile();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, after - (performance.now() - began))));
      return answer;
    });
    return hall.as.police.try(VIEW, { caseId });
  };
  const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code ?? null;

  it.each([
    ['the fact is taken back', (fact: string) => hall.as.ggz.ask(WITHDRAW, { id: fact })],
    ['the fact is narrowed', (fact: string, seatOf: (who: 'gi') => string) => hall.as.ggz.ask(NARROW, { id: fact, seatIds: [seatOf('gi')] })],
  ])('does not leave when %s; asked anew it is answered as things stand', async (_, act) => {
    const { file, fact } = await scene();
    const answer = await answered(file.id, () => act(fact, file.seatOf));
    expect(codeOf(answer)).toBe('CHANGED_MEANWHILE');
    expect(JSON.stringify(answer)).not.toContain('KANARIE');
    expect((await hall.as.police.ask(VIEW, { caseId: file.id })).caseView.contributions).toEqual([]);
  });

  it('does not leave when the seat ends', async () => {
    const { file } = await scene();
    const answer = await answered(file.id, () => hall.as.chair.ask(UNSEAT, { id: file.seatOf('police') }));
    expect([codeOf(answer), JSON.stringify(answer).includes('KANARIE')]).toEqual(['NOT_FOUND', false]);
  });

  it('leaves, however late, for somebody who sits there twice: for themselves, and for a colleague', async () => {
    const { file } = await scene();
    const { police } = hall.world.people;
    await hall.world.sql(
      `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, standing_in_for, given_by)
       select gen_random_uuid(), case_id, $2, organisation_id, role, task, function, from_at, id, given_by from seat where id = $1`, [file.seatOf('gi'), police.id]);
    expect(codeOf(await answered(file.id, () => Promise.resolve()))).toBeNull();
  });

  it('does not leave when the sign-in ends', async () => {
    const { file } = await scene();
    const answer = await answered(file.id, () => hall.world.sql('update sign_in set ended_at = now() where professional_id = $1', [hall.world.people.police.id]));
    await hall.world.sql('update sign_in set ended_at = null where professional_id = $1', [hall.world.people.police.id]);
    expect([codeOf(answer), JSON.stringify(answer).includes('KANARIE')]).toEqual(['SIGNED_OUT', false]);
  });

  it('leaves, however late, when something else changed, and when the fact is only corrected', async () => {
    const { file, fact } = await scene();
    const other = await hall.fact(file, 'gi', ['chair']);
    const card = { id: fact, version: 2, aboutPersonIds: [file.persons.leo], category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', who: 'vader', doesWhat: 'belt vaker', source: 'gesprek', ground: 'Nodig voor de veiligheid' };
    const refusals: (string | null)[] = [];
    const answer = await answered(file.id, async () => {
      refusals.push(await hall.as.gi.refusal(WITHDRAW, { id: other }), await hall.as.ggz.refusal(CORRECT, { input: card }));
    });
    expect(refusals).toEqual([null, null]);
    expect(answer.data!['caseView'].contributions).toEqual([{ id: fact, doesWhat: 'KANARIE' }]);
  });

  it('leaves within the second without another look', async () => {
    const { file } = await scene();
    expect(codeOf(await answered(file.id, () => Promise.resolve(), 0))).toBeNull();
  });
});
