import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient, WorldCase } from '@casustafel/tests-support';
import { AskingTable, WHO_SEES, WHY } from './asking';

let table: AskingTable;
beforeAll(async () => {
  table = await AskingTable.open();
});
afterAll(() => table.close());

const whyItem = async (who: HubClient, file: WorldCase, itemId: string, language = 'nl') => (await who.ask(WHY, { input: { caseId: file.id, itemId }, language })).whyNot;
const scope = (organisationId: string, category = 'POLICE') => ({ scope: { organisationId, task: 'NONE', category } });

describe('why not, about an item', () => {
  it('says level, article, sentence, what is missing and who may lift it, to whoever sees that it is there', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    const why = await whyItem(table.as.gi, file, id);
    expect(why).toMatchObject({ level: 'HIT', own: false, mayAsk: true });
    expect(why.because[0].article).not.toBe('');
    const [forbidden, missing] = await Promise.all([id, newId()].map((itemId) => table.as.ggz.try(WHY, { input: { caseId: file.id, itemId } })));
    expect(forbidden!.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
  });

  it('names the ground nobody checked, and the supplier who may lift it', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'FULL', ['gi', 'chair']);
    expect(await table.level('chair', file, id)).toBe('ASK');
    expect(await whyItem(table.as.chair, file, id)).toMatchObject({ level: 'ASK', verdict: 'ASK', missing: ['grant'], mayBeLiftedBy: ['POLITIE'], mayAsk: true });
    expect(await whyItem(table.as.gi, file, id)).toMatchObject({ level: 'FULL', verdict: 'SHARE', because: [{ article: 'Wpg 20 lid 3; WGS 2.30' }], missing: [], mayAsk: false });
    expect(await whyItem(table.as.police, file, id)).toMatchObject({ level: 'FULL', own: true, mayAsk: false });
  });

  it('in the language that was chosen', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'CONCLUSION', ['gi']);
    const [nl, en] = [await whyItem(table.as.gi, file, id, 'nl'), await whyItem(table.as.gi, file, id, 'en')];
    expect(nl.because[0]).toMatchObject({ article: 'Wpg 20 lid 3; WGS 2.30', text: expect.stringContaining('politie') });
    expect(en.because[0]).toMatchObject({ article: 'Wpg 20 lid 3; WGS 2.30', text: expect.stringContaining('police') });
  });

  it('tells whoever sees only that something is there nothing by which one kind of data could be told from another', async () => {
    const file = await table.file({ seats: ['rvdk', 'gi'] });
    for (const level of ['HIT', 'ASK']) {
      const answers = await Promise.all((['JUDICIAL', 'LIVING_SITUATION', 'IDENTITY'] as const).map(async (category) => {
        const id = await table.fact(file, level, ['gi'], { by: 'rvdk', category });
        expect(await table.level('gi', file, id)).toBe(level);
        return JSON.stringify(await whyItem(table.as.gi, file, id));
      }));
      expect(new Set(answers).size).toBe(1);
    }
    // The twin: who may know which kind it is, hears the article of that kind.
    const articleOf = async (category: string) => (await whyItem(table.as.gi, file, await table.fact(file, 'CONCLUSION', ['gi'], { by: 'rvdk', category }))).because[0].article;
    expect([await articleOf('JUDICIAL'), await articleOf('LIVING_SITUATION')]).toEqual([expect.stringContaining('Wjsg 8b'), 'WGS 1.5 lid 1; 2.30; 2.31']);
  });
});

