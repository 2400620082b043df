import { newId } from '@casustafel/kernel';
import { IN_TIME, LiveClient, pause, type HubClient } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ADDRESS, CORRECT_KEPT, OPEN, openVaulting, PLACEHOLDER, PROTECT, RELEASE, SEE, VAULT, type Vaulting } from './vaulting';

jest.setTimeout(30_000);

const SETTLED = 700;
const TYPED = 'Zij woont nu op Molenwg. 48 in Schoonhoven';
const HIDDEN = `Zij woont nu op ${PLACEHOLDER} in Schoonhoven`;
let at: Vaulting;

beforeAll(async () => {
  at = await openVaulting();
});
afterAll(() => at?.close());

describe('a protected value', () => {
  it('is its owner’s alone, until it is opened', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    expect((await at.vault('veiligThuis', file)).values).toMatchObject([{ id, kind: 'ADDRESS', value: ADDRESS, personId: file.persons.nora, why: 'zij is daar veilig', seatIds: [], openUntil: null, viewerMay: { protect: true } }]);
    for (const who of ['chair', 'police', 'ggz', 'gi'] as const) expect(await at.vault(who, file)).toEqual({ values: [], mentions: [] });

    await at.open(file, id, ['police']);
    expect((await at.vault('police', file)).values).toMatchObject([{ id, value: ADDRESS, why: null, seatIds: [], viewerMay: { protect: false } }]);
    // A colleague of the police is another seat.
    for (const who of ['chair', 'police2', 'ggz'] as const) expect((await at.vault(who, file)).values).toEqual([]);
    await at.open(file, id, []);
    expect((await at.vault('police', file)).values).toEqual([]);
  });

  it('is changed by nobody else; who tries cannot tell it from none', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.open(file, id, ['police']);
    const tries = (which: string): [string, object][] => [
      [OPEN, { input: { id: which, version: 2, seatIds: [file.seatOf('ggz')] } }], [CORRECT_KEPT, { input: { id: which, version: 2, value: 'ergens anders' } }], [RELEASE, { input: { id: which, version: 2 } }],
    ];
    for (const who of ['police', 'chair', 'ggz'] as const) for (const [act] of tries(id)) {
      const variables = (which: string): object => tries(which).find(([each]) => each === act)![1];
      const answers = await Promise.all([id, newId()].map(async (which) => JSON.stringify(await at.as[who].try(act, variables(which)))));
      expect(answers[0]).toBe(answers[1]);
      expect(answers[0]).toContain('NOT_FOUND');
    }
  });

  it('is kept of a person of this case alone, and long enough to be told from other words', async () => {
    const [file, other] = [await at.file(), await at.file()];
    const keeping = (change: object) => at.as.veiligThuis.refusal(PROTECT, { input: { caseId: file.id, kind: 'ADDRESS', value: ADDRESS, ...change } });
    expect(await keeping({ personId: other.persons.nora })).toBe('NOT_FOUND');
    expect(await keeping({ value: 'An' })).toBe('INVALID');
    expect(await keeping({ personId: null, kind: 'SHELTER' })).toBeNull();
  });

  it('leaves a row in the log at every act, and at the look at the vault', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.open(file, id, ['police']);
    await at.as.veiligThuis.ask(CORRECT_KEPT, { input: { id, version: 2, value: 'Molenweg 49' } });
    await at.vault('police', file);
    await at.as.veiligThuis.ask(RELEASE, { input: { id, version: 3 } });
    const rows = await at.world.sql<{ action: string; log: string }>('select action, l::text as log from access_log l where case_id = $1 and action like any ($2) order by n', [file.id, ['%PROTECTED', 'OPENED_VAULT']]);
    expect(rows.map(({ action }) => action)).toEqual(['KEPT_PROTECTED', 'OPENED_VAULT', 'OPENED_PROTECTED', 'CORRECTED_PROTECTED', 'OPENED_VAULT', 'RELEASED_PROTECTED']);
    for (const { log } of rows) expect(log).not.toMatch(/Molenweg/u);
    expect(rows.filter(({ log }) => log.includes(id))).toHaveLength(6);
  });
});

