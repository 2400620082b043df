import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { eventually, LiveClient, pause } from '@casustafel/tests-support';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { SEATED, type Somebody } from './support/people';
import { QUESTIONS } from './support/questions';
import { Scene } from './support/scene';

jest.setTimeout(90_000);

/** Everything with readers that may stand on a screen a guest looks at: what that guest was told, and who the guest is. */
const MAY_BE_SEEN = /^(contribution\.(who|doesWhat|toWhom|effect|source|conclusion|summary) of told fact|guest\.(name|jobTitle|organisation))$/;

/** Of the region, and of a case in which no guest is. */
const ELSEWHERE = /^(case_table\.name|person\.(label|name) elsewhere)$/;
/** Doors that are not shielded, each for a reason (ADR 35). */
const ARGUED: Readonly<Record<string, string>> = {
  myDraft: 'one’s own words, opened by one’s own press', accessLog: 'of an office, and without words', accessLogChoices: 'of an office', caseTables: 'of the region', leakRecords: 'of an office',
  emergencyAccesses: 'where it is judged', emergencyReason: 'where it is judged', emergencyView: 'has a test of its own here', ownCircles: 'of another case',
};

const scene = await Scene.open();
const { canaries } = scene;
const lines: LiveClient[] = [];
afterAll(async () => {
  lines.forEach((line) => line.close());
  await scene.close();
});

const SCREENS: readonly (readonly [name: string, door: string, variables: () => object])[] = [
  ['the case', 'caseView', () => ({ caseId: scene.id('case') })],
  ['what is new of it', 'caseView', () => ({ caseId: scene.id('case'), since: scene.cursor })],
  ['a report', 'report', () => ({ caseId: scene.id('case'), conferenceId: scene.id('conference') })],
  ['what is new in all their cases', 'newForMe', () => ({})],
  ['the sheet of the guest', 'guestSheet', () => ({ caseId: scene.id('case'), guestId: scene.id('guest') })],
];
const shown = async (who: Somebody, door: string, variables: object): Promise<string[]> => canaries.allIn((await scene.knock(who, 'Query', door, variables)).all);

