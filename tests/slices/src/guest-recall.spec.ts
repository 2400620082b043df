import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { codeOf, KNOWS, Reception } from './receiving';

jest.setTimeout(60_000);

let table: Reception;
beforeAll(async () => void (table = await Reception.open()));
afterAll(() => table?.close());

/** A fact that nobody at the table was given, told to a guest by its own supplier. */
async function told() {
  const { file, id } = await table.sit();
  const fact = await table.hall.fact(file, 'police', ['chair']);
  const guestId = await table.guest(id, { comes: true });
  const [aloud] = await table.propose('chair', fact, [guestId]);
  await table.tell('chair', [aloud!], file.seatOf('chair'));
  await table.as.chair.ask('mutation ($guestId: ID!) { seeGuestOut(guestId: $guestId) { id } }', { guestId });
  return { file, fact, guestId, aloud: aloud! };
}
const recordOf = async (who: 'police' | 'chair', file: Parameters<Reception['room']>[1]) => (await table.room(who, file)).readAlouds[0];

describe('what a guest heard and was wrong', () => {
  it.each([
    ['is taken back', 'WITHDRAWN', (fact: string) => table.as.police.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: fact })],
    ['was shared wrongly', 'WRONGLY_SHARED', (fact: string) => table.as.police.ask('mutation ($input: SharedWronglyInput!) { reportSharedWrongly(input: $input) { id } }', { input: { contributionId: fact, kind: 'NO_GROUND' } })],
  ])('%s: supplier and teller see whom it was told to, until the guest knows', async (_, recalled, act) => {
    const { file, fact, guestId, aloud } = await told();
    await act(fact);
    expect(await recordOf('police', file)).toMatchObject({ guestId, contributionId: fact, recalled, guestKnowsAt: null, viewerMay: { guestKnows: true } });
    // The one who told it may not know the item any more: that they told something is theirs still, and what it was is not.
    expect(await recordOf('chair', file)).toMatchObject({ guestId, contributionId: null, recalled, viewerMay: { guestKnows: true } });
    expect((await table.room('ggz', file)).readAlouds).toEqual([]);
    expect(await codeOf(table.as.ggz.ask(KNOWS, { id: aloud }))).toBe('NOT_FOUND');
    await table.as.chair.ask(KNOWS, { id: aloud });
    expect(await recordOf('police', file)).toMatchObject({ guestKnowsAt: expect.any(String), viewerMay: { guestKnows: false } });
    expect(await codeOf(table.as.police.ask(KNOWS, { id: aloud }))).toBe('NOTHING_TO_TELL');
    const rows = await table.hall.world.sql("select action, object_kinds, subjects from access_log where case_id = $1 and action like '%RECALL%GUEST%' or case_id = $1 and action = 'TOLD_GUEST_OF_RECALL' order by n", [file.id]);
    expect(rows).toEqual(['RECALLED_FROM_GUEST', 'TOLD_GUEST_OF_RECALL'].map((action) => ({ action, object_kinds: ['HousingGuest', 'Contribution', 'ReadAloud'].slice(0, 3), subjects: [file.pseudonyms.leo] })));
  });

  it('a fact only ever told to a guest can be reported as leaked all the same', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'police', []);
    const guestId = await table.guest(id, { comes: true });
    // Shared with nobody it cannot be told either: its supplier chooses how much of it may be known, first.
    expect(await codeOf(table.propose('police', fact, [guestId]))).toBe('NOT_LAWFUL');
  });
});

