import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LiveClient, pause } from '@casustafel/tests-support';
import { CANARY, CONFIRM, MANDATE, RecallTable, VIEW, WITHDRAW } from './recalling';

jest.setTimeout(30_000);

let table: RecallTable;
beforeAll(async () => void (table = await RecallTable.open()));
afterAll(() => table?.close());

describe('of three receivers of whom two opened it', () => {
  it('a correction reaches exactly those two, says so to its supplier, and nobody else learns of it', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi', 'rvdk');
    await table.look('ggz', file);
    await table.look('gi', file);
    await table.correct(file, id);

    for (const who of ['ggz', 'gi'] as const) {
      expect(await table.notices(who, file)).toEqual([expect.objectContaining({ kind: 'CORRECTED', own: false, organisation: 'Politie', contributionId: id, confirmedAt: null, viewerMay: { confirm: true } })]);
    }
    const own = await table.notices('police', file);
    expect(own.map(({ organisation }) => organisation).sort()).toEqual(['GGZ', 'Gecertificeerde instelling']);
    expect(own).toEqual(own.map(() => expect.objectContaining({ own: true, told: true, confirmedAt: null, confirmedBy: null, readAt: null, contributionId: id, viewerMay: { confirm: false } })));
    for (const who of ['rvdk', 'chair'] as const) expect(await table.notices(who, file)).toEqual([]);
    const rows = await table.world.sql("select action, object_kinds, subjects from access_log where case_id = $1 and action in ('CORRECTED', 'RECALLED') order by n", [file.id]);
    expect(rows).toEqual([
      { action: 'CORRECTED', object_kinds: ['Contribution'], subjects: [file.pseudonyms.child1] },
      { action: 'RECALLED', object_kinds: ['RecallNotice', 'RecallNotice'], subjects: [file.pseudonyms.child1] },
    ]);
  });

  it('a later reader gets no notice: they read it as it is', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    await table.correct(file, id);
    // Longer than whoever began to look before the correction could take.
    await pause(1_200);
    expect((await table.look('gi', file)).contributions).toEqual([expect.objectContaining({ doesWhat: `${CANARY}-verbeterd` })]);
    expect(await table.notices('gi', file)).toEqual([]);
    expect(await table.notices('ggz', file)).toHaveLength(1);
  });

  it('and one whose look was on its way while it was put right is told as well', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    const onItsWay = await table.asApp('gi');
    await table.correct(file, id);
    const row = { action: 'LOOKED', actor: table.world.people.gi.id, organisation: table.world.people.gi.organisationId };
    await onItsWay.query("select append_log($1, $2, $1, 'SHOWN', array['Contribution'], array[$3::uuid], '{}')", [file.id, JSON.stringify(row), id]);
    await onItsWay.query('commit');
    await onItsWay.end();
    expect(await table.notices('gi', file)).toHaveLength(1);
    expect((await table.notices('police', file)).map(({ organisation }) => organisation)).toEqual(['Gecertificeerde instelling']);
  });

  it('neither does who never had it shared, whatever was corrected before it was', async () => {
    const file = await table.file();
    const { bringContribution } = await table.people.police.ask('mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [], who: 'a', doesWhat: 'b', source: 'c' } });
    await table.correct(file, bringContribution.id);
    expect(await table.world.sql('select id from recall where contribution_id = $1', [bringContribution.id])).toEqual([]);
  });
});

describe('confirming', () => {
  it('is one press for the organisation, by whoever read it; its supplier sees that, and confirms for nobody', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    await table.correct(file, id);
    const [notice] = await table.notices('ggz', file);
    for (const who of ['police', 'gi', 'chair', 'privacy', 'mandate'] as const) expect(await table.people[who].refusal(CONFIRM, { id: notice!['id'] })).toBe('NOT_FOUND');
    await table.people.ggz.ask(CONFIRM, { id: notice!['id'] });
    expect(await table.people.ggz.refusal(CONFIRM, { id: notice!['id'] })).toBe('ALREADY_CONFIRMED');
    expect(await table.notices('ggz', file)).toEqual([expect.objectContaining({ confirmedBy: 'Loes Voorbeeld', confirmedAt: expect.any(String), viewerMay: { confirm: false } })]);
    expect(await table.notices('police', file)).toEqual([expect.objectContaining({ organisation: 'GGZ', confirmedBy: null, confirmedAt: expect.any(String) })]);
  });

  it('is not for a colleague who never saw it, and who does not learn that it is there', async () => {
    const file = await table.file({ seats: ['police', 'ggz', 'ggz2'] });
    const id = await table.fact(file, 'police', 'ggz');
    await table.look('ggz', file);
    await table.correct(file, id);
    const colleague = await table.hub.signIn('ggz2');
    const { cursor } = (await colleague.ask('query($c: ID!) { caseView(caseId: $c) { cursor } }', { c: file.id })).caseView;
    expect((await colleague.ask(VIEW, { caseId: file.id })).caseView.recallNotices).toEqual([]);
    const [notice] = await table.notices('ggz', file);
    expect(await colleague.refusal(CONFIRM, { id: notice!['id'] })).toBe('NOT_FOUND');
    await table.people.ggz.ask(CONFIRM, { id: notice!['id'] });
    const since = await colleague.ask('query($c: ID!, $s: String) { caseView(caseId: $c, since: $s) { gone recallNotices { id } } }', { c: file.id, s: cursor });
    expect(since.caseView).toEqual({ gone: [], recallNotices: [] });
  });
});