describe('typed by somebody else', () => {
  it('is replaced for whoever may not know it, and not for its owner, nor for who typed it', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    const fact = await at.fact(file, TYPED);
    expect(await Promise.all((['ggz', 'gi', 'veiligThuis', 'police', 'police2'] as const).map((who) => at.says(who, file, fact)))).toEqual([HIDDEN, HIDDEN, TYPED, TYPED, TYPED]);
    await at.open(file, id, ['ggz']);
    expect([await at.says('ggz', file, fact), await at.says('gi', file, fact)]).toEqual([TYPED, HIDDEN]);
    await at.open(file, id, []);
    expect(await at.says('ggz', file, fact)).toBe(HIDDEN);
  });

  it('was accepted as any other text: saving says nothing, now or later', async () => {
    const [with_, without] = [await at.file(), await at.file()];
    await at.keep(with_);
    for (const file of [with_, without]) await at.fact(file, TYPED);
    const rows = (caseId: string) => at.world.sql<{ action: string }>("select action, outcome from access_log where case_id = $1 and actor_id = $2 order by n", [caseId, at.world.people.police.id]);
    expect(await rows(with_.id)).toEqual(await rows(without.id));
  });

  it('before it was kept is replaced from then on', async () => {
    const file = await at.file();
    const fact = await at.fact(file, TYPED);
    expect(await at.says('ggz', file, fact)).toBe(TYPED);
    const id = await at.keep(file);
    expect(await at.says('ggz', file, fact)).toBe(HIDDEN);
    expect((await at.vault('veiligThuis', file)).mentions).toMatchObject([{ protectedId: id, objectKind: 'Contribution', objectId: fact }]);
    await at.as.veiligThuis.ask(RELEASE, { input: { id, version: 1 } });
    expect(await at.says('ggz', file, fact)).toBe(TYPED);
  });

  it('is told to who keeps it: in what, where they may know that; and to nobody else', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    const fact = await at.fact(file, TYPED);
    const hidden = await at.fact(file, 'ook gezien bij Molenweg 48', ['gi']);
    const { mentions } = await at.vault('veiligThuis', file);
    expect(mentions).toMatchObject([{ protectedId: id, objectKind: null, objectId: null, seen: false }, { protectedId: id, objectKind: 'Contribution', objectId: fact, seen: false }]);
    expect(JSON.stringify(mentions)).not.toContain(hidden);
    for (const who of ['police', 'chair', 'ggz'] as const) expect((await at.vault(who, file)).mentions).toEqual([]);
    await at.as.veiligThuis.ask(SEE, { id: mentions[0].id });
    expect((await at.vault('veiligThuis', file)).mentions.map((each: { seen: boolean }) => each.seen)).toEqual([true, false]);
    expect(await at.as.police.refusal(SEE, { id: mentions[1].id })).toBe('NOT_FOUND');
  });

  it('stands in what is theirs to change, and is not written over by who cannot read it', async () => {
    const file = await at.file();
    await at.keep(file);
    const REASON = 'query($caseId: ID!) { caseView(caseId: $caseId) { caseFile { reason goal version } } }';
    const CORRECT_CASE = 'mutation($input: CorrectCaseInput!) { correctCase(input: $input) { id } }';
    const read = async (who: HubClient) => (await who.ask(REASON, { caseId: file.id })).caseView.caseFile[0];
    const write = async (who: HubClient, reason: string, goal: string) => who.ask(CORRECT_CASE, { input: { caseId: file.id, version: (await read(who)).version, reason, goal } });
    // The chair knows where she lives, and writes it down; so does a colleague of theirs who was not told.
    await write(at.as.chair, TYPED, 'rust');
    expect([(await read(at.as.chair)).reason, (await read(at.as.ggz)).reason]).toEqual([TYPED, HIDDEN]);
    await at.world.sql('update seat set function = $2 where id = $1', [file.seatOf('gi'), 'PROCESREGISSEUR']);
    await write(at.as.gi, `Nieuw: ${HIDDEN}`, 'rust');
    expect([(await read(at.as.chair)).reason, (await read(at.as.gi)).reason, (await read(at.as.veiligThuis)).reason]).toEqual([`Nieuw: ${TYPED}`, `Nieuw: ${HIDDEN}`, `Nieuw: ${TYPED}`]);
  });
});

