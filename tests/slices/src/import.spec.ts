import { sentenceOf, withImport } from '@casustafel/api';
import { Problem } from '@casustafel/kernel';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type Hub } from '@casustafel/tests-support';

const root = resolve(import.meta.dirname, '../../..');
const demo = (name: string) => join(root, 'libs/world/server/demo', `${name}.json`);
const read = (name: string) => JSON.parse(readFileSync(demo(name), 'utf8'));

const VIEW = `query($caseId: ID!) { caseView(caseId: $caseId) { caseFile { number reason } persons { label name birthDate } seats { name function }
  contributions { who doesWhat source knowledge occurredOn sharedWith } conferences { date slot } } }`;
const MY_CASES = '{ myCases { id number notShared next { date slot startsAt } } }';

describe('an import', () => {
  let hub: Hub;
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-import-'));

  /** The program itself, as `npm run import` starts it. */
  const run = (entry: string, ...args: string[]) =>
    new Promise<{ code: number; out: string }>((done) => {
      const { url, adminUrl, logUrl } = hub.database;
      const env = {
        ...process.env, NODE_OPTIONS: '', CASUSTAFEL_MODE: 'test', CASUSTAFEL_KEY_DIR: hub.config.keyFolder, CASUSTAFEL_DATA_DIR: folder,
        DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, DATABASE_LOG_URL: logUrl,
      };
      const options = ['--conditions=@casustafel/source', '--import', '@swc-node/register/esm-register', join(root, 'apps/api/src', `${entry}.ts`), ...args];
      execFile(process.execPath, options, { cwd: root, env }, (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), out: stdout + stderr }));
    });
  /** The same without starting a program: what it would say of the file. */
  const importing = (raw: unknown): Promise<string> =>
    withImport(hub.config, (service) => service.import(raw, 'somebody')).then(
      () => 'done',
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return error.faults.map(sentenceOf).join('\n');
      },
    );
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const counts = async () => (await hub.asOwner('select (select count(*) from organisation) o, (select count(*) from professional) p, (select count(*) from case_file) c, (select count(*) from contribution) b, (select count(*) from protected_value) v'))[0];

  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(async () => {
    await hub?.close();
    rmSync(folder, { recursive: true });
  });

  it('fills the demo world once, and lists its people', async () => {
    expect(await run('fill-demo')).toEqual({ code: 0, out: '' });
    const once = await counts();
    expect(await run('fill-demo')).toEqual({ code: 0, out: '' });
    expect(await counts()).toEqual(once);
    const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8'));
    expect(people).toContainEqual({ handle: 'chair', name: 'Anneke Roodborst', organisation: 'Zorg- en Veiligheidshuis Demoland', function: 'voorzitter' });
    expect(people).toHaveLength(read('region').people.length);
  }, 60_000);

  it('tells the first case to each as far as it is theirs', async () => {
    const police = await hub.signIn('police');
    const { myCases } = await police.ask(MY_CASES);
    expect(myCases).toHaveLength(2);
    const first = myCases.find(({ number }: { number: string }) => number.endsWith('0001'));
    expect(first).toMatchObject({ notShared: 1, next: { slot: 1, startsAt: '09:00' } });
    expect(new Date(`${first.next.date}T12:00:00Z`).getUTCDay()).toBe(2);

    const seen = async (handle: string) => (await (await hub.signIn(handle)).ask(VIEW, { caseId: first.id })).caseView;
    const view = await seen('police');
    expect(view.persons.map(({ name }: { name: string }) => name)).toEqual(['Leo Verzonnen', 'Nora Verzonnen', 'Oudste Verzonnen', 'Middelste Verzonnen', 'Jongste Verzonnen']);
    expect(view.seats).toHaveLength(12);
    const words = (of: { contributions: { doesWhat: string }[] }) => of.contributions.map(({ doesWhat }) => doesWhat).join('\n');
    expect(words(view)).toMatch(/rijdt elke week/);
    expect(words(view)).toMatch(/alles bepalen en controleren/);
    expect(words(await seen('wmo'))).not.toMatch(/rijdt elke week|alles bepalen en controleren/);
    const { total } = (await hub.asOwner<{ total: number }>('select count(*)::int total from contribution where case_id = $1', [first.id]))[0]!;
    expect(total).toBe(read('leo-and-nora').contributions.length);
    expect(view.contributions.length).toBeLessThan(total);
  });

  it('keeps what is protected for whose it is, and replaces it in what somebody else typed', async () => {
    const police = await hub.signIn('police');
    const first = (await police.ask(MY_CASES)).myCases.find(({ number }: { number: string }) => number.endsWith('0001'));
    const vault = 'query($caseId: ID!) { vault(caseId: $caseId) { values { kind value viewerMay { protect } } mentions { protectedId } } }';
    const vaultOf = async (handle: string) => (await (await hub.signIn(handle)).ask(vault, { caseId: first.id })).vault;
    const kinds = ({ values }: { values: { kind: string }[] }) => values.sort((one, other) => one.kind.localeCompare(other.kind));
    expect(kinds(await vaultOf('vrouwenopvang'))).toEqual([
      { kind: 'ADDRESS', value: 'Verzonnenlaan 14, 9999 ZZ Demostad', viewerMay: { protect: true } }, { kind: 'PHONE', value: '06 12345678', viewerMay: { protect: true } },
    ]);
    expect(kinds(await vaultOf('veilig-thuis'))).toMatchObject([{ kind: 'ADDRESS', viewerMay: { protect: false } }, { kind: 'PHONE' }]);
    expect((await vaultOf('gi')).values).toMatchObject([{ kind: 'SCHOOL', viewerMay: { protect: true } }]);
    expect(kinds(await vaultOf('jeugdhulp'))).toMatchObject([{ kind: 'CONFIDANT', viewerMay: { protect: true } }, { kind: 'SCHOOL' }]);
    for (const handle of ['chair', 'police', 'ggz']) expect(await vaultOf(handle)).toEqual({ values: [], mentions: [] });
    expect((await vaultOf('vrouwenopvang')).mentions).toHaveLength(1);

    const words = async (handle: string): Promise<string> => JSON.stringify((await (await hub.signIn(handle)).ask(VIEW, { caseId: first.id })).caseView);
    for (const handle of ['police', 'veilig-thuis']) expect(await words(handle)).toContain('langs de Verzonnenln. 14 rijden');
    for (const handle of ['chair', 'gi', 'rvdk']) {
      expect(await words(handle)).toContain('langs de [afgeschermd gegeven] rijden');
      expect(await words(handle)).not.toContain('Verzonnenl');
    }
    const log = await hub.asOwner<{ log: string }>("select l::text as log from access_log l where l.action in ('KEPT_PROTECTED', 'OPENED_PROTECTED') and l.origin = 'import'");
    expect(log).toHaveLength(9);
    for (const { log: row } of log) expect(row).not.toMatch(/Verzonnenlaan|Papieren|Papierboot|12345678/u);
  }, 30_000);

  it('refuses to keep something for another than acts, with the field and what to do; nothing is kept then', async () => {
    const before = await counts();
    const file = read('a-quiet-street');
    const [school] = file.protectedValues;
    file.protectedValues = [
      { ...school, organisation: 'Politie Eenheid Demoland' }, { ...school, organisation: 'Nergens', lastDay: { daysAgo: 3 } }, { ...school, value: 'Oma' },
    ];
    expect(await importing(file)).toBe('$.protectedValues[2].value: is too short to be told from other words: write it in full, as street and number, a whole number or a full name (TOO_SHORT_TO_FIND)');
    file.protectedValues.pop();
    expect((await importing(file)).split('\n')).toEqual(expect.arrayContaining([
      '$.protectedValues[0].organisation: is not the organisation of whoever keeps it: let a colleague of that organisation be named by "by", or name theirs (NOT_ITS_OWNER)',
      '$.protectedValues[1].organisation: no organisation is called so (UNKNOWN_ORGANISATION)',
      '$.protectedValues[1].lastDay: lies in the past: give today or a later day (END_IN_PAST)',
    ]));
    expect(await counts()).toEqual(before);
  }, 30_000);

  it('lets partners score each child in preparation, at once', async () => {
    const police = await hub.signIn('police');
    const first = (await police.ask(MY_CASES)).myCases.find(({ number }: { number: string }) => number.endsWith('0001'));
    const lines = 'query ($caseId: ID!) { caseView(caseId: $caseId) { persons { id label } scoreLines { aboutPersonId sixMeans rounds { id number state } } } }';
    const { persons, scoreLines } = (await police.ask(lines, { caseId: first.id })).caseView;
    const children = persons.filter(({ label }: { label: string }) => label.startsWith('Kind')).map(({ id }: { id: string }) => id);
    expect(scoreLines.map(({ aboutPersonId }: { aboutPersonId: string }) => aboutPersonId)).toEqual(children);
    const input = { roundId: scoreLines[0].rounds[0].id, value: 4, reason: 'Er is nog geen afspraak', citedContributionIds: [] };
    expect(await police.refusal('mutation ($input: GiveScoreInput!) { giveScore(input: $input) { id } }', { input })).toBeNull();
  }, 30_000);

  it('is logged as such, with who acted and the account that started it', async () => {
    const rows = await hub.asOwner<{ action: string; handle: string; operator: string; origin: string }>(
      'select distinct l.action, p.handle, l.operator, l.origin from access_log l join professional p on p.id = l.actor_id where l.origin = $1', ['import']);
    for (const row of rows) expect(row.operator).toBe(userInfo().username);
    const acts = rows.map(({ action, handle }) => `${handle} ${action}`);
    expect(acts).toEqual(expect.arrayContaining(['admin IMPORTED', 'admin SET_UP_REGION', 'chair IMPORTED', 'chair STARTED_CASE', 'chair SEATED', 'police BROUGHT', 'police SHARED']));
    expect(acts).not.toContain('chair BROUGHT');
  });

  it('tells every fault of a bad file at once, and changes nothing', async () => {
    const before = await counts();
    const file = read('a-quiet-street');
    file.case.legalMode = 'WILD_WEST';
    file.seats[1].professional = 'nobody-here';
    delete file.contributions[0].source;
    file.contributions[1].about = ['Opa'];
    file.conferences[0].scoreLines = [{ about: 'Tante', situation: 'nu', sixMeans: '' }];
    const { code, out } = await run('import', write('bad.json', file));
    expect(code).toBe(2);
    for (const place of ['$.case.legalMode', '$.seats[1].professional', '$.contributions[0].source', '$.contributions[1].about[0]', '$.conferences[0].scoreLines[0].about', '$.conferences[0].scoreLines[0].sixMeans']) expect(out).toContain(`${place}:`);
    expect(await counts()).toEqual(before);
  }, 30_000);

  it('asks the rules of whoever acts, tells all their refusals, and changes nothing', async () => {
    const before = await counts();
    const file = read('a-quiet-street');
    file.seats[0].by = 'police';
    file.conferences[0].slot = 1;
    file.contributions[0].occurredOn = '2999-01-01';
    const out = await importing(file);
    expect(out).toMatch(/\$\.seats\[0\]: .*NOT_FOUND/);
    expect(out).toMatch(/\$\.conferences\[0\]: .*SLOT_TAKEN/);
    expect(out).toMatch(/\$\.contributions\[0\]: .*DATE_IN_FUTURE/);
    expect(await counts()).toEqual(before);
  }, 30_000);

  it('takes a case of one file by people who are there', async () => {
    const file = read('a-quiet-street');
    file.conferences = [];
    const { code, out } = await run('import', write('good.json', file));
    expect(out).toMatch(/^Imported: /);
    expect(code).toBe(0);
  }, 30_000);

  it('refuses a region whose people are there already, or whose founder is no administrator', async () => {
    expect(await importing(read('region'))).toContain('$.people[0].handle: somebody is called so already (HANDLE_TAKEN)');
    const other = { ...read('region'), people: read('region').people.map((person: { handle: string }) => ({ ...person, handle: `elders-${person.handle}`, offices: [] })), by: 'elders-admin', tables: [] };
    expect(await importing(other)).toMatch(/\$\.by: .*NOT_FOUND/);
  }, 30_000);

  it('says so when the file is no JSON', async () => {
    const path = join(folder, 'text.json');
    writeFileSync(path, 'beste lezer');
    expect(await run('import', path)).toMatchObject({ code: 2, out: expect.stringContaining('is not a JSON file') });
  }, 30_000);
});
