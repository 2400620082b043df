import { addDays, dayOf } from '@casustafel/kernel';
import { LiveClient, type WorldCase, lawfully } from '@casustafel/tests-support';
import { Plain } from './plain';
import { Scene } from './scene';

/** Seated at the same table, and named by none of what is hidden. */
export const WATCHERS = ['gi', 'chair', 'scribe'] as const;
/** And who sits down last, named by nothing that was made before. */
type Watcher = (typeof WATCHERS)[number] | 'wmo';

/** What is asked in both worlds by who may not tell them apart. */
const COMPARED: Readonly<Record<string, (table: Twofold) => object>> = {
  caseView: ({ caseId, since }) => ({ caseId, since }),
  consents: ({ caseId }) => ({ caseId }),
  compartments: ({ caseId }) => ({ caseId }),
  sidesOfOwn: ({ caseId }) => ({ caseId }),
  contactSafety: ({ caseId, file }) => ({ caseId, personId: file.persons.nora }),
  contributions: ({ caseId }) => ({ caseId }),
  report: ({ caseId, conferenceId }) => ({ caseId, conferenceId }),
  myCases: () => ({}), leakRecords: () => ({}), mandateRecalls: () => ({}), emergencyAccesses: () => ({}), ownCircles: () => ({}), ownCircleQuestions: () => ({}), myActions: () => ({}), newForMe: () => ({}), caseTables: () => ({}), directory: () => ({}), standInDesk: () => ({}), viewer: () => ({}),
  myConferences: ({ scene }) => ({ from: scene.tableDay(), until: addDays(scene.tableDay(), 30) }),
  conferencesOfTable: ({ scene }) => ({ tableId: scene.world.tableId, from: scene.tableDay(), until: addDays(scene.tableDay(), 30) }),
  myDraft: ({ caseId }) => ({ caseId, place: 'Contribution:new' }),
  whyNot: ({ caseId, scene }) => ({ input: { caseId, scope: { organisationId: scene.world.people.police.organisationId, task: 'NONE', category: 'POLICE' } } }),
  vault: ({ caseId }) => ({ caseId }),
  protectedInText: ({ caseId }) => ({ input: { caseId, texts: ['gezien bij Molenweg 48'] } }),
  ruleBook: () => ({ language: 'nl' }), organisationsSeen: () => ({}),
  organisationSight: ({ scene }) => ({ id: scene.world.people.police.organisationId, language: 'nl' }),
  judgeExample: () => ({
    language: 'nl', question: { mode: 'WGS', supplier: 'POLITIE', recipient: 'GGZ', category: 'POLICE', about: 'FAMILY', stage: 'CONFERENCE', gate: null, facts: ['purposeNamed'], conditions: [], on: '2026-03-02' },
  }),
};
/** What takes the id of something hidden, or is the privacy officer's, who does see that things happen. */
export const NOT_COMPARED = ['agreements', 'agreementWeight', 'accessLog', 'accessLogChoices', 'consentCopy', 'contributionOpenedBy', 'emergencyReason', 'emergencyView', 'familyLetter', 'oldContact', 'shareGrounds', 'grantPreview', 'guestSheet', 'readAloudWay', 'sharePreview', 'whoSees'];
export const COMPARED_DOORS = Object.keys(COMPARED);

/** One of two worlds that differ in what some at the table may not know. */
export class Twofold {
  conferenceId = '';
  since: string | null = null;
  private readonly ids = new Map<string, string>();
  private readonly lines = new Map<Watcher, LiveClient>();

  private constructor(readonly scene: Scene, readonly file: WorldCase) {}

  static async open(): Promise<Twofold> {
    const scene = await Scene.open();
    const table = new Twofold(scene, await scene.world.openCase({ seats: ['police', 'ggz', ['scribe', 'SCRIBE'], 'gi'] }));
    const [id] = await scene.act('chair', 'placeCase', { input: { caseId: table.caseId, tableId: scene.world.tableId, date: scene.tableDay(), slot: 1, question: 'Kan het?' } });
    table.conferenceId = id!;
    await scene.act('chair', 'openConference', { conferenceId: id });
    for (const who of WATCHERS) {
      const line = await LiveClient.open(scene.as(who));
      if (!(await line.watch(table.caseId))) throw new Error(`${who} could not follow`);
      table.lines.set(who, line);
    }
    return table;
  }

  get caseId(): string {
    return this.file.id;
  }

  id(name: string): string {
    return this.ids.get(name)!;
  }

  async act(who: 'chair' | 'police' | 'ggz', door: string, input: object, name = ''): Promise<void> {
    const [id] = await this.scene.act(who, door, door === 'withdrawContribution' || door === 'saveDraft' ? input : { input });
    this.ids.set(name, id!);
    // So that nothing of the next act is told together with this one.
    await this.scene.hub.allTold();
  }

  async fact(name: string, by: 'police' | 'ggz', ...readers: ('chair' | 'police' | 'ggz' | 'gi' | 'scribe' | 'wmo')[]): Promise<void> {
    await this.act(by, 'bringContribution', { caseId: this.caseId, aboutPersonIds: [this.file.persons.child1], category: by === 'police' ? 'POLICE' : 'GUIDANCE_AND_CARE', knowledge: 'FIRST_HAND', who: 'vader', doesWhat: `deed ${name}`, source: 'gezien' }, name);
    if (readers.length > 0) await this.act(by, 'shareContributions', { ids: [this.id(name)], seatIds: readers.map((who) => this.file.seatOf(who)), ground: 'nodig', ...lawfully(by) });
  }

  /** A fact that rests on a consent which covers one of the two it is put before. */
  async consented(): Promise<void> {
    const { leo, nora, child1 } = this.file.persons;
    const today = dayOf(new Date());
    const given = { personId: child1, representativeIds: [leo, nora], giverIds: [leo, nora], categories: ['GUIDANCE_AND_CARE'], scope: 'Stil', capacities: ['POLITIE/NONE'], givenOn: today, lastDay: addDays(today, 30), way: 'BY_TELEPHONE' };
    await this.act('ggz', 'recordConsent', { caseId: this.caseId, ...given }, 'consent');
    await this.fact('rests', 'ggz');
    await this.act('ggz', 'shareContributions', { ids: [this.id('rests')], seatIds: [this.file.seatOf('police'), this.file.seatOf('gi')], ground: 'nodig', gate: { kind: 'CONSENT', consentId: this.id('consent') } });
  }

  async seen(name: string, more: object = {}): Promise<object> {
    const [row] = await this.scene.world.sql<{ version: number }>('select version from tegenspraak where id = $1', [this.id(name)]);
    return { id: this.id(name), version: row!.version, ...more };
  }

  due = (days = 7): string => addDays(dayOf(new Date()), days);

  /** Everything one person is answered, with its headers. */
  async shown(who: Watcher, since: string | null): Promise<Record<string, string>> {
    this.since = since;
    const plain = new Plain();
    const answers: Record<string, string> = {};
    for (const [door, variables] of Object.entries(COMPARED)) answers[door] = plain.of((await this.scene.knock(who, 'Query', door, variables(this))).all);
    return answers;
  }

  async cursorOf(who: Watcher): Promise<string> {
    return (await this.scene.as(who).ask('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: this.caseId })).caseView.cursor;
  }

  /** Everything that came over somebody's line. */
  told(who: Watcher): string[] {
    const plain = new Plain();
    return this.lines.get(who)!.frames.map((frame) => plain.of(frame));
  }

  async close(): Promise<void> {
    this.lines.forEach((line) => line.close());
    await this.scene.close();
  }
}