describe('with a guest in the session', () => {
  beforeAll(async () => {
    const coming = untilTheEnd.findIndex(({ door }) => door === 'letGuestIn');
    await play(scene, untilTheEnd.slice(0, coming));
    await scene.noteCursor();
    // The twin: a moment before, the screens are full.
    expect((await shown('police', 'caseView', { caseId: scene.id('case') })).length).toBeGreaterThan(20);
    for (const who of ['police', 'ggz'] as const) {
      const line = await LiveClient.open(scene.as(who));
      lines.push(line);
      await line.watch(scene.id('case'));
      await line.join(scene.id('conference'));
    }
    const told = untilTheEnd.findIndex(({ door }) => door === 'recordReadAloud');
    await play(scene, untilTheEnd.slice(coming, told + 1));
  });

  it.each(SEATED.flatMap((who) => SCREENS.map(([name, door, variables]) => [who, name, door, variables] as const)))('%s is shown of %s nothing that the guest may not read over their shoulder', async (who, _, door, variables) => {
    const all = await shown(who, door, variables());
    expect(all.filter((what) => !MAY_BE_SEEN.test(what))).toEqual([]);
  });

  it.each(Object.keys(QUESTIONS).filter((door) => !(door in ARGUED)))('%s: shows nobody at the table what the guest may not read, whatever is asked', async (door) => {
    const heard = await Promise.all(SEATED.flatMap((who) => QUESTIONS[door]!.map(({ variables }) => shown(who, door, variables(scene)))));
    expect(heard.flat().filter((what) => !MAY_BE_SEEN.test(what) && !ELSEWHERE.test(what))).toEqual([]);
  });

  it('questions of a case say so in words, and are back when it is said that the guest cannot see this screen', async () => {
    for (const door of ['consents', 'contactSafety', 'compartments', 'sidesOfOwn', 'contributions', 'vault']) {
      const [{ variables }] = QUESTIONS[door]! as [{ variables: (at: Scene) => object }];
      expect([door, (await scene.knock('police', 'Query', door, variables(scene))).refusal]).toEqual([door, 'GUESTS_PRESENT']);
      // For whoever sits nowhere here it is what it always is.
      expect([door, (await scene.knock('shelter', 'Query', door, variables(scene))).refusal]).not.toEqual([door, 'GUESTS_PRESENT']);
    }
    expect(await shown('police', 'myActions', {})).toEqual([]);
    const here = await scene.world.sql<{ id: string }>('select id from guest_presence where guest_id = $1 and left_at is null', [scene.id('guest')]);
    await scene.act('process', 'hideScreenFromGuests', { input: { conferenceId: scene.id('conference'), presenceIds: here.map(({ id }) => id) } });
    expect(await shown('process', 'contactSafety', { caseId: scene.id('case'), personId: scene.id('person') })).toContain('contact_safety.how');
    expect((await scene.knock('police', 'Query', 'contactSafety', { caseId: scene.id('case'), personId: scene.id('person') })).refusal).toBe('GUESTS_PRESENT');
  });

  it('so do questions of one thing by its id, whether it is there or not', async () => {
    for (const door of ['consentCopy', 'familyLetter', 'oldContact']) {
      const [{ variables }] = QUESTIONS[door]! as [{ variables: (at: Scene) => Record<string, unknown> }];
      const asked = variables(scene);
      const absent = Object.fromEntries(Object.entries(asked).map(([name, id]) => [name, name === 'caseId' ? id : newId()]));
      for (const each of [asked, absent]) {
        expect([door, (await scene.knock('police', 'Query', door, each)).refusal]).toEqual([door, 'GUESTS_PRESENT']);
        expect([door, (await scene.knock('shelter', 'Query', door, each)).refusal]).toEqual([door, 'NOT_FOUND']);
      }
    }
    // Nothing was read, and nothing of it was refused: both leave the same row.
    const rows = await scene.hub.asOwner<{ outcome: string; ids: number }>("select outcome, cardinality(object_ids) as ids from access_log where actor_id = $1 and action in ('OPENED_CONSENT_COPY', 'OPENED_LETTER', 'OPENED_OLD_CONTACT') order by at desc, n desc limit 6", [scene.professional('police')]);
    expect(rows).toEqual(Array.from({ length: 6 }, () => ({ outcome: 'SHOWN', ids: 0 })));
  });

  it('and what was told stands there, for who may know it', async () => {
    for (const who of ['police', 'chair'] as const) expect(await shown(who, 'caseView', { caseId: scene.id('case') })).toContain('contribution.doesWhat of told fact');
    expect(await shown('ggz', 'caseView', { caseId: scene.id('case') })).not.toContain('contribution.doesWhat of told fact');
  });

  it('the room says that guests are there, and no word of who or what', async () => {
    const [line] = lines;
    await eventually('the room with a guest', () => (line!.said('room').some(({ guestPresenceIds }) => guestPresenceIds.length === 1) ? true : undefined));
    expect(lines.flatMap(({ frames }) => canaries.allIn(frames.join('\n')))).toEqual([]);
  });

  it('the row of such a look names what was shown, and nothing else', async () => {
    await scene.knock('ggz', 'Query', 'caseView', { caseId: scene.id('case') });
    const [row] = await scene.hub.asOwner<{ kinds: string[] }>("select array(select distinct k from unnest(object_kinds) k order by 1) as kinds from access_log where actor_id = $1 and action = 'LOOKED' order by at desc, n desc limit 1", [scene.professional('ggz')]);
    expect(row?.kinds.filter((kind) => !['CaseFile', 'Conference', 'Guest', 'ReadAloud', 'Seat'].includes(kind))).toEqual([]);
  });

  it('so does an emergency, for whoever opened it and sits at this table; elsewhere no guest looks along', async () => {
    const [{ number }] = (await scene.world.sql<{ number: string }>('select number from case_file where id = $1', [scene.id('case')])) as [{ number: string }];
    const input = { caseNumber: number, name: canaries.wordOf('person.name'), birthDate: '1971-03-17', kind: 'CHILD_IN_DANGER', level: 'SUMMARY', reason: 'Ik kan niemand bereiken' };
    const opened = async (who: Somebody): Promise<string> => (await scene.act(who, 'openEmergency', { input }))[0]!;
    const view = async (who: Somebody, id: string): Promise<unknown> => (await scene.knock(who, 'Query', 'emergencyView', { id })).refusal;
    const line = await LiveClient.open(scene.as('wmo'));
    lines.push(line);
    const [atTheTable, elsewhere] = [await opened('wmo'), await opened('shelter')];
    expect([await view('wmo', atTheTable), await view('shelter', elsewhere)]).toEqual(['GUESTS_PRESENT', null]);
    // What opening them told has been heard.
    await pause(900);
    for (const [door, shown] of [['seeGuestOut', null], ['letGuestIn', 'GUESTS_PRESENT']] as const) {
      const before = line.count('mine');
      await scene.act('chair', door, { guestId: scene.id('guest') });
      await line.until('mine', undefined, before);
      expect([door, await view('wmo', atTheTable)]).toEqual([door, shown]);
    }
  });
});
