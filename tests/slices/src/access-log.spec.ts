import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const PAGE = `query($f: AccessLogFilter!) { accessLog(filter: $f) {
  lines { id at rows actor organisation action outcome caseNumber objects { kind count } subjects { familyRole position } purpose live } next } }`;
const LIST = 'query($c: ID!) { contributions(caseId: $c) { id doesWhat } }';
const BRING = 'mutation($i: BringContributionInput!) { bringContribution(input: $i) { id } }';
const SHARE = 'mutation($i: ShareContributionsInput!) { shareContributions(input: $i) { ids } }';
const CANARY = 'dreigde bij de zandbak';

let hub: Hub;
let world: World;
let file: WorldCase;
let officer: HubClient;
let police: HubClient;
let ggz: HubClient;

beforeAll(async () => {
  hub = await startHub();
  world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  file = await world.openCase({ seats: ['police', 'ggz'] });
  [officer, police, ggz] = await Promise.all([hub.signIn('privacy'), hub.signIn('police'), hub.signIn('ggz')]);
});
afterAll(async () => {
  await world?.close();
  await hub?.close();
});

const pageOf = async (filter: object = {}) => (await officer.ask(PAGE, { f: filter })).accessLog;

describe('the privacy officer', () => {
  it('reads what happened as events: who, what, about whom, and never a word of it', async () => {
    const card = { caseId: file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.child2], who: 'Vader', doesWhat: CANARY, source: 'eigen waarneming', ground: 'nodig' };
    const { bringContribution } = await police.ask(BRING, { i: card });
    await police.ask(SHARE, { i: { ids: [bringContribution.id], seatIds: [file.seatOf('ggz')] } });
    expect((await ggz.ask(LIST, { c: file.id })).contributions).toMatchObject([{ doesWhat: CANARY }]);

    const page = await pageOf({ caseId: file.id });
    expect(page.lines.slice(0, 3)).toMatchObject([
      { action: 'LISTED', outcome: 'SHOWN', actor: world.people.ggz.name, caseNumber: file.number, objects: [{ kind: 'Contribution', count: 1 }], subjects: [{ familyRole: 'CHILD', position: 2 }] },
      { action: 'SHARED', outcome: 'DONE', actor: world.people.police.name },
      { action: 'BROUGHT', outcome: 'DONE' },
    ]);
    expect(JSON.stringify(page)).not.toContain(CANARY);
    expect(JSON.stringify(page)).not.toContain('Canarievogel');
  });

  it('sees a refusal of somebody without a seat, and that a made-up case was absent', async () => {
    const outsider = await hub.signIn('police2');
    expect(await outsider.refusal(LIST, { c: file.id })).toBe('NOT_FOUND');
    expect(await outsider.refusal(LIST, { c: crypto.randomUUID() })).toBe('NOT_FOUND');
    const { lines } = await pageOf({ professionalId: world.people.police2.id, action: 'LISTED' });
    expect(lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['ABSENT', 'REFUSED']);
  });

  it('finds their own reading back in the log', async () => {
    await pageOf();
    expect((await pageOf({ professionalId: world.people.privacy.id })).lines.some(({ action }: { action: string }) => action === 'READ_LOG')).toBe(true);
  });

  it('turns pages without losing or repeating a row', async () => {
    const all: string[] = [];
    const filter = { caseId: file.id, until: '2099-01-01', limit: 2 };
    for (let after: string | null = null, turns = 0; turns < 50; turns += 1) {
      const page = await pageOf({ ...filter, after });
      all.push(...page.lines.map(({ id }: { id: string }) => id));
      after = page.next;
      if (!after) break;
    }
    const { rows } = { rows: await hub.asOwner<{ count: string }>('select count(*) from access_log where case_id = $1 and not live', [file.id]) };
    expect(new Set(all).size).toBe(all.length);
    // Each turned page is itself a row about this case; those are newer than the first page and so not on the later ones.
    expect(all.length).toBeLessThanOrEqual(Number(rows[0]?.count));
    expect(all.length).toBeGreaterThanOrEqual(4);
  });

  it('is told what is wrong with a period, by its field', async () => {
    const { errors } = await officer.try(PAGE, { f: { from: '2026-03-14', until: '2026-03-13' } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID', faults: [{ path: 'until', code: 'ENDS_BEFORE_IT_BEGINS' }] });
  });
});

describe('nobody else reads it', () => {
  it.each(['chair', 'police', 'admin', 'mandate'] as const)('not %s, and the attempt is in it', async (handle) => {
    expect(await (await hub.signIn(handle)).refusal(PAGE, { f: {} })).toBe('NOT_FOUND');
    const { lines } = await pageOf({ professionalId: world.people[handle].id, outcome: 'REFUSED' });
    expect(lines).toHaveLength(1);
  });
  it('and the officer sees no case for it', async () => expect(await officer.refusal(LIST, { c: file.id })).toBe('NOT_FOUND'));
  it('nor the log of another region', async () => {
    const other = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder, prefix: 'elders-' });
    const theirs = await hub.signIn('elders-privacy');
    const { accessLog } = await theirs.ask(PAGE, { f: { caseId: file.id } });
    expect(accessLog.lines).toEqual([]);
    await other.close();
  });
});

it('when nothing can be logged, nothing is shown: also not the log', async () => {
  await hub.asOwner('revoke insert on access_log from casustafel_app, casustafel_log');
  const answers = await Promise.all([ggz.try(LIST, { c: file.id }), officer.try(PAGE, { f: {} })]);
  await hub.asOwner('grant insert on access_log to casustafel_app, casustafel_log');
  expect(answers.map(({ data }) => data)).toEqual([null, null]);
  expect(JSON.stringify(answers)).not.toContain(CANARY);
});
