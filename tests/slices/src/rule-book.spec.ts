import { execFile } from 'node:child_process';
import path from 'node:path';
import { narrowed, type AgreementRow, type Narrowing, type SharingAgreement } from '@casustafel/agreement-domain';
import { shipped } from '@casustafel/agreement-domain/shipped';
import { capacityOf, CASE_FACTS, CIRCLES, DATA_CATEGORIES, LEGAL_MODES, newId, SECRECY_GATES, STATUTORY_ROLES, TASKS, type LegalMode } from '@casustafel/kernel';
import { explain, LEVEL_FIELDS, questionInput, rulesInWords } from '@casustafel/policy';
import { foundWorld, startHub, type Handle, type Hub, type HubClient, type World } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';

jest.setTimeout(60_000);

const LINE = 'row recipients categories article ground gates gateArticle needs about level narrowed unverified aloud';
const HEAD = 'head { mode version title adoptedBy from until ownNumber ownSince }';
const BOOK = `query ($language: String!) { ruleBook(language: $language) { version region tests { title text article } levels { level adds } never { category article text }
  agreements { ${HEAD} suppliers { suppliers lines { ${LINE} } } } chapters { key title rules { isFor { anybody offices tableChair seated functions roles } act where } } } }`;
const SIGHT = `query ($id: ID!, $language: String!) { organisationSight(id: $id, language: $language) { name role task never { category } modes { ${HEAD} receives { suppliers lines { ${LINE} } } gives { suppliers lines { ${LINE} } } nothing { receives from gives to } } } }`;
const EXAMPLE = 'query ($question: ExampleInput!, $language: String!) { judgeExample(question: $question, language: $language) { verdict level because { article text } missing mayBeLiftedBy agreement } }';
const nl = { language: 'nl' };

interface Line {
  readonly row: string;
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
  readonly article: string;
  readonly ground: string;
  readonly level: string;
  readonly narrowed: boolean;
}
interface Suppliers {
  readonly suppliers: readonly string[];
  readonly lines: readonly Line[];
}

const written = (groups: readonly Suppliers[]): string[] =>
  groups.flatMap(({ suppliers, lines }) => suppliers.flatMap((from) => lines.flatMap(({ row, recipients, categories, article, ground, level }) => recipients.flatMap((to) => categories.map((category) => [row, from, to, category, article, ground, level].join(' · '))))));
const rowsOf = (rows: readonly AgreementRow[]): string[] =>
  [...new Set(rows.map(({ id, supplier, recipient, category, article, ground, level }) => [id, capacityOf(supplier), capacityOf(recipient), category, article, ground.nl, level].join(' · ')))];
const law = (mode: LegalMode): SharingAgreement => shipped.find((each) => each.mode === mode)!;

const NARROWINGS: readonly Narrowing[] = [
  { supplier: { role: 'POLITIE', task: 'NONE' }, recipient: { role: 'GGZ', task: 'NONE' }, category: 'POLICE', atMost: 'CONCLUSION' },
  { supplier: null, recipient: { role: 'VEILIG_THUIS', task: 'NONE' }, category: 'HEALTH', atMost: 'NOTHING' },
];

/** Questions of every kind, the same ones each time. */
const role = fc.constantFrom(...STATUTORY_ROLES);
const asked = fc.sample(
  fc.record({
    mode: fc.constantFrom(...LEGAL_MODES), supplier: fc.constantFrom(...STATUTORY_ROLES.slice(0, 12)), recipient: fc.oneof(fc.constantFrom('GGZ', 'VEILIG_THUIS', 'GI', 'COLLEGE'), role), recipientTask: fc.constantFrom(...TASKS.slice(1)),
    category: fc.constantFrom(...DATA_CATEGORIES), about: fc.constantFrom(...CIRCLES.slice(0, 3), ...CIRCLES), stage: fc.constantFrom('CONFERENCE', 'CONFERENCE', 'CONFERENCE', 'TRIAGE', 'CLOSED'),
    gate: fc.option(fc.record({ kind: fc.constantFrom(...SECRECY_GATES), by: fc.constantFrom('recorded', undefined), reason: fc.constantFrom('recorded', undefined), recipients: fc.constantFrom(['GGZ', 'GI', 'VEILIG_THUIS'], undefined), until: fc.constantFrom('2026-12-31', '2026-01-01', undefined), withdrawn: fc.constantFrom(true, false, false, undefined) })),
    facts: fc.subarray([...CASE_FACTS], { minLength: 2 }), conditions: fc.subarray([{ kind: 'NOT_TO', roles: ['GGZ'] }, { kind: 'UNTIL', date: '2026-01-01' }, { kind: 'AT_MOST', level: 'SUMMARY' }], { maxLength: 1 }), on: fc.constant('2026-03-02'),
  }),
  { numRuns: 60, seed: 26 },
).map(({ recipientTask, ...question }) => JSON.parse(JSON.stringify({ ...question, ...(question.recipient === 'COLLEGE' && { recipientTask }) })) as typeof question);
const forCommand = ({ facts, ...question }: (typeof asked)[number]) => ({ ...question, facts: Object.fromEntries(facts.map((fact) => [fact, true])) });