describe('why not, about a scope', () => {
  const raw = async (who: HubClient, file: WorldCase, organisationId: string, category: string) =>
    JSON.stringify(await who.try(WHY, { input: { caseId: file.id, ...scope(organisationId, category) } }));

  it('is answered byte for byte the same whether or not there is anything', async () => {
    const [full, empty] = [await table.file(), await table.file()];
    await table.fact(full, 'FULL', ['ggz', 'chair']);
    await table.fact(full, 'FULL', []);
    await table.fact(full, 'FULL', [], { category: 'LIVING_SITUATION' });
    for (const category of ['POLICE', 'LIVING_SITUATION', 'HEALTH', 'INFORMANT']) {
      expect(await raw(table.as.gi, full, table.organisation('police'), category)).toBe(await raw(table.as.gi, empty, table.organisation('police'), category));
    }
  });

  it('says what the agreement says to this recipient', async () => {
    const file = await table.file();
    const why = async (who: HubClient, organisation: string, category: string) => (await who.ask(WHY, { input: { caseId: file.id, ...scope(organisation, category) } })).whyNot;
    expect(await why(table.as.gi, table.organisation('police'), 'POLICE')).toMatchObject({ verdict: 'SHARE', because: [{ article: 'Wpg 20 lid 3; WGS 2.30' }], mayAsk: true });
    expect(await why(table.as.gi, table.organisation('ggz'), 'HEALTH')).toMatchObject({ verdict: 'ASK', missing: ['gate'], mayBeLiftedBy: expect.arrayContaining(['PERSON_CONCERNED']) });
    expect(await why(table.as.gi, table.organisation('police'), 'INFORMANT')).toMatchObject({ verdict: 'NEVER', because: [{ article: 'Wpg 12' }] });
    expect(await why(table.as.police, table.organisation('police'), 'POLICE')).toMatchObject({ own: true, mayAsk: false });
    const without = await table.file({ law: { authority: false } });
    expect((await table.as.gi.ask(WHY, { input: { caseId: without.id, ...scope(table.organisation('police')) } })).whyNot).toMatchObject({ verdict: 'ASK', missing: ['competentAuthorityAgrees'], mayBeLiftedBy: ['OM', 'BURGEMEESTER'] });
  });

  it('wants an organisation that sits at the table, and a seat to ask from', async () => {
    const file = await table.file();
    const ask = (who: HubClient, organisationId: string) => who.try(WHY, { input: { caseId: file.id, ...scope(organisationId) } });
    const answers = await Promise.all([ask(table.as.gi, newId()), ask(table.as.gi, table.organisation('rvdk')), ask(table.as.rvdk, table.organisation('police'))]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

it('asking why is a line in the log, naming the item or nothing at all', async () => {
  const file = await table.file();
  const id = await table.fact(file, 'HIT', ['gi']);
  await whyItem(table.as.gi, file, id);
  await table.as.gi.ask(WHY, { input: { caseId: file.id, ...scope(table.organisation('police')) } });
  await table.as.ggz.refusal(WHY, { input: { caseId: file.id, itemId: id } });
  const rows = await table.world.sql("select outcome, object_ids from access_log where case_id = $1 and action = 'ASKED_WHY' order by at, n", [file.id]);
  expect(rows).toEqual(expect.arrayContaining([{ outcome: 'SHOWN', object_ids: [id] }, { outcome: 'SHOWN', object_ids: [] }, { outcome: 'REFUSED', object_ids: [id] }]));
});

describe('who sees this', () => {
  it('is told to whoever may share it: every seat, its level and why; to nobody else', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'FULL', ['gi', 'chair']);
    const { whoSees } = await table.as.police.ask(WHO_SEES, { caseId: file.id, id });
    const of = (handle: 'police' | 'gi' | 'chair' | 'ggz') => whoSees.find(({ seatId }: { seatId: string }) => seatId === file.seatOf(handle));
    expect(whoSees).toHaveLength(4);
    expect(of('police')).toMatchObject({ level: 'FULL', because: 'OWN_ORGANISATION' });
    expect(of('gi')).toMatchObject({ level: 'FULL', because: 'NAMED', verdict: 'SHARE', article: 'Wpg 20 lid 3; WGS 2.30' });
    expect(of('chair')).toMatchObject({ level: 'ASK', because: 'NAMED', missing: ['grant'], mayBeLiftedBy: ['POLITIE'] });
    expect(of('ggz')).toMatchObject({ level: 'NOTHING', because: 'NOT_NAMED' });
    const [forbidden, missing] = await Promise.all([id, newId()].map((each) => table.as.gi.try(WHO_SEES, { caseId: file.id, id: each })));
    expect(forbidden!.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
  });

  it('with the end of what was granted', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'HIT', ['gi']);
    await table.grant(file, await table.askFor('gi', file, { itemId: id }), [id]);
    const { whoSees } = await table.as.police.ask(WHO_SEES, { caseId: file.id, id });
    const row = whoSees.find(({ seatId }: { seatId: string }) => seatId === file.seatOf('gi'));
    expect(row).toMatchObject({ level: 'FULL', because: 'GRANTED', until: (await table.requests('gi', file))[0].until });
  });
});
