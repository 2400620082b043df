import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseViewService } from '@casustafel/api';
import { openHall, type TableHall } from './sitting';

const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { gone contributions { id doesWhat } seats { id } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const CORRECT = 'mutation ($input: CorrectContributionInput!) { correctContribution(input: $input) { id } }';
const UNSEAT = 'mutation ($id: ID!) { unseat(seatId: $id) { id } }';

jest.setTimeout(30_000);

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

  it('does not leave when the fact is shown to this reader no further than that it is there', async () => {
    const { file, fact } = await scene();
    const answer = await answered(file.id, () => hall.as.chair.ask('mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }', { input: { caseId: file.id, stage: 'TRIAGE' } }));
    expect([codeOf(answer), JSON.stringify(answer).includes('KANARIE')]).toEqual(['CHANGED_MEANWHILE', false]);
    expect((await hall.as.police.ask(VIEW, { caseId: file.id })).caseView.contributions).toEqual([{ id: fact, doesWhat: null }]);
  });

  it.each(['open_until', 'gate_until'])('does not leave when the fact ends by the clock (%s), though nobody was told yet', async (column) => {
    const { file, fact } = await scene();
    await hall.world.sql(`update contribution set ${column} = now() + interval '300 milliseconds' where id = $1`, [fact]);
    // As when nobody comes round to settling it.
    await hall.world.sql('begin; alter function settle_what_ran_out rename to settle_later; commit');
    const answer = await answered(file.id, () => Promise.resolve());
    await hall.world.sql('begin; alter function settle_later rename to settle_what_ran_out; commit');
    expect([codeOf(answer), JSON.stringify(answer).includes('KANARIE')]).toEqual(['CHANGED_MEANWHILE', false]);
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

  describe('and whose reader takes it in slowly', () => {
    const LARGE = 24_000_000;
    /** An answer of many megabytes to somebody who reads a little of it, and then nothing until this has happened. */
    const readSlowly = async (caseId: string, meanwhile: () => Promise<unknown>) => {
      const service = hall.hub.app.get(CaseViewService, { strict: false });
      const view = service.view.bind(service);
      jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
        const answer = await view(...asked);
        const [first] = answer.contributions as unknown as { doesWhat: string }[];
        first!.doesWhat = 'KANARIE'.padEnd(LARGE, 'x');
        return answer;
      });
      const { port } = hall.hub.config;
      const socket = connect(port, '127.0.0.1');
      const body = JSON.stringify({ query: VIEW, variables: { caseId } });
      const ended = once(socket, 'close');
      socket.on('error', () => undefined);
      socket.write(`POST /graphql HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${hall.as.police.cookie}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      await once(socket, 'readable');
      await meanwhile();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      let received = 0;
      socket.on('data', (chunk: Buffer) => (received += chunk.length));
      await ended;
      return received;
    };

    it('leaves no further than it had come when the right ended', async () => {
      const { file, fact } = await scene();
      const received = await readSlowly(file.id, () => hall.as.ggz.ask(WITHDRAW, { id: fact }));
      expect(received).toBeGreaterThan(0);
      expect(received).toBeLessThan(LARGE);
    });
    it('comes whole when nothing changed, however long it took', async () => {
      const { file } = await scene();
      expect(await readSlowly(file.id, () => Promise.resolve())).toBeGreaterThan(LARGE);
    });
  });

  it('leaves within the second without another look', async () => {
    const { file } = await scene();
    expect(codeOf(await answered(file.id, () => Promise.resolve(), 0))).toBeNull();
  });
});
