import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { lawfully } from '@casustafel/tests-support';
import pg from 'pg';
import { idsIn, NEW, newest, type Newest } from './newest';
import { openHall, type TableHall } from './sitting';

const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const CURSOR = 'query ($id: ID!) { caseView(caseId: $id) { cursor } }';

jest.setTimeout(60_000);

describe('what is new to somebody in all of their cases', () => {
  let hall: TableHall;
  beforeAll(async () => {
    hall = await openHall();
  });
  // Each test has the list to itself: whoever asks sits in the cases of that test alone.
  afterEach(async () => {
    jest.restoreAllMocks();
    await hall.world.sql('update seat set until_at = now() where until_at > now()');
  });
  afterAll(() => hall.close());

  const open = () => hall.world.openCase({ seats: ['police', 'ggz', 'gi'] });
  const share = (file: Awaited<ReturnType<typeof open>>, id: string, who: readonly ('police' | 'gi')[]) =>
    hall.as.ggz.ask(SHARE, { input: { ids: [id], seatIds: who.map((each) => file.seatOf(each)), ground: 'Nodig voor de veiligheid van de kinderen', ...lawfully('ggz') } });
  const lastRow = async () => {
    const [row] = await hall.world.sql<{ stream: string; case_id: string | null; action: string; object_kinds: string[]; object_ids: string[]; decision_key: string }>(
      'select stream, case_id, action, object_kinds, object_ids, decision_key from access_log where actor_id = $1 order by at desc, n desc limit 1', [hall.world.people.police.id]);
    return row!;
  };

  it('comes newest first by when it came before them, and not by when it was brought', async () => {
    const [one, other] = [await open(), await open()];
    const brought = await hall.fact(other, 'ggz', [], 'het eerst gebracht');
    const first = await hall.fact(one, 'ggz', ['police'], 'het eerst gedeeld');
    const own = await hall.fact(one, 'police', [], 'van de politie zelf');
    await share(other, brought, ['police']);
    const page = await newest(hall.as.police);
    expect(page.items.map(({ contribution: { id, caseId, doesWhat } }) => ({ id, caseId, doesWhat }))).toEqual([
      { id: brought, caseId: other.id, doesWhat: 'het eerst gebracht' },
      { id: own, caseId: one.id, doesWhat: 'van de politie zelf' },
      { id: first, caseId: one.id, doesWhat: 'het eerst gedeeld' },
    ]);
    expect(page.cases).toEqual([one, other].map(({ id, number }) => ({ id, number })).sort((a, b) => a.number.localeCompare(b.number)));
    // Shared with somebody else as well, which is none of this reader's business: it stays where it is.
    await share(one, first, ['police', 'gi']);
    expect(idsIn(await newest(hall.as.police))).toEqual([brought, own, first]);
    expect(idsIn(await newest(hall.as.gi))).toEqual([first]);
  });

  it('is one row on their own stream, which names exactly these items and cases; an empty list a row without any', async () => {
    expect(await newest(hall.as.police)).toMatchObject({ items: [], cases: [], next: null });
    expect(await lastRow()).toMatchObject({ stream: hall.world.people.police.id, case_id: null, action: 'LISTED', object_ids: [] });
    const [one, other] = [await open(), await open()];
    await open();
    const facts = [await hall.fact(one, 'ggz', ['police']), await hall.fact(other, 'ggz', ['police'])];
    await newest(hall.as.police);
    const row = await lastRow();
    expect(row).toMatchObject({ stream: hall.world.people.police.id, case_id: null, action: 'LISTED' });
    expect(row.object_ids.map((id, at) => `${row.object_kinds[at]} ${id}`).sort()).toEqual([...facts.map((id) => `Contribution ${id}`), `CaseFile ${one.id}`, `CaseFile ${other.id}`].sort());
    expect(row.decision_key.split(' items=')[1]!.split(';')).toHaveLength(facts.length);
    // A page names what stands on it and no more.
    await newest(hall.as.police, { first: 1 });
    expect((await lastRow()).object_ids.sort()).toEqual([facts[1], other.id].sort());
  });

  it('holds nothing that another was shown, that was narrowed or taken back, that is closed, or that a seat no longer opens', async () => {
    const [one, closed, left] = [await open(), await open(), await open()];
    const seen = await hall.fact(one, 'ggz', ['police']);
    await hall.fact(one, 'ggz', ['gi']);
    await hall.fact(one, 'ggz', []);
    const [narrowed, taken] = [await hall.fact(one, 'ggz', ['police', 'gi']), await hall.fact(one, 'ggz', ['police'])];
    const others = [await hall.fact(closed, 'ggz', ['police']), await hall.fact(left, 'ggz', ['police'])];
    // The twin: a moment before, all of it is there.
    expect(idsIn(await newest(hall.as.police))).toEqual([...others.reverse(), taken, narrowed, seen]);
    await hall.as.ggz.ask(NARROW, { id: narrowed, seatIds: [one.seatOf('gi')] });
    await hall.as.ggz.ask(WITHDRAW, { id: taken });
    await hall.world.sql('update case_file set closed_at = now() where id = $1', [closed.id]);
    await left.unseat('police');
    const page = await newest(hall.as.police);
    expect(idsIn(page)).toEqual([seen]);
    expect(page.cases.map(({ id }) => id)).toEqual([one.id]);
    expect((await lastRow()).object_ids.sort()).toEqual([seen, one.id].sort());
  });

  it('comes in pages of which nothing is lost and nothing comes twice, also where moments are alike', async () => {
    const files = [await open(), await open(), await open()];
    const facts: string[] = [];
    for (let at = 0; at < 8; at += 1) facts.push(await hall.fact(files[at % files.length]!, 'ggz', ['police']));
    await hall.world.sql('alter table contribution disable trigger contribution_shown_since');
    await hall.world.sql("update contribution set shown_since = array_fill(date_trunc('second', now()), array[cardinality(shown)]) where id = any($1)", [facts.slice(1, 6)]);
    await hall.world.sql('alter table contribution enable trigger contribution_shown_since');
    const whole = idsIn(await newest(hall.as.police));
    expect([...whole].sort()).toEqual([...facts].sort());
    const paged: Newest[] = [];
    for (let after: string | null | undefined; after !== null; after = paged.at(-1)!.next) {
      paged.push(await newest(hall.as.police, { first: 3, after }));
      // Something new meanwhile is on the first page, and moves nothing on the others.
      if (paged.length === 1) await hall.fact(files[0]!, 'ggz', ['police']);
    }
    expect(paged.map(({ items }) => items.length)).toEqual([3, 3, 2]);
    expect(paged.flatMap(idsIn)).toEqual(whole);
  });

  it('takes no mark of somebody else, of another list, or made up', async () => {
    const file = await open();
    for (let at = 0; at < 2; at += 1) await hall.fact(file, 'ggz', ['police', 'gi']);
    const { next } = await newest(hall.as.police, { first: 1 });
    const { cursor } = (await hall.as.police.ask(CURSOR, { id: file.id })).caseView;
    expect(next).not.toBeNull();
    expect(await hall.as.police.refusal(NEW, { after: next })).toBeNull();
    for (const [who, after] of [['gi', next], ['police', cursor], ['police', 'x'], ['police', `${next!.slice(0, -8)}AAAAAAAA`]] as const) expect(await hall.as[who].refusal(NEW, { after })).toBe('CURSOR_UNKNOWN');
  });

  it('is called new since they were last here, by their sign-in before this one; what one wrote oneself never is', async () => {
    const file = await open();
    const before = await hall.fact(file, 'ggz', ['police']);
    const [{ at }] = (await hall.world.sql<{ at: Date }>("update sign_in set last_seen_at = clock_timestamp() where professional_id = $1 and ended_at is null returning last_seen_at as at", [hall.world.people.police.id])) as [{ at: Date }];
    const after = await hall.fact(file, 'ggz', ['police']);
    const own = await hall.fact(file, 'police', []);
    const again = await hall.hub.signIn('police');
    const page = await newest(again);
    expect(page.lastHere).toBe(at.toISOString());
    expect(page.items.map(({ contribution, isNew }) => [contribution.id, isNew])).toEqual([[own, false], [after, true], [before, false]]);
    // A sign-in that goes on elsewhere counts until this one began.
    await hall.world.sql("update sign_in set last_seen_at = now() + interval '5 minutes' where professional_id = $1 and ended_at is null", [hall.world.people.police.id]);
    const later = await hall.fact(file, 'ggz', ['police']);
    expect((await newest(again)).items.map(({ contribution, isNew }) => [contribution.id, isNew])).toEqual([[later, true], [own, false], [after, false], [before, false]]);
    // Whoever was never here before has seen nothing.
    const newcomer = await newest(hall.as.gi);
    expect(newcomer).toMatchObject({ lastHere: null, items: [] });
  });

  it('is asked in one statement besides who asks, in however many cases', async () => {
    const sentBy = async (work: () => Promise<unknown>): Promise<string[]> => {
      const sent: string[] = [];
      const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
      const spy = jest.spyOn(pg.Client.prototype as unknown as { query: typeof query }, 'query').mockImplementation(function heard(this: pg.Client, ...given: unknown[]) {
        const [first] = given as [string | { text?: string }];
        sent.push((typeof first === 'string' ? first : first.text) ?? '');
        return query.apply(this, given);
      });
      await work();
      spy.mockRestore();
      return sent.filter((text) => /\blook\(|actor_of_sign_in/.test(text));
    };
    const first = await open();
    await hall.fact(first, 'ggz', ['police']);
    const [few] = [await sentBy(() => newest(hall.as.police))];
    for (let at = 0; at < 5; at += 1) await hall.fact(await open(), 'ggz', ['police']);
    const many = await sentBy(() => newest(hall.as.police));
    expect(many).toHaveLength(2);
    expect(many).toEqual(few);
  });
});
