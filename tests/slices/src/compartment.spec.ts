import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IN_TIME, LiveClient, type HubClient } from '@casustafel/tests-support';
import { CONFIRM, DROP, END, KEEP, LET_KNOW, MARKS, openApart, SIDES, SPEAKS, type Apart } from './keeping-apart';

jest.setTimeout(60_000);

let at: Apart;
const bytes = async (who: HubClient, question: string, variables: object): Promise<string> => JSON.stringify(await who.try(question, variables));
beforeAll(async () => {
  at = await openApart();
});
afterAll(() => at.hall.close());

describe('marking two parties as kept apart', () => {
  it('takes what is of one from whoever serves the other, at once, and from nobody else', async () => {
    const { file } = await at.hall.sit();
    const { police, gi, ggz, chair } = at.hall.as;
    const [noras, leos] = [await at.fact(file, 'gi', ['nora']), await at.fact(file, 'ggz', ['leo'])];
    expect(await at.ids(ggz, file)).toEqual(expect.arrayContaining([noras, leos]));
    const { cursor } = await at.view(ggz, file);
    const line = await LiveClient.open(ggz);
    expect(await line.watch(file.id)).toBe(true);
    await at.keep(file);
    const committed = performance.now();
    await line.until('changed');
    expect(line.heard.find(({ event }) => event === 'changed')!.at - committed).toBeLessThan(IN_TIME);
    line.close();

    expect(await at.ids(ggz, file)).toEqual([leos]);
    expect((await at.view(ggz, file, cursor)).gone).toEqual([noras]);
    expect(await at.ids(gi, file)).toEqual([noras]);
    for (const neutral of [police, chair]) expect([...(await at.ids(neutral, file))].sort()).toEqual([noras, leos].sort());
  });

  it('judges what nobody serves by whom it is about, and closes for both what cannot be told', async () => {
    const { file } = await at.hall.sit();
    const { gi, ggz, police } = at.hall.as;
    const [noras, leos, both, child] = [await at.fact(file, 'police', ['nora']), await at.fact(file, 'police', ['leo']), await at.fact(file, 'police', ['nora', 'leo']), await at.fact(file, 'police', ['child1'])];
    const mark = await at.keep(file);
    expect(await at.ids(gi, file)).toEqual([noras]);
    expect(await at.ids(ggz, file)).toEqual([leos]);
    expect((await at.sides(police, file)).map(({ id, travels }: { id: string; travels: string }) => [id, travels])).toEqual([[both, 'NOBODY'], [child, 'NOBODY'], [noras, 'PROTECTED'], [leos, 'FEARED']]);
    // One act: its supplier says it is for both; nobody else can.
    expect(await at.say(gi, mark, [{ kind: 'Contribution', id: child }])).toBe('NOT_FOUND');
    expect(await at.say(police, mark, [{ kind: 'Contribution', id: child }, { kind: 'Contribution', id: both }])).toBeNull();
    expect([...(await at.ids(gi, file))].sort()).toEqual([noras, both, child].sort());
    expect([...(await at.ids(ggz, file))].sort()).toEqual([leos, both, child].sort());
    expect(await at.say(police, mark, [{ kind: 'Contribution', id: child }], { sideOfIds: [file.persons.nora] })).toBeNull();
    expect(await at.ids(ggz, file)).not.toContain(child);
  });

  it('lets through nothing that was granted, named or lifted', async () => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'gi', ['nora']);
    const [{ party }] = await at.hall.hub.asOwner<{ party: string }>('select party from contribution where id = $1', [id]) as [{ party: string }];
    await at.hall.hub.asOwner("insert into contribution_grant (id, case_id, contribution_id, seat_id, party, granted_by, from_at, content, lifts) values (gen_random_uuid(), $1, $2, $3, $4, $5, now(), '', 'FULL')", [file.id, id, file.seatOf('ggz'), party, file.seatOf('gi')]);
    expect(await at.ids(at.hall.as.ggz, file)).toContain(id);
    await at.keep(file);
    expect(await at.ids(at.hall.as.ggz, file)).toEqual([]);
    // Nor when it is shared with them again, by name.
    await at.hall.as.gi.ask(at.SHARE, at.shareWith(file, 'gi', id, ['ggz']));
    expect(await at.ids(at.hall.as.ggz, file)).toEqual([]);
  });

  it('keeps a colleague of the same party out who serves the other', async () => {
    const { file } = await at.hall.sit({ seats: ['police', 'police2', 'ggz', 'gi'] });
    const id = await at.fact(file, 'police', ['nora'], []);
    expect(await at.ids(at.hall.as.police2, file)).toEqual([id]);
    await at.keep(file, { ...at.SERVES, police2: ['leo'] });
    expect(await at.ids(at.hall.as.police2, file)).toEqual([]);
    expect(await at.ids(at.hall.as.police, file)).toEqual([id]);
  });

  it('shows whoever is unknown, or serves both, nothing but what is for all; until somebody who may know says whom they serve', async () => {
    const { file } = await at.hall.sit({ seats: ['police', 'ggz', 'gi', 'rvdk'] });
    const { police, rvdk, ggz } = at.hall.as;
    const id = await at.fact(file, 'police', ['nora'], ['gi', 'rvdk']);
    const mark = await at.keep(file);
    expect(await at.ids(rvdk, file)).toEqual([]);
    const speaks = (personIds: readonly string[]) => ({ input: { compartmentId: mark, seatId: file.seatOf('rvdk'), personIds } });
    expect(await ggz.refusal(SPEAKS, speaks([]))).toBe('NOT_FOUND');
    expect(await police.refusal(SPEAKS, speaks([file.persons.nora, file.persons.leo]))).toBeNull();
    expect(await at.ids(rvdk, file)).toEqual([]);
    expect(await police.refusal(SPEAKS, speaks([]))).toBeNull();
    expect(await at.ids(rvdk, file)).toEqual([id]);
    expect(await police.refusal(SPEAKS, speaks([file.persons.leo]))).toBeNull();
    expect(await at.ids(rvdk, file)).toEqual([]);
  });

  it('asks of whoever sits down later, and shows them nothing meanwhile', async () => {
    const { file } = await at.hall.sit();
    const id = await at.fact(file, 'police', ['nora'], []);
    const mark = await at.keep(file);
    await file.seat('rvdk');
    await at.hall.as.police.ask(at.SHARE, at.shareWith(file, 'police', id, ['rvdk']));
    expect(await at.ids(at.hall.as.rvdk, file)).toEqual([]);
    const [{ seats }] = await at.marks(at.hall.as.police, file);
    expect(seats).toContainEqual({ seatId: file.seatOf('rvdk'), personIds: null });
    await at.hall.as.police.ask(SPEAKS, { input: { compartmentId: mark, seatId: file.seatOf('rvdk'), personIds: [file.persons.nora] } });
    expect(await at.ids(at.hall.as.rvdk, file)).toEqual([id]);
  });
});