describe('a token', () => {
  it('is resolved for each reader, and closes with the value for who wrote it too', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.open(file, id, ['police', 'gi']);
    const fact = await at.fact(file, `Zij woont op ⟦kluis ${id.slice(0, 8)}⟧ nu`);
    const seen = (): Promise<(string | undefined)[]> => Promise.all((['veiligThuis', 'police', 'gi', 'ggz'] as const).map((who) => at.says(who, file, fact)));
    const [open, shut] = [`Zij woont op ${ADDRESS} nu`, `Zij woont op ${PLACEHOLDER} nu`];
    expect(await seen()).toEqual([open, open, open, shut]);
    await at.as.veiligThuis.ask(CORRECT_KEPT, { input: { id, version: 2, value: 'Kerkpad 3' } });
    expect(await seen()).toEqual(Array(3).fill('Zij woont op Kerkpad 3 nu').concat(shut));
    await at.open(file, id, ['gi']);
    expect(await seen()).toEqual(['Zij woont op Kerkpad 3 nu', shut, 'Zij woont op Kerkpad 3 nu', shut]);
  });

  it('what somebody typed because they were let know it closes with it as well', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.open(file, id, ['police']);
    const fact = await at.fact(file, TYPED);
    expect(await at.says('police', file, fact)).toBe(TYPED);
    await at.open(file, id, []);
    expect(await at.says('police', file, fact)).toBe(HIDDEN);
  });

  it('of somebody who may not know the value is no token', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    const fact = await at.fact(file, `Zij woont op ⟦kluis ${id.slice(0, 8)}⟧ nu`);
    for (const who of ['police', 'ggz', 'veiligThuis'] as const) expect(await at.says(who, file, fact)).toBe(`Zij woont op ⟦kluis ${id.slice(0, 8)}⟧ nu`);
  });
});

describe('on open screens', () => {
  it('closing takes effect within a second, for whom it closes; for all others nothing happens', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    const fact = await at.fact(file, TYPED);
    await at.open(file, id, ['ggz']);
    const lines = await Promise.all((['ggz', 'gi', 'police', 'veiligThuis', 'chair'] as const).map(async (who) => ({ who, line: await LiveClient.open(at.as[who]) })));
    for (const { line } of lines) expect(await line.watch(file.id)).toBe(true);
    const { cursor } = (await at.as.ggz.ask(at.FACTS, { caseId: file.id })).caseView;
    const from = performance.now();
    await at.open(file, id, []);
    const committed = performance.now();
    await pause(SETTLED);
    const heard = Object.fromEntries(lines.map(({ who, line }) => [who, line.heard.filter(({ event, at: when }) => event === 'changed' && when > from)]));
    expect(heard['ggz']!.length).toBeGreaterThan(0);
    expect(heard['veiligThuis']!.length).toBeGreaterThan(0);
    for (const who of ['gi', 'police', 'chair']) expect(heard[who]).toEqual([]);
    expect(Math.max(...heard['ggz']!.map(({ at: when }) => when)) - committed).toBeLessThan(IN_TIME);
    const fresh = (await at.as.ggz.ask(at.FACTS, { caseId: file.id, since: cursor })).caseView;
    expect(fresh).toMatchObject({ whole: false, contributions: [{ id: fact, doesWhat: HIDDEN }] });
    for (const { line } of lines) {
      expect(line.frames.join('')).not.toMatch(/Molen/u);
      line.socket.close();
    }
  });

  it('keeping tells whoever now sees less, and who keeps it that it stood there', async () => {
    const file = await at.file();
    await at.fact(file, TYPED);
    const [ggz, police, owner] = await Promise.all((['ggz', 'police', 'veiligThuis'] as const).map(async (who) => LiveClient.open(at.as[who])));
    for (const line of [ggz!, police!, owner!]) await line.watch(file.id);
    await at.keep(file);
    await pause(SETTLED);
    expect([ggz!, police!, owner!].map((line) => line.said('changed').length > 0)).toEqual([true, false, true]);
    for (const line of [ggz!, police!, owner!]) line.socket.close();
  });

  it('writing it down makes a sign at who keeps it', async () => {
    const file = await at.file();
    await at.keep(file);
    const owner = await LiveClient.open(at.as.veiligThuis);
    await owner.watch(file.id);
    await at.fact(file, TYPED, ['gi']);
    await pause(SETTLED);
    expect(owner.said('changed').length).toBeGreaterThan(0);
    owner.socket.close();
  });
});

it('a look at the vault is one question for whoever may know nothing of it', async () => {
  const file = await at.file();
  expect((await at.as.ggz.ask(VAULT, { caseId: file.id })).vault).toEqual({ values: [], mentions: [] });
});