describe('what was taken back', () => {
  it('is told without content: whose it was and since when it was read', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    await table.people.police.ask(WITHDRAW, { id });
    const seen = await table.look('ggz', file);
    expect(seen.recallNotices).toEqual([expect.objectContaining({ kind: 'WITHDRAWN', organisation: 'Politie', contributionId: null, readAt: expect.any(String) })]);
    expect(JSON.stringify(seen)).not.toContain(CANARY);
    expect(JSON.stringify(seen)).not.toContain(id);
    expect(await table.notices('gi', file)).toEqual([]);
  });

  it('reaches open screens at once, and only those who had read it', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'ggz', 'gi');
    await table.look('ggz', file);
    const [ggz, chair, police] = await Promise.all((['ggz', 'chair', 'police'] as const).map(async (who) => {
      const line = await LiveClient.open(table.people[who]);
      expect(await line.watch(file.id)).toBe(true);
      return line;
    })) as [LiveClient, LiveClient, LiveClient];
    const before = chair.frames.length;
    await table.people.police.ask(WITHDRAW, { id });
    // The fact that goes and the notice that comes.
    await ggz.until('changed', undefined, 1);
    await police.until('changed', undefined, 1);
    await pause(500);
    expect(chair.frames.slice(before)).toEqual([]);
    const told = police.count('changed');
    const [notice] = await table.notices('ggz', file);
    await table.people.ggz.ask(CONFIRM, { id: notice!['id'] });
    await police.until('changed', undefined, told);
    [ggz, chair, police].forEach((line) => line.close());
  });
});

describe('where the seat of who read it has ended', () => {
  it('the holder of the mandate hears that much and no more, and confirms', async () => {
    const file = await table.file({ seats: ['police', 'ggz'] });
    const id = await table.fact(file, 'ggz', 'police');
    await table.look('police', file);
    expect((await table.people.mandate.ask(MANDATE)).mandateRecalls).toEqual([]);
    await file.unseat('police');
    await table.correct(file, id, 'ggz');

    const answer = await table.people.mandate.ask(MANDATE);
    expect(answer.mandateRecalls).toEqual([expect.objectContaining({ kind: 'CORRECTED', organisation: 'GGZ', contributionId: null, readBy: ['Fien Voorbeeld'], readAt: expect.any(String), viewerMay: { confirm: true } })]);
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${CANARY}|${id}|${file.id}|${file.number}`));
    expect(await table.world.sql("select topic from outbox where stream = $1 and kind = 'RecallNotice' and case_id = $2", [table.world.people.mandate.id, file.id])).toEqual([{ topic: 'mine' }]);
    expect(await table.notices('ggz', file)).toEqual([expect.objectContaining({ organisation: 'Politie', told: true, confirmedAt: null })]);
    for (const who of ['police', 'privacy', 'veiligThuis'] as const) expect((await table.people[who].ask(MANDATE)).mandateRecalls).toEqual([]);
    await table.people.mandate.ask(CONFIRM, { id: answer.mandateRecalls[0].id });
    expect(await table.notices('ggz', file)).toEqual([expect.objectContaining({ confirmedAt: expect.any(String), confirmedBy: null })]);
  });

  it('and is not the mandate holder’s as long as a reader sits there, also one who came back', async () => {
    const file = await table.file({ seats: ['police', 'ggz'] });
    const id = await table.fact(file, 'ggz', 'police');
    await table.look('police', file);
    await file.unseat('police');
    await table.correct(file, id, 'ggz');
    const [notice] = await table.notices('ggz', file);
    const mandated = async () => (await table.people.mandate.ask(MANDATE)).mandateRecalls.map((each: { id: string }) => each.id);
    expect(await mandated()).toContain(notice!['id']);
    await file.seat('police');
    expect(await mandated()).not.toContain(notice!['id']);
    expect(await table.notices('police', file)).toEqual([expect.objectContaining({ contributionId: null, viewerMay: { confirm: true } })]);
  });

  it('stands as not told where nobody holds a mandate', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'police', 'gi');
    await table.look('gi', file);
    await file.unseat('gi');
    await table.people.police.ask(WITHDRAW, { id });
    expect(await table.notices('police', file)).toEqual([expect.objectContaining({ organisation: 'Gecertificeerde instelling', told: false, confirmedAt: null })]);
  });
});

it('the database tells nobody but its supplier who had an item on their screen, and keeps notices as they were sent', async () => {
  const file = await table.file();
  const id = await table.fact(file, 'police', 'ggz', 'gi');
  await table.look('ggz', file);
  await table.correct(file, id);
  const asApp = async (who: 'police' | 'ggz', statement: string, values: readonly unknown[]) => {
    const client = await table.asApp(who);
    try {
      return (await client.query(statement, [...values])).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  expect(await asApp('police', 'select * from shown_of_item($1)', [id])).toHaveLength(1);
  expect(await asApp('ggz', 'select * from shown_of_item($1)', [id])).toEqual([]);
  await expect(asApp('police', 'update recall_notice set confirmed_at = now() where contribution_id = $1 returning id', [id])).rejects.toThrow('row-level security');
  await expect(asApp('ggz', 'update recall_notice set readers = $2 where contribution_id = $1', [id, [table.world.people.gi.id]])).rejects.toThrow('permission denied');
  expect(await asApp('ggz', 'update recall_notice set confirmed_at = now() where contribution_id = $1 returning id', [id])).toHaveLength(1);
});