describe('behind the walls, as the application itself', () => {
  const refused = async (who: 'police' | 'ggz' | 'chair', statement: string, values: readonly unknown[]): Promise<string> => {
    const client = await table.asApp(who);
    try {
      const { rowCount } = await client.query(statement, [...values]);
      return rowCount === 0 ? 'NOTHING' : 'DONE';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      await client.end();
    }
  };
  const WALL = '42501';
  const CHECK = '23514';

  it('nobody but who receives writes a guest, signs for one, or lets one in; and nobody unsigned comes in', async () => {
    const { file, id } = await table.sit();
    const guestId = await table.guest(id, { signs: false });
    const insert = "insert into guest (id, case_id, conference_id, role, speaks_with, recorded_by, recorded_at, content) values (gen_random_uuid(), $1, $2, 'ONDERWIJS', '{}', $3, now(), '\\x00')";
    expect(await refused('police', insert, [file.id, id, file.seatOf('police')])).toBe(WALL);
    expect(await refused('chair', insert, [file.id, id, file.seatOf('chair')])).toBe('DONE');
    const sign = "update guest set signed_at = now(), statement = 'x', signed_way = 'PAPER', witness_seat_id = $2 where id = $1";
    expect(await refused('police', sign, [guestId, file.seatOf('police')])).toBe(WALL);
    const letIn = 'insert into guest_presence (id, case_id, conference_id, guest_id, came_at) values (gen_random_uuid(), $1, $2, $3, now())';
    expect(await refused('chair', letIn, [file.id, id, guestId])).toBe(CHECK);
    await table.sign(guestId);
    expect(await refused('police', letIn, [file.id, id, guestId])).toBe(WALL);
    expect(await refused('chair', letIn, [file.id, id, guestId])).toBe('DONE');
    // Signed is signed.
    expect(await refused('chair', sign, [guestId, file.seatOf('chair')])).toBe(CHECK);
  });

  it('nothing becomes told but what is ready, while the guest is there; and only its supplier gives their word', async () => {
    const { file, id } = await table.sit();
    const card = { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: 'stond voor de deur', source: 'mutatie' };
    const fact = (await table.as.police.ask('mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: card })).bringContribution.id as string;
    await table.as.police.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [fact], seatIds: [file.seatOf('chair')], ground: 'nodig', naming: 'zit voor' } });
    const guestId = await table.guest(id);
    const [aloud] = await table.propose('chair', fact, [guestId]);
    const told = "update read_aloud set state = 'TOLD', told_at = now(), manner = 'TOLD', teller_seat_id = $2, article = 'x' where id = $1";
    const word = "update read_aloud set state = 'READY', word_at = now(), word_seat_id = $2 where id = $1";
    expect(await refused('chair', told, [aloud, file.seatOf('chair')])).toBe(CHECK);
    expect(await refused('chair', word, [aloud, file.seatOf('chair')])).toBe(CHECK);
    expect(await refused('chair', "update read_aloud set state = 'READY' where id = $1", [aloud])).toBe(CHECK);
    expect(await refused('police', word, [aloud, file.seatOf('police')])).toBe('DONE');
    expect(await refused('ggz', 'select * from read_aloud where id = $1', [aloud])).toBe('NOTHING');
    await table.as.police.ask('mutation ($input: AnswerReadAloudInput!) { answerReadAloud(input: $input) { id } }', { input: { id: aloud, version: 1, agree: true, reason: null } });
    // Said yes, and the guest is not there.
    expect(await refused('chair', told, [aloud, file.seatOf('chair')])).toBe(CHECK);
    await table.as.chair.ask('mutation ($guestId: ID!) { letGuestIn(guestId: $guestId) { id } }', { guestId });
    expect(await refused('chair', told, [aloud, file.seatOf('chair')])).toBe('DONE');
    await table.tell('chair', [aloud!], file.seatOf('chair'));
    expect(await refused('police', "update read_aloud set state = 'DROPPED', told_at = null where id = $1", [aloud])).toBe(CHECK);
    expect(await refused('chair', 'delete from read_aloud where id = $1', [aloud])).toBe(WALL);
    // Nobody turns away a screen that is not theirs.
    expect(await refused('police', "insert into guest_unseen (id, case_id, conference_id, seat_id, sign_in_id, presence_ids, said_at) values (gen_random_uuid(), $1, $2, $3, gen_random_uuid(), array[gen_random_uuid()], now())", [file.id, id, file.seatOf('ggz')])).toBe(WALL);
  });
});
