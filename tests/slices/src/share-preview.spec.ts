import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Handle, WorldCase } from '@casustafel/tests-support';
import { AskingTable } from './asking';

const PREVIEW = 'query ($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!, $options: ShareOptionsInput) { sharePreview(caseId: $caseId, ids: $ids, seatIds: $seatIds, options: $options, language: "nl") { seatId level article needsNaming } }';
const GROUNDS = 'query ($caseId: ID!, $ids: [ID!]!, $seatIds: [ID!]!) { shareGrounds(caseId: $caseId, ids: $ids, seatIds: $seatIds, language: "nl") { article gates } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { id } }';
const TABLE = ['chair', 'police', 'gi', 'ggz'] as const;
const GOOD_CARE = { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade' };

let table: AskingTable;
beforeAll(async () => {
  table = await AskingTable.open();
});
afterAll(() => table.close());

interface Row { readonly seatId: string; readonly level: string; readonly article: string | null; readonly needsNaming: boolean }

const preview = async (by: 'police' | 'ggz', file: WorldCase, id: string, readers: readonly Handle[], options: object): Promise<Row[]> =>
  (await table.as[by].ask(PREVIEW, { caseId: file.id, ids: [id], seatIds: readers.map(file.seatOf), options })).sharePreview;

/** At which level everybody at the table sees it, in their own list. */
const seen = async (file: WorldCase, id: string) => Object.fromEntries(await Promise.all(TABLE.map(async (who) => [who, (await table.level(who, file, id)) ?? 'NOTHING'] as const)));

describe('the preview of sharing', () => {
  it.each([
    ['two of four, in full', 'police', 'POLICE', ['gi', 'ggz'], { level: 'FULL' }, { gi: 'FULL', ggz: 'FULL', chair: 'NOTHING' }],
    ['a conclusion', 'police', 'POLICE', ['gi'], { level: 'CONCLUSION' }, { gi: 'CONCLUSION', ggz: 'NOTHING' }],
    ['the house, not named with a reason', 'police', 'POLICE', ['gi', 'chair'], { level: 'FULL' }, { gi: 'FULL', chair: 'ASK' }],
    ['the house, named with a reason', 'police', 'POLICE', ['gi', 'chair'], { level: 'FULL', naming: 'Zij zit voor' }, { gi: 'FULL', chair: 'FULL' }],
    ['health data through good care', 'ggz', 'HEALTH', ['police', 'gi'], { level: 'SUMMARY', gate: GOOD_CARE }, { police: 'SUMMARY', gi: 'SUMMARY', chair: 'NOTHING' }],
    ['a condition that leaves one role out', 'police', 'POLICE', ['gi', 'ggz'], { level: 'FULL', conditions: [{ kind: 'NOT_TO', role: 'GGZ' }] }, { gi: 'FULL', ggz: 'NOTHING' }],
  ] as const)('says of %s what each then sees', async (_, by, category, readers, options, expected) => {
    const file = await table.file();
    const id = await table.fact(file, 'FULL', [], { by, category });
    const rows = await preview(by, file, id, readers, options);
    await table.as[by].ask(SHARE, { input: { ids: [id], seatIds: readers.map(file.seatOf), ground: 'nodig', ...options } });
    const after = await seen(file, id);
    expect(Object.fromEntries(TABLE.map((who) => [who, rows.find(({ seatId }) => seatId === file.seatOf(who))?.level]))).toEqual(after);
    expect(after).toMatchObject(expected);
  });

  it('changes with the way through secrecy alone: without it, nobody outside sees it', async () => {
    const file = await table.file();
    const id = await table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    const levels = async (gate: object | null) => (await preview('ggz', file, id, ['police', 'gi'], { level: 'FULL', gate }))
        .filter(({ seatId }) => seatId !== file.seatOf('ggz') && seatId !== file.seatOf('chair')).map(({ level }) => level);
    expect(await levels(null)).not.toContain('FULL');
    expect(await levels(GOOD_CARE)).toEqual(['FULL', 'FULL']);
  });
});

describe('the grounds that are offered', () => {
  it('name a way through secrecy for whoever keeps one, and none for whoever does not', async () => {
    const file = await table.file();
    const grounds = async (by: 'police' | 'ggz', category: string) =>
      (await table.as[by].ask(GROUNDS, { caseId: file.id, ids: [await table.fact(file, 'FULL', [], { by, category })], seatIds: [file.seatOf('gi')] })).shareGrounds as { article: string; gates: string[] }[];
    const [ours, theirs] = [await grounds('ggz', 'HEALTH'), await grounds('police', 'POLICE')];
    expect(ours.some(({ gates }) => gates.includes('CONSENT'))).toBe(true);
    expect(theirs).toEqual([expect.objectContaining({ article: 'Wpg 20 lid 3; WGS 2.30', gates: [] })]);
  });
});
