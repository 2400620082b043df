import { addDays, endOfDay } from '@casustafel/kernel';
import { LiveClient, pause, type Handle, type HubClient, type WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { bornYearsAgo, CONSENTS, COPY, NARROW_CONSENT, openConsenting, SHARE, today, WITHDRAW_CONSENT, type Consenting } from './consenting';

jest.setTimeout(30_000);

const SETTLED = 700;
let at: Consenting;

beforeAll(async () => {
  at = await openConsenting();
});
afterAll(() => at?.close());

const ending = (consentId: string, file: WorldCase, more: object = {}) => ({ input: { consentId, byId: file.persons.nora, way: 'BY_TELEPHONE', on: today, ...more } });

describe('a limited consent', () => {
  it('opens what it is for, to whom it is for, at the level that was chosen; and for nobody else', async () => {
    const file = await at.openCase();
    const consent = await at.record(file);
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    expect(await at.seen(at.as.police, file, item)).toMatchObject({ level: 'CONCLUSION', conclusion: 'KANARIE-Zij kan de zorg aan', doesWhat: null });
    // The guardian was named as well, and is not among those it is for.
    expect(await at.seen(at.as.gi, file, item)).toBeUndefined();
    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ id: consent, personLabel: 'Moeder', capacities: ['POLITIE/NONE'], live: true, itemIds: [item], until: endOfDay(addDays(today, 60)).toISOString() }]);
  });

  it('and its twin, which names the guardian too, opens for both', async () => {
    const file = await at.openCase();
    const consent = await at.record(file, { capacities: ['POLITIE/NONE', 'GI/NONE'] });
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    for (const who of [at.as.police, at.as.gi]) expect(await at.seen(who, file, item)).toMatchObject({ level: 'CONCLUSION' });
  });

  it.each([
    ['another category', { category: 'GUIDANCE_AND_CARE' }, (_: WorldCase) => ({})],
    ['somebody else', {}, (file: WorldCase) => ({ aboutPersonIds: [file.persons.leo] })],
    ['nobody in particular', {}, () => ({ aboutPersonIds: [] })],
  ])('is not stretched to %s', async (_, card, more) => {
    const file = await at.openCase();
    const consent = await at.record(file);
    const item = await at.bring(file, { ...card, ...more(file) });
    expect(await at.as.ggz.refusal(SHARE, at.sharing(file, item, consent))).toBe('CONSENT_NOT_FOR_THIS');
    expect(await at.seen(at.as.police, file, item)).toBeUndefined();
    expect(await at.as.ggz.refusal(SHARE, at.sharing(file, await at.bring(file), consent))).toBeNull();
  });

  it('nor by putting the card right afterwards', async () => {
    const file = await at.openCase();
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, await at.record(file)));
    const [{ version }] = await at.world.sql<{ version: number }>('select version from contribution where id = $1', [item]) as [{ version: number }];
    const correct = (category: string) => at.as.ggz.refusal('mutation ($input: CorrectContributionInput!) { correctContribution(input: $input) { id } }', {
      input: { id: item, version, category, knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.nora], who: 'Nora', doesWhat: 'volgt een behandeling', source: 'dossier', conclusion: 'Zij kan het aan', ground: 'zij vroeg het' },
    });
    expect([await correct('GUIDANCE_AND_CARE'), await correct('HEALTH')]).toEqual(['CONSENT_NOT_FOR_THIS', null]);
  });

  it('is of the party that wrote it down: to everybody else at the table as little there as none', async () => {
    const file = await at.openCase();
    const consent = await at.record(file);
    for (const who of ['ggz', 'ggz2'] as const) expect(await at.mine(at.as[who], file)).toHaveLength(1);
    for (const who of ['chair', 'police', 'gi'] as const) {
      expect(await at.mine(at.as[who], file)).toEqual([]);
      expect(await at.as[who].refusal(COPY, { caseId: file.id, consentId: consent })).toBe('NOT_FOUND');
      expect(await at.as[who].refusal(WITHDRAW_CONSENT, ending(consent, file))).toBe('NOT_FOUND');
    }
    expect(await at.as.shelter.refusal(CONSENTS, { caseId: file.id })).toBe('NOT_FOUND');
    const own = await at.record(file, {}, at.as.gi);
    // Nothing rests on what another party wrote down.
    expect(await at.as.ggz.refusal(SHARE, at.sharing(file, await at.bring(file), own))).toBe('CONSENT_NOT_RECORDED');
  });
});

