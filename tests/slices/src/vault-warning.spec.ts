import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { WorldCase } from '@casustafel/tests-support';
import { openVaulting, RELEASE, type Vaulting } from './vaulting';

jest.setTimeout(30_000);

const IN_TEXT = 'query($input: ProtectedInTextInput!) { protectedInText(input: $input) }';
const TYPED = ['Zij woont nu op Molenwg. 48 in Schoonhoven', 'bel haar op 0612345678'];
type Who = 'chair' | 'veiligThuis' | 'police' | 'police2' | 'ggz' | 'gi';
let at: Vaulting;

beforeAll(async () => {
  at = await openVaulting();
});
afterAll(() => at?.close());

const warned = (who: Who, file: WorldCase, texts: readonly string[] = TYPED) => at.as[who].try(IN_TEXT, { input: { caseId: file.id, texts } });
const kinds = async (who: Who, file: WorldCase, texts: readonly string[] = TYPED) => (await at.as[who].ask(IN_TEXT, { input: { caseId: file.id, texts } })).protectedInText;
const rows = (file: WorldCase) => at.world.sql<{ handle: string; object_ids: string[]; live: boolean; log: string }>(
  "select p.handle, l.object_ids, l.live, l::text as log from access_log l join professional p on p.id = l.actor_id where l.case_id = $1 and l.action = 'CHECKED_TEXT' order by l.n", [file.id]);

describe('an author who may know a protected value', () => {
  it('is warned that it stands in what they write, however they wrote it: its owner, and to whom it was opened', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.keep(file, { kind: 'PHONE', value: '06 12345678' });
    expect(await kinds('veiligThuis', file)).toEqual(['ADDRESS', 'PHONE']);
    expect(await kinds('veiligThuis', file, ['Zij woont ergens anders'])).toBeNull();
    await at.open(file, id, ['police']);
    expect(await kinds('police', file)).toEqual(['ADDRESS']);
    expect(await kinds('police2', file)).toBeNull();
    await at.open(file, id, []);
    expect(await kinds('police', file)).toBeNull();
  });

  it('is warned no more of what was released', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    await at.as.veiligThuis.ask(RELEASE, { input: { id, version: 1 } });
    expect(await kinds('veiligThuis', file)).toBeNull();
  });

  it('stands in the log with what it was about and never a word of it; whoever is told nothing has no row', async () => {
    const file = await at.file();
    const id = await at.keep(file);
    for (const who of ['veiligThuis', 'police', 'chair'] as const) await kinds(who, file);
    await kinds('veiligThuis', file, ['iets anders']);
    const found = await rows(file);
    expect(found).toMatchObject([{ handle: 'veiligThuis', object_ids: [id], live: true }]);
    expect(found[0]!.log).not.toMatch(/Molen|12345678/u);
  });
});

describe('an author who may not know it', () => {
  it('is answered the same bytes whether it is protected or not, and whatever they write', async () => {
    const [with_, without] = [await at.file(), await at.file()];
    await at.keep(with_);
    for (const who of ['chair', 'police', 'ggz', 'gi'] as const) {
      const answers = await Promise.all([warned(who, with_), warned(who, without), warned(who, with_, ['iets anders'])]);
      for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
      expect(JSON.stringify(answers[0])).toContain('"protectedInText":null');
    }
    expect(await rows(with_)).toEqual([]);
  });

  it('of another case is refused as for a case that is not there', async () => {
    const file = await at.world.openCase({ seats: ['veiligThuis', 'police'] });
    await at.keep(file);
    const absent = await at.as.ggz.try(IN_TEXT, { input: { caseId: '00000000-0000-4000-8000-000000000000', texts: TYPED } });
    expect(JSON.stringify(await warned('ggz', file))).toBe(JSON.stringify(absent));
    expect(JSON.stringify(absent)).toContain('NOT_FOUND');
  });
});

it('takes no more than a form holds', async () => {
  const file = await at.file();
  expect(await at.as.police.refusal(IN_TEXT, { input: { caseId: file.id, texts: ['x'.repeat(8_001)] } })).toBe('INVALID');
  expect(await at.as.police.refusal(IN_TEXT, { input: { caseId: file.id, texts: Array(13).fill('x') } })).toBe('INVALID');
});
