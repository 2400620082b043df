import { sentenceOf, withImport } from '@casustafel/api';
import { addDays, dayOf, Problem } from '@casustafel/kernel';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startHub, type Hub } from '@casustafel/tests-support';

jest.setTimeout(60_000);

const root = resolve(import.meta.dirname, '../../..');
const region = JSON.parse(readFileSync(resolve(root, 'libs/world/server/demo/region.json'), 'utf8')) as { tables: { name: string; chair: string }[]; people: { handle: string; organisation: string }[]; organisations: { name: string; role: string }[] };
const houseOf = (role: string): string => region.organisations.find((each) => each.role === role)!.name;
const handleOf = (role: string): string => region.people.find(({ organisation }) => organisation === houseOf(role))!.handle;
const [table] = region.tables as [{ name: string; chair: string }];
const police = handleOf('POLITIE');
const institution = handleOf('GI');
const today = dayOf(new Date());

const VIEW = 'query($caseId: ID!) { caseView(caseId: $caseId) { particulars { kind state organisation executing from until criteria sentence } } }';

describe('a case file with what the law asks', () => {
  let hub: Hub;
  const file = (particulars: readonly object[]) => ({
    kind: 'case',
    case: { by: table.chair, table: table.name, legalMode: 'WGS', reason: 'Zorgen', goal: 'Rust', persons: [{ familyRole: 'PARENT', label: 'Moeder', name: 'Eva Verzonnen' }, { familyRole: 'CHILD', label: 'Kind 1', name: 'Iris Verzonnen' }] },
    seats: [police, institution].map((professional) => ({ by: table.chair, professional, function: 'PARTNER' })),
    particulars,
  });
  const importing = (raw: unknown): Promise<readonly string[]> =>
    withImport(hub.config, (service) => service.import(raw, 'somebody')).then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return error.faults.map(sentenceOf);
      },
    );

  beforeAll(async () => {
    hub = await startHub();
    expect(await importing(region)).toEqual([]);
  });
  afterAll(() => hub?.close());

  it('records each by whoever knows it, under the rule they would meet at the screen', async () => {
    expect(await importing(file([
      { by: police, kind: 'CRITERIA', sentence: 'Alle vier', criteria: { a: true, b: true, c: true, d: true } },
      { by: institution, kind: 'OTS', sentence: 'Beschikking', child: 'Kind 1', carriedOutBy: houseOf('GI'), from: { daysAgo: 30 }, until: { daysAhead: 300 } },
      { by: police, kind: 'REPORT', sentence: 'Zelf gemeld', from: { daysAgo: 40 } },
    ]))).toEqual([]);
    const [{ id }] = await hub.asOwner<{ id: string }>('select id from case_file') as [{ id: string }];
    const { caseView } = await (await hub.signIn(police)).ask(VIEW, { caseId: id });
    expect(caseView.particulars).toEqual([
      expect.objectContaining({ kind: 'CRITERIA', state: 'RUNNING', criteria: ['a', 'b', 'c', 'd'], sentence: 'Alle vier' }),
      expect.objectContaining({ kind: 'OTS', executing: houseOf('GI'), from: addDays(today, -30), until: addDays(today, 300) }),
      expect.objectContaining({ kind: 'REPORT', from: addDays(today, -40), until: null }),
    ]);
    const [{ law }] = await hub.asOwner<{ law: object }>('select law from case_file') as [{ law: object }];
    expect(law).toMatchObject({ criteriaMet: true, reported: true, authority: false });
  });

  it('names each entry that cannot be, by the words of the file, and records none of it', async () => {
    const before = await hub.asOwner('select count(*) from particular');
    expect(await importing(file([
      { by: police, kind: 'LEGAL_HOLD', sentence: 'x', from: { daysAgo: 0 } },
      { by: institution, kind: 'OTS', sentence: 'x', from: { daysAgo: 1 } },
      { by: institution, kind: 'OTS', sentence: 'x', child: 'Kind 1', carriedOutBy: 'Nergens', from: { daysAgo: 1 }, until: { daysAhead: 1 } },
      { by: police, kind: 'CRITERIA', sentence: 'x', criteria: { a: true, b: true, c: true, d: true }, reference: 'y' },
    ]))).toEqual([
      '$.particulars[0]: it is not there, or the person named by "by" may not do this (NOT_FOUND)',
      '$.particulars[1].child: is missing (REQUIRED)', '$.particulars[1].carriedOutBy: is missing (REQUIRED)', '$.particulars[1].until: is missing (REQUIRED)',
      '$.particulars[2].carriedOutBy: no organisation is called so (UNKNOWN_ORGANISATION)',
      '$.particulars[3].reference: is not a field (UNKNOWN_FIELD)',
    ]);
    expect(await importing(file([{ by: institution, kind: 'OTS', sentence: 'x', child: 'Kind 9' }]))).toEqual(['$.particulars[0].child: no person of this case has that label (UNKNOWN_LABEL)']);
    expect(await hub.asOwner('select count(*) from particular')).toEqual(before);
  });
});
