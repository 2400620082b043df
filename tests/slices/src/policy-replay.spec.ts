import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { newId } from '@casustafel/kernel';
import type { WorldCase } from '@casustafel/tests-support';
import { AgreementHall, type Line } from './agreement-people';

jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '../../..');
const NO_POLICE_TO_GGZ: Line = { supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'HIT' };

interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

describe('judging a row of the log again', () => {
  let hall: AgreementHall;
  let file: WorldCase;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'ggz', 'gi');
    file = await hall.world.openCase({ seats: ['police', 'ggz', 'gi'] });
    await hall.fact(file, 'police', 'POLICE', 'ggz', 'gi');
    await hall.fact(file, 'ggz', 'GUIDANCE_AND_CARE');
  });
  afterAll(() => hall.close());

  const replay = (...named: string[]): Promise<Said> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['libs/workspace/src/policy-replay.mjs', ...named], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', DATABASE_LOG_URL: hall.hub.database.logUrl } }, (error, out, said) =>
        resolve({ code: error ? Number(error.code) : 0, out, error: said }));
    });
  const judge = async (...named: string[]) => {
    const said = await replay(...named);
    expect(said).toMatchObject({ code: 0, error: '' });
    return JSON.parse(said.out);
  };
  /** The row of a look somebody just took. */
  const lookOf = async (who: 'ggz' | 'gi' | 'police') => {
    await hall.seen(file, who);
    const [row] = await hall.world.sql<{ processing_id: string; stream: string; n: string; decision_key: string }>("select processing_id, stream, n, decision_key from access_log where case_id = $1 and actor_id = $2 and action = 'LOOKED' order by n desc limit 1", [file.id, hall.world.people[who].id]);
    return row!;
  };

  it('says that nothing differs while nothing changed', async () => {
    const row = await lookOf('ggz');
    const said = await judge(row.processing_id);
    expect(said).toMatchObject({
      row: { id: row.processing_id, n: Number(row.n) }, action: 'LOOKED', outcome: 'SHOWN', case: file.number,
      actor: { role: 'GGZ', function: 'PARTNER', organisation: 'GGZ' }, facts: { valid: true, seat: { role: 'GGZ', mode: 'WGS', stage: 'CONFERENCE', facts: { criteriaMet: true, otsActive: false } } },
      agreement: { then: 'wgs-zvh@2025-03-01', today: 'wgs-zvh@2025-03-01' }, differs: false, because: [],
    });
    expect(said.objects).toContainEqual({ kind: 'Contribution', count: 2, judgedBy: 'LAW', then: { FULL: 2 }, today: { FULL: 2 } });
    expect(said.objects).toContainEqual({ kind: 'Seat', count: 4, judgedBy: 'SEAT', then: null, today: null });
  });

  it('says, once the agreement is narrower, that today’s book differs, and which row of it made that', async () => {
    const [ggz, gi, police] = [await lookOf('ggz'), await lookOf('gi'), await lookOf('police')];
    await hall.adopt([NO_POLICE_TO_GGZ]);
    const said = await judge(`${ggz.stream}:${ggz.n}`);
    expect(said).toMatchObject({ differs: true, agreement: { then: 'wgs-zvh@2025-03-01', today: 'wgs-zvh@2025-03-01/1' } });
    expect(said.objects).toContainEqual({ kind: 'Contribution', count: 2, judgedBy: 'LAW', then: { FULL: 2 }, today: { FULL: 1, HIT: 1 } });
    expect(said.because).toContainEqual(expect.objectContaining({ made: 'AGREEMENT_ROW', supply: 'POLITIE/NONE/POLICE', recipient: 'GGZ/NONE', then: 'FULL', today: 'HIT', row: 'wgs-politie', article: 'Wpg 20 lid 3; WGS 2.30' }));
    // Of another recipient, and of the supplier itself, the line says nothing.
    for (const row of [gi, police]) expect(await judge(row.processing_id)).toMatchObject({ differs: false, because: [] });

    // A row of this moment, judged under the narrower version; and again once the law holds whole.
    const narrow = await lookOf('ggz');
    expect(await judge(narrow.processing_id)).toMatchObject({ differs: false, agreement: { then: 'wgs-zvh@2025-03-01/1' } });
    await hall.adopt([]);
    expect(await judge(narrow.processing_id)).toMatchObject({ differs: true, agreement: { then: 'wgs-zvh@2025-03-01/1', today: 'wgs-zvh@2025-03-01/2' } });
    expect(await judge(ggz.processing_id)).toMatchObject({ differs: false });
  });

  it('says that the rules themselves changed, of what was shown and would not be on the same facts', async () => {
    const row = await lookOf('ggz');
    await hall.world.sql("update access_log set decision_key = replace(decision_key, 'criteriaMet,', ''), rule_book = '2026-01-1' where processing_id = $1", [row.processing_id]);
    const said = await judge(row.processing_id);
    expect(said).toMatchObject({ differs: true });
    expect(said.because).toContainEqual({ made: 'RULE_BOOK', then: '2026-01-1', today: said.ruleBook.today });
  });

  it('keeps no word of a case, and judges an act or an older row no further than it says', async () => {
    const row = await lookOf('ggz');
    expect(row.decision_key).not.toMatch(/deur|vader|Canarie/);
    const { out } = await replay(row.processing_id);
    expect(out).not.toMatch(/deur|vader|Canarie/);
    const [shared] = await hall.world.sql<{ processing_id: string }>("select processing_id from access_log where action = 'SHARED' and case_id = $1 limit 1", [file.id]);
    expect(await judge(shared!.processing_id)).toMatchObject({ differs: false, objects: [expect.objectContaining({ kind: 'Contribution', judgedBy: 'NOTHING_KEPT' })] });
  });

  it('is itself a row of the log, and leaves the chain whole', async () => {
    const row = await lookOf('gi');
    await judge(row.processing_id);
    const [read] = await hall.world.sql<{ origin: string; operator: string; region_id: string }>("select origin, operator, region_id from access_log where action = 'REPLAYED_LOG' order by at desc limit 1");
    expect(read).toMatchObject({ origin: 'command', region_id: hall.world.regionId, operator: expect.stringMatching(/./) as unknown as string });
    const [broken] = await hall.world.sql<{ count: number }>("select count(*)::int as count from access_log l where l.hash <> sha256(log_bytes(l)) and l.rule_book <> '2026-01-1'");
    expect(broken!.count).toBe(0);
  });

  it.each([[newId()], ['nonsense'], [`${newId()}:1`], []])('ends with code 2 and one sentence for %s', async (...named: string[]) => {
    const { code, out, error } = await replay(...named.filter(Boolean));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