describe('taken back by telephone, by a colleague', () => {
  it('what rested on it leaves the open screens at once, and stays with its supplier', async () => {
    const file = await at.openCase();
    const consent = await at.record(file);
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    expect(await at.seen(at.as.police, file, item)).toBeDefined();

    const [police, gi, colleague] = await Promise.all([at.as.police, at.as.gi, at.as.ggz].map(async (who) => {
      const line = await LiveClient.open(who);
      expect(await line.watch(file.id)).toBe(true);
      return line;
    })) as [LiveClient, LiveClient, LiveClient];
    const { withdrawConsent } = await at.as.ggz2.ask(WITHDRAW_CONSENT, ending(consent, file));
    expect(withdrawConsent.ids).toEqual([consent, item]);
    await Promise.all([police.until('changed'), colleague.until('changed')]);
    expect(await at.seen(at.as.police, file, item)).toBeUndefined();
    expect(await at.seen(at.as.ggz, file, item)).toMatchObject({ doesWhat: 'KANARIE-volgt een behandeling' });
    await pause(SETTLED);
    expect(gi.count('changed')).toBe(0);
    for (const line of [police, gi, colleague]) line.close();

    expect(await at.mine(at.as.ggz, file)).toMatchObject([{ live: false, itemIds: [item], changes: [{ kind: 'WITHDRAWN', byLabel: 'Moeder', way: 'BY_TELEPHONE', left: [] }], viewerMay: { withdraw: false } }]);
    // Who had opened it, as always.
    const { contributionOpenedBy } = await at.as.ggz2.ask('query ($caseId: ID!, $id: ID!) { contributionOpenedBy(caseId: $caseId, id: $id) { professionalId } }', { caseId: file.id, id: item });
    expect(contributionOpenedBy).toEqual([{ professionalId: at.world.people.police.id }]);
    // And nothing ever rests on it again.
    expect(await at.as.ggz.refusal(SHARE, at.sharing(file, await at.bring(file), consent))).toBe('CONSENT_NOT_RECORDED');
    expect(await at.as.ggz2.refusal(WITHDRAW_CONSENT, ending(consent, file))).toBe('CONSENT_OVER');
  });

  it('whom it was not for learns nothing by it: not that anything was there, nor that it went', async () => {
    const file = await at.openCase();
    const consent = await at.record(file);
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    const view = async (who: HubClient, since: string | null) => (await who.ask('query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone } }', { caseId: file.id, since })).caseView;
    const before = { gi: await view(at.as.gi, null), police: await view(at.as.police, null) };
    await at.as.ggz2.ask(WITHDRAW_CONSENT, ending(consent, file));
    expect((await view(at.as.police, before.police.cursor)).gone).toEqual([item]);
    expect((await view(at.as.gi, before.gi.cursor)).gone).toEqual([]);
  });

  it('in part: closes for those, and not for the others', async () => {
    const file = await at.openCase();
    const consent = await at.record(file, { capacities: ['POLITIE/NONE', 'GI/NONE'] });
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    const { narrowConsent } = await at.as.ggz2.ask(NARROW_CONSENT, ending(consent, file, { capacities: ['GI/NONE'] }));
    expect(narrowConsent.ids).toEqual([consent, item]);
    expect(await at.seen(at.as.police, file, item)).toBeUndefined();
    expect(await at.seen(at.as.gi, file, item)).toMatchObject({ level: 'CONCLUSION' });
    expect((await at.as.ggz2.try(NARROW_CONSENT, ending(consent, file, { capacities: ['POLITIE/NONE'] }))).errors?.[0]?.extensions.faults).toMatchObject([{ path: 'capacities', code: 'NOT_COVERED' }]);
    await at.as.ggz2.ask(WITHDRAW_CONSENT, ending(consent, file));
    expect(await at.seen(at.as.gi, file, item)).toBeUndefined();
  });

  it('two who share and take back at once: whichever came first, nothing stays open', async () => {
    for (let round = 0; round < 4; round += 1) {
      const file = await at.openCase();
      const consent = await at.record(file);
      const item = await at.bring(file);
      const [, taken] = await Promise.all([at.as.ggz.try(SHARE, at.sharing(file, item, consent)), at.as.ggz2.try(WITHDRAW_CONSENT, ending(consent, file))]);
      expect(taken.errors).toBeUndefined();
      expect(await at.seen(at.as.police, file, item)).toBeUndefined();
    }
  });

  it('the database lets it only shrink', async () => {
    const file = await at.openCase();
    const consent = await at.record(file);
    await expect(at.world.sql("update consent set covers = covers || '{OM/NONE}' where id = $1", [consent])).rejects.toMatchObject({ code: '23514' });
    await at.as.ggz.ask(WITHDRAW_CONSENT, ending(consent, file));
    await expect(at.world.sql('update consent set withdrawn_at = null where id = $1', [consent])).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the person’s own copy', () => {
  it('says to whom, about what and until when, names nobody else, and opening it is a row', async () => {
    const file = await at.openCase();
    const child = await at.child(file, bornYearsAgo(8));
    const consent = await at.record(file, { personId: child, representativeIds: [file.persons.nora], giverIds: [file.persons.nora] });
    const { consentCopy } = await at.as.ggz2.ask(COPY, { caseId: file.id, consentId: consent });
    expect(consentCopy).toMatchObject({ personName: 'Dee Canarievogel', organisation: 'GGZ', capacities: ['POLITIE/NONE'], givenBySelf: false, represented: true, live: true });
    expect(JSON.stringify(consentCopy)).not.toContain('Nora');
    const rows = await at.world.sql('select outcome, object_kinds, object_ids, cardinality(subjects) as subjects from access_log where action = $1 and actor_id = $2 order by n desc limit 1', ['OPENED_CONSENT_COPY', at.world.people.ggz2.id]);
    expect(rows).toEqual([{ outcome: 'SHOWN', object_kinds: ['Consent'], object_ids: [consent], subjects: 1 }]);
  });
});

describe('the log', () => {
  it('tells the privacy officer what was done, about whom, and never a word of it', async () => {
    const file = await at.openCase();
    const consent = await at.record(file, { capacities: ['POLITIE/NONE', 'GI/NONE'] });
    const item = await at.bring(file);
    await at.as.ggz.ask(SHARE, at.sharing(file, item, consent));
    await at.as.ggz2.ask(NARROW_CONSENT, ending(consent, file, { capacities: ['GI/NONE'] }));
    await at.as.ggz2.ask(WITHDRAW_CONSENT, ending(consent, file));
    const { accessLog } = await at.as.privacy.ask('query ($f: AccessLogFilter!) { accessLog(filter: $f) { lines { action objects { kind count } subjects { familyRole position } } } }', { f: { caseId: file.id } });
    const about = [{ familyRole: 'PARENT', position: 2 }];
    expect(accessLog.lines.slice(0, 4)).toMatchObject([
      { action: 'GATE_CLOSED', objects: [{ kind: 'Contribution' }], subjects: about }, { action: 'WITHDREW_CONSENT', objects: [{ kind: 'Consent' }], subjects: about },
      { action: 'GATE_NARROWED', subjects: about }, { action: 'NARROWED_CONSENT', subjects: about },
    ]);
    expect(accessLog.lines.map(({ action }: { action: string }) => action)).toContain('RECORDED_CONSENT');
    expect(JSON.stringify(accessLog)).not.toMatch(/KANARIE|Canarievogel/);
    expect(await at.as.privacy.refusal(CONSENTS, { caseId: file.id })).toBe('NOT_FOUND');
  });
});

it('row-level security shows it to its own party alone, whatever a query forgot', async () => {
  const file = await at.openCase();
  const consent = await at.record(file);
  const app = await new DataSource({ type: 'postgres', url: at.hub.database.url }).initialize();
  const behindTheWall = (who: Handle): Promise<unknown[]> => app.transaction(async (manager) => {
    await manager.query("select enter($1, '')", [at.world.people[who].id]);
    return manager.query('select id from consent where id = $1', [consent]);
  });
  const seen = { ggz2: await behindTheWall('ggz2'), chair: await behindTheWall('chair'), police: await behindTheWall('police'), privacy: await behindTheWall('privacy') };
  await app.destroy();
  expect(seen).toEqual({ ggz2: [{ id: consent }], chair: [], police: [], privacy: [] });
});