describe('who marked it and why', () => {
  it('is for whom it was told to, and no trace of it for anybody else', async () => {
    const [{ file }, { file: unmarked }] = [await at.hall.sit(), await at.hall.sit()];
    const { police, gi, ggz, chair } = at.hall.as;
    const id = await at.keep(file);
    const [mark] = await at.marks(police, file);
    expect(mark).toMatchObject({ id, kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', why: 'KANARIE-PATROON', seatId: file.seatOf('police'), endedAt: null });
    expect([...mark.audienceSeatIds].sort()).toEqual([file.seatOf('police'), file.seatOf('gi'), file.seatOf('chair')].sort());
    for (const told of [gi, chair]) expect(await at.marks(told, file)).toHaveLength(1);
    for (const question of [MARKS, SIDES]) expect(await bytes(ggz, question, { caseId: file.id })).toBe(await bytes(ggz, question, { caseId: unmarked.id }));
    for (const [act, input] of [[SPEAKS, { compartmentId: id, seatId: file.seatOf('ggz'), personIds: [] }], [LET_KNOW, { compartmentId: id, seatId: file.seatOf('ggz'), why: 'w' }], [END, { compartmentId: id, why: 'w' }]] as const) expect(await ggz.refusal(act, { input })).toBe('NOT_FOUND');
  });

  it.each(['ggz', 'rvdk'])('is never for %s, who serves the danger or of whom nobody knows', async (who) => {
    const { file } = await at.hall.sit({ seats: ['police', 'ggz', 'gi', 'rvdk'] });
    expect(await at.hall.as.police.refusal(KEEP, at.marking(file, at.SERVES, { audienceSeatIds: [file.seatOf('police'), file.seatOf(who as 'ggz')] }))).toBe('INVALID');
    const mark = await at.keep(file);
    expect(await at.hall.as.police.refusal(LET_KNOW, { input: { compartmentId: mark, seatId: file.seatOf(who as 'ggz'), why: 'Moet het weten' } })).toBe('INVALID');
  });

  it('goes from whoever turns out to speak with the danger, and can be told to another', async () => {
    const { file } = await at.hall.sit({ seats: ['police', 'ggz', 'gi', 'rvdk'] });
    const { police, gi, rvdk } = at.hall.as;
    const mark = await at.keep(file);
    await police.ask(SPEAKS, { input: { compartmentId: mark, seatId: file.seatOf('gi'), personIds: [file.persons.nora, file.persons.leo] } });
    expect(await at.marks(gi, file)).toEqual([]);
    await police.ask(SPEAKS, { input: { compartmentId: mark, seatId: file.seatOf('rvdk'), personIds: [] } });
    expect(await at.marks(rvdk, file)).toEqual([]);
    await police.ask(LET_KNOW, { input: { compartmentId: mark, seatId: file.seatOf('rvdk'), why: 'Onderzoekt het gezin' } });
    expect(await at.marks(rvdk, file)).toHaveLength(1);
  });

  it('is no part of what a supplier on the other side hears when they share', async () => {
    const { file } = await at.hall.sit();
    const { ggz } = at.hall.as;
    const id = await at.fact(file, 'ggz', ['leo'], []);
    const preview = 'query ($c: ID!, $ids: [ID!]!, $s: [ID!]!) { sharePreview(caseId: $c, ids: $ids, seatIds: $s) { seatId level because verdict needsNaming text missing } }';
    const asked = { c: file.id, ids: [id], s: [file.seatOf('gi')] };
    const mine = await at.fact(file, 'ggz', ['leo']);
    const sees = 'query ($c: ID!, $id: ID!) { whoSees(caseId: $c, id: $id) { seatId level } }';
    const [before, seen] = [await bytes(ggz, preview, asked), await bytes(ggz, sees, { c: file.id, id: mine })];
    await at.keep(file);
    expect(await bytes(ggz, preview, asked)).toBe(before);
    expect(await bytes(ggz, sees, { c: file.id, id: mine })).toBe(seen);
    expect(seen).toContain('FULL');
    expect(await ggz.refusal(at.SHARE, at.shareWith(file, 'ggz', id, ['gi']))).toBeNull();
    expect(await at.ids(at.hall.as.gi, file)).toEqual([]);
  });

  it('closes on both sides when the other side marks as well, who may not know of the first', async () => {
    const { file } = await at.hall.sit();
    const { ggz, gi, police } = at.hall.as;
    const [noras, leos] = [await at.fact(file, 'gi', ['nora']), await at.fact(file, 'ggz', ['leo'])];
    await at.keep(file);
    const other = { protectedIds: [file.persons.leo], fearedIds: [file.persons.nora], audienceSeatIds: [file.seatOf('ggz')] };
    await at.keep(file, at.SERVES, ggz, other);
    expect(await at.ids(gi, file)).toEqual([noras]);
    expect(await at.ids(ggz, file)).toEqual([leos]);
    expect([...(await at.ids(police, file))].sort()).toEqual([noras, leos].sort());
    expect((await at.marks(ggz, file)).map(({ protectedIds }: { protectedIds: string[] }) => protectedIds)).toEqual([[file.persons.leo]]);
    expect((await at.marks(gi, file)).map(({ protectedIds }: { protectedIds: string[] }) => protectedIds)).toEqual([[file.persons.nora]]);
  });
});

describe('its end', () => {
  it('takes two, of two organisations, one of them the chair; and opens nothing by itself', async () => {
    const { file } = await at.hall.sit();
    const { police, gi, ggz, chair } = at.hall.as;
    const id = await at.fact(file, 'gi', ['nora']);
    const mark = await at.keep(file);
    const argue = async (who: typeof police) => {
      await who.ask(END, { input: { compartmentId: mark, why: 'KANARIE-VERGISSING' } });
      return (await at.marks(police, file))[0].end.id as string;
    };
    const first = await argue(police);
    expect(await police.refusal(CONFIRM, { id: first })).toBe('NEEDS_ANOTHER');
    expect(await gi.refusal(CONFIRM, { id: first })).toBe('NEEDS_ANOTHER');
    expect(await ggz.refusal(CONFIRM, { id: first })).toBe('NOT_FOUND');
    expect(await police.refusal(DROP, { id: first })).toBeNull();
    const second = await argue(gi);
    expect(await chair.refusal(CONFIRM, { id: second })).toBeNull();
    expect((await at.marks(police, file))[0].endedAt).not.toBeNull();
    expect(await at.ids(ggz, file)).toEqual([]);
    expect(await at.say(gi, mark, [{ kind: 'Contribution', id }])).toBeNull();
    expect(await at.ids(ggz, file)).toEqual([id]);
  });
});