const command = (questions: readonly object[]): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const child = execFile('npm', ['run', '-s', 'policy:explain'], { cwd: path.resolve(import.meta.dirname, '../../..'), env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 1e8 }, (error, out) => (error ? reject(error) : resolve(JSON.parse(out) as unknown[])));
    child.stdin!.end(JSON.stringify(questions));
  });

describe('the rule book that explains itself', () => {
  let hub: Hub;
  let world: World;
  let regional: World;
  const narrowedId = newId();
  const here = (mode: LegalMode): SharingAgreement => (mode === 'WGS' ? narrowed(law('WGS'), `${law('WGS').id}/3`, NARROWINGS) : law(mode));

  beforeAll(async () => {
    hub = await startHub();
    const where = { adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder };
    world = await foundWorld(where);
    regional = await foundWorld({ ...where, prefix: 'zuinig-' });
    await regional.sql(
      `insert into agreement_version (id, region_id, mode, base, number, narrowings, reason, proposed_by, proposed_at, confirmed_by, in_force_at) values ($1, $2, 'WGS', $3, 3, $4, 'Minder waar het kan', $5, now(), $6, '2026-02-01T09:00:00Z')`,
      [narrowedId, regional.regionId, law('WGS').id, JSON.stringify(NARROWINGS), regional.people.admin.id, regional.people.privacy.id],
    );
  });
  afterAll(async () => {
    await world?.close();
    await regional?.close();
    await hub?.close();
  });

  /** Signed in while their training held, and asked after it lapsed. */
  const lapsing = async (): Promise<HubClient> => {
    await world.sql("update professional set trained_until = '2099-12-31' where id = $1", [world.people.gi2.id]);
    const client = await hub.signIn('gi2');
    await world.sql("update professional set trained_until = '2020-01-01' where id = $1", [world.people.gi2.id]);
    return client;
  };
  const book = async (handle: string, language = 'nl') => (await (await hub.signIn(handle)).ask(BOOK, { language })).ruleBook;
  const sight = async (handle: string, of: Handle, place = world) => (await (await hub.signIn(handle)).ask(SIGHT, { id: place.people[of].organisationId, ...nl })).organisationSight;
  const lastRow = async (handle: Handle, place = world) =>
    (await place.sql<object>('select action, outcome, object_kinds, object_ids, case_id from access_log where actor_id = $1 order by at desc, n desc limit 1', [place.people[handle].id]))[0];

  it('says every row of the agreement in force once, with its article and its reason', async () => {
    const { agreements } = await book('privacy');
    expect(agreements.map(({ head }: { head: { mode: string } }) => head.mode)).toEqual(LEGAL_MODES);
    for (const { head, suppliers } of agreements) {
      expect(written(suppliers).sort()).toEqual(rowsOf(law(head.mode).rows).sort());
      expect({ ...head }).toMatchObject({ version: law(head.mode).id, ownNumber: null, ownSince: null });
      expect(suppliers.flatMap(({ lines }: Suppliers) => lines).filter((line: Line) => line.narrowed || !line.article)).toEqual([]);
    }
  });

  it('says what the region narrowed, since when, and nothing of another region', async () => {
    const [wgs, own] = (await book('zuinig-privacy')).agreements;
    expect(wgs.head).toMatchObject({ version: here('WGS').id, ownNumber: 3, ownSince: '2026-02-01T09:00:00.000Z' });
    expect(written(wgs.suppliers).sort()).toEqual(rowsOf(here('WGS').rows).sort());
    const marked = wgs.suppliers.flatMap(({ lines }: Suppliers) => lines.filter((line) => line.narrowed));
    expect(new Set(marked.map(({ level }: Line) => level))).toEqual(new Set(['CONCLUSION', 'NOTHING']));
    expect(own.head.ownNumber).toBeNull();
    expect((await book('privacy')).agreements[0].head.version).toBe(law('WGS').id);
  });

  it('is generated from the rules, the levels and the tests, in both languages', async () => {
    const [dutch, english] = [await book('privacy'), await book('privacy', 'en')];
    expect(dutch.chapters.map(({ key, rules }: { key: string; rules: object[] }) => [key, rules.length])).toEqual(rulesInWords().map(({ key, rules }) => [key, rules.length]));
    expect(dutch.levels.slice(1).map(({ adds }: { adds: string[] }) => adds.length)).toEqual(Object.values(LEVEL_FIELDS).map((fields) => fields.length));
    expect(dutch.tests).toHaveLength(8);
    expect(dutch.never.map(({ category }: { category: string }) => category)).toEqual(['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY']);
    expect(english.tests[0].text).not.toBe(dutch.tests[0].text);
    expect(english.agreements[0].suppliers[0].lines[0].ground).toBe(law('WGS').rows[0]!.ground.en);
  });

  it('is for every professional of the region, for nobody whose training lapsed, and a row in the log', async () => {
    for (const who of ['police', 'chair', 'admin', 'mandate', 'privacy'] as const) expect((await book(who)).region).toBe('Testland');
    expect(await lastRow('privacy')).toEqual({ action: 'READ_RULE_BOOK', outcome: 'SHOWN', object_kinds: ['Region'], object_ids: [world.regionId], case_id: null });
    expect(await (await lapsing()).refusal(BOOK, nl)).toBe('NOT_FOUND');
    expect(await lastRow('gi2')).toMatchObject({ action: 'READ_RULE_BOOK', outcome: 'REFUSED', object_kinds: ['Region'] });
  });

  it('names what is wrong with a language', async () => {
    const { errors } = await (await hub.signIn('privacy')).try(BOOK, { language: 'de' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', faults: [{ path: 'language', code: 'NOT_IN_LIST' }] });
  });

  describe('for one organisation', () => {
    it('tells what its people can receive and may give, row by row, under each law', async () => {
      for (const whose of ['police', 'ggz', 'jeugd', 'shelter', 'chair'] as const) {
        const { modes, role: as, task } = await sight('privacy', whose);
        for (const { head, receives, gives, nothing } of modes) {
          const { rows } = law(head.mode);
          const own = capacityOf({ role: as, task });
          const to = rows.filter(({ recipient }) => capacityOf(recipient) === own);
          const by = rows.filter(({ supplier }) => capacityOf(supplier) === own);
          expect(written(receives).sort()).toEqual(rowsOf(to).sort());
          expect(written(gives).sort()).toEqual(rowsOf(by).sort());
          const without = (open: readonly AgreementRow[]) => DATA_CATEGORIES.slice(0, -3).filter((category) => !open.some((row) => row.category === category));
          expect([nothing.receives, nothing.gives]).toEqual([without(to), without(by)]);
          expect(nothing.from).not.toContain(to[0] && capacityOf(to[0].supplier));
        }
      }
    });

    it('tells what a region took away, and calls nothing what is nothing', async () => {
      const [{ nothing, receives }] = (await sight('zuinig-privacy', 'veiligThuis', regional)).modes;
      expect(nothing.receives).toContain('HEALTH');
      expect((await sight('privacy', 'veiligThuis')).modes[0].nothing.receives).not.toContain('HEALTH');
      expect(receives.flatMap(({ lines }: Suppliers) => lines.filter(({ level }) => level === 'NOTHING')).every((line: Line) => line.narrowed && line.categories.join() === 'HEALTH')).toBe(true);
    });

    it('is for the privacy officer, its mandate holder and its own people; to all others it is not there', async () => {
      for (const who of ['privacy', 'mandate', 'police', 'police2'] as const) expect((await sight(who, 'police')).role).toBe('POLITIE');
      for (const who of ['ggz', 'ggzMandate', 'chair', 'admin', 'gi2'] as const) {
        const client = who === 'gi2' ? await lapsing() : await hub.signIn(who);
        const [hidden, absent] = [await client.try(SIGHT, { id: world.people.police.organisationId, ...nl }), await client.try(SIGHT, { id: newId(), ...nl })];
        expect(hidden.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
        expect({ ...hidden, errors: hidden.errors?.map(({ message, extensions: { code } }) => [message, code]) }).toEqual({ ...absent, errors: absent.errors?.map(({ message, extensions: { code } }) => [message, code]) });
        const rows = await world.sql<{ outcome: string }>("select outcome from access_log where actor_id = $1 and action = 'READ_RULE_BOOK' and object_kinds = '{Organisation}' order by n desc limit 2", [world.people[who].id]);
        expect(rows.map(({ outcome }) => outcome)).toEqual(['ABSENT', 'REFUSED']);
      }
      const elsewhere = await hub.signIn('privacy');
      expect(await elsewhere.refusal(SIGHT, { id: regional.people.police.organisationId, ...nl })).toBe('NOT_FOUND');
    });

    it('lists whom one may choose from', async () => {
      const list = async (who: string): Promise<string[]> => (await (await hub.signIn(who)).ask('{ organisationsSeen { name } }')).organisationsSeen.map(({ name }: { name: string }) => name);
      expect((await (await lapsing()).ask('{ organisationsSeen { name } }')).organisationsSeen).toEqual([]);
      expect(await list('police')).toEqual(['Politie']);
      expect(await list('mandate')).toEqual(['Politie']);
      expect(await list('privacy')).toEqual(expect.arrayContaining(['Basisschool', 'GGZ', 'Politie']));
      expect((await list('privacy')).some((name) => name.startsWith('zuinig-'))).toBe(false);
    });
  });

  describe('that judges an example', () => {
    it('says what the command says, question by question', async () => {
      const client = await hub.signIn('police');
      const answers = await Promise.all(asked.map(async (question) => (await client.ask(EXAMPLE, { question, ...nl })).judgeExample));
      expect(answers).toEqual(await command(asked.map(forCommand)));
      expect(new Set(answers.map(({ verdict }: { verdict: string }) => verdict)).size).toBeGreaterThanOrEqual(3);
    });

    it('judges by the agreement in force in the region, also where that shares less', async () => {
      const client = await hub.signIn('zuinig-ggz');
      const answers = await Promise.all(asked.map(async (question) => (await client.ask(EXAMPLE, { question, language: 'en' })).judgeExample));
      expect(answers).toEqual(asked.map((question) => explain(questionInput.parse(forCommand(question)), here(question.mode), 'en')));
      const police = { ...asked[0]!, mode: 'WGS', supplier: 'POLITIE', recipient: 'GGZ', category: 'POLICE', about: 'FAMILY', stage: 'CONFERENCE', gate: null, facts: ['criteriaMet', 'competentAuthorityAgrees', 'purposeNamed'], conditions: [] };
      const level = async (who: string) => (await (await hub.signIn(who)).ask(EXAMPLE, { question: police, ...nl })).judgeExample;
      expect([await level('zuinig-ggz'), await level('ggz')].map(({ level: shown, agreement }) => [shown, agreement])).toEqual([['CONCLUSION', here('WGS').id], ['FULL', law('WGS').id]]);
    });

    it.each([
      ['a role that is not there', { supplier: 'POLICE' }, 'supplier', 'NOT_IN_LIST'],
      ['a fact that is not there', { facts: ['weekend'] }, 'facts.weekend', 'UNKNOWN_FIELD'],
      ['a day that is not there', { on: '2026-02-30' }, 'on', 'NOT_A_DATE'],
      ['a task of somebody without one', { supplier: 'GGZ', supplierTask: 'WMO' }, 'supplierTask', 'TASK_ONLY_FOR_COLLEGE'],
      ['a recipient of a gate that is not there', { gate: { kind: 'CONSENT', recipients: ['BUREN'] } }, 'gate.recipients[0]', 'NOT_IN_LIST'],
      ['a condition without its level', { conditions: [{ kind: 'AT_MOST' }] }, 'conditions[0].level', 'REQUIRED'],
    ])('names the field and what is the matter with %s', async (_what, change, at, code) => {
      const { errors } = await (await hub.signIn('police')).try(EXAMPLE, { question: { ...asked[0], supplier: 'POLITIE', recipient: 'GGZ', ...change }, ...nl });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', faults: [{ path: at, code }] });
    });

    it('is a row in the log without a word of the question, and nothing for whoever is nobody here', async () => {
      const question = { ...asked[0]!, gate: { kind: 'CONSENT', by: 'Leo Verzonnen' } };
      await (await hub.signIn('shelter')).ask(EXAMPLE, { question, ...nl });
      expect(await lastRow('shelter')).toEqual({ action: 'JUDGED_EXAMPLE', outcome: 'SHOWN', object_kinds: [], object_ids: [], case_id: null });
      expect(await world.sql("select 1 from access_log l where l::text like '%Verzonnen%'")).toEqual([]);
      expect(await (await lapsing()).refusal(EXAMPLE, { question, ...nl })).toBe('NOT_FOUND');
    });
  });
});
