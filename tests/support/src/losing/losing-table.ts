import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_TIME } from '../in-time';
import { lawfully } from '../lawful';
import { eventually, pause } from '../live-client';
import { freshDatabase } from '../postgres';
import type { WorldCase } from '../world';
import type { Handle } from '../world-people';
import { Askers, type Answered } from './askers';
import { Crowd, type Follower } from './crowd';
import { TwoDoors, type AtBoth } from './two-doors';
import { witness, type Moment } from './witness';

const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';

/** Everybody with screens open: eight people at two doors. */
export const CAST = ['police', 'chair', 'ggz', 'gi', 'rvdk', 'veiligThuis', 'wmo', 'process'] as const;
export type Member = (typeof CAST)[number];
/** At one door, of one person; the hub lets nobody have more than twenty. */
const LINES = 19;
const TOLD_OF_BEING_SEATED = 700;

export interface Loss {
  readonly fact?: string;
  readonly word: string;
  readonly losers: readonly Member[];
  readonly keepers: readonly Member[];
  readonly happened: readonly [statement: string, values: readonly unknown[]];
  readonly lose: () => Promise<unknown>;
  /** Where it is lost on one of their two sign-ins alone. */
  readonly oneSignIn?: 0 | 1;
  /** Whether an answer to a keeper that was on its way when it happened may lack it. */
  readonly grace?: true;
}

/** What came of it: when it was so, who was answered what, and what each line heard from then on. */
export interface Aftermath {
  readonly moment: Moment;
  readonly answers: readonly Answered[];
  readonly heard: ReadonlyMap<Follower, readonly { readonly event: string; readonly at: number }[]>;
}

/** The last byte of it is held to this; a line that has not been told by then is waited for. */
const PROMISED = 1_000;
/** Beyond that, to see that nothing comes after it either. */
const SETTLED = 700;

/** A case with three hundred screens open on it, in two processes. */
export class LosingTable {
  readonly crowd = new Crowd();
  private readonly clients = new Map<string, AtBoth>();

  private constructor(readonly doors: TwoDoors, readonly file: WorldCase, private readonly clean: (doors: TwoDoors) => Promise<void>) {}

  /** In a database of its own. */
  static async open(): Promise<LosingTable> {
    const keyFolder = mkdtempSync(join(tmpdir(), 'casustafel-keys-'));
    const database = await freshDatabase();
    return LosingTable.at(await TwoDoors.open(database, keyFolder), LINES, async (doors) => {
      await doors.close();
      await database.drop();
      rmSync(keyFolder, { recursive: true, force: true });
    });
  }

  /** At doors that are open, with so many lines a person at each; whoever opened them closes them. */
  static async at(doors: TwoDoors, lines: number, clean: (doors: TwoDoors) => Promise<void> = async () => undefined): Promise<LosingTable> {
    const file = await doors.world.openCase({ seats: CAST.filter((who) => who !== 'chair') });
    const table = new LosingTable(doors, file, clean);
    for (const who of CAST) {
      // Two sign-ins each, made at different doors.
      for (const signIn of [0, 1] as const) {
        const clients = await doors.signIn(who, signIn);
        table.clients.set(`${who} ${signIn}`, clients);
        await table.crowd.open(who, signIn, clients, signIn === 0 ? Math.ceil(lines / 2) : Math.floor(lines / 2));
      }
    }
    for (const who of ['admin', 'admin2'] as const) table.clients.set(`${who} 0`, await doors.signIn(who));
    return table;
  }

  /** Somebody at one door, on one of their sign-ins. */
  as(who: Handle, door: 0 | 1 = 0, signIn: 0 | 1 = 0) {
    return this.clients.get(`${who} ${signIn}`)![door];
  }

  /** A fact of the police with a word of its own, shared with these; given back once their screens had time to hear of it. */
  async fact(readers: readonly Member[], about: 'child1' | 'nora' | 'leo' = 'child1'): Promise<{ readonly id: string; readonly word: string }> {
    const word = `kanarie-${crypto.randomUUID()}`;
    const { id } = (await this.as('police').ask(BRING, { input: { caseId: this.file.id, category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [this.file.persons[about]], who: 'vader', doesWhat: word, source: 'gezien' } })).bringContribution;
    await this.as('police', 1).ask(SHARE, { input: { ids: [id], seatIds: readers.map((who) => this.file.seatOf(who)), ground: 'nodig', ...lawfully('police') } });
    await pause(TOLD_OF_BEING_SEATED);
    return { id, word };
  }

  /** Lets it happen while losers and keepers ask at both doors without end, and looks on until well after the promise. */
  async watch({ losers, keepers, oneSignIn, happened: [statement, values], lose }: Loss, signIn: 0 | 1 = 0): Promise<Aftermath> {
    const askers = new Askers(this.file.id);
    const since = new Map<Follower, number>();
    let moment: Moment;
    try {
      for (const who of [...losers, ...keepers]) for (const door of [0, 1] as const) askers.send(who, door, this.as(who, door, signIn));
      await pause(SETTLED);
      for (const each of this.crowd.followers) since.set(each, each.line.heard.length);
      [moment] = await Promise.all([witness(this.doors.world, statement, values), lose()]);
      await pause(Math.max(0, moment.already + PROMISED - performance.now()));
      const waiting = this.crowd.of(...losers).filter((each) => each.line.isOpen && (oneSignIn === undefined || each.signIn === oneSignIn));
      const told = (each: Follower): boolean => each.line.heard.slice(since.get(each)).some(({ event }) => event !== 'beat' && event !== 'mine');
      await eventually('whoever loses it to be told', () => (waiting.every(told) || performance.now() > moment.already + IN_TIME ? true : undefined));
      await pause(SETTLED);
    } finally {
      await askers.stop();
    }
    const heard = new Map(this.crowd.followers.map((each) => [each, each.line.heard.slice(since.get(each)).filter(({ event }) => event !== 'beat').map(({ event, at }) => ({ event, at }))]));
    return { moment, answers: askers.answers, heard };
  }

  async close(): Promise<void> {
    this.crowd.close();
    await this.clean(this.doors);
  }
}

/** Answers with the word in them whose last byte came later than the promise, counted from before the commit. */
export const tooLate = ({ moment, answers }: Aftermath, { word, losers }: Pick<Loss, 'word' | 'losers'>): string[] =>
  answers.filter(({ who, at, body }) => losers.includes(who as Member) && at > moment.notYet + PROMISED && body.includes(word))
    .map(({ who, door, at }) => `${who} at door ${door}, ${Math.round(at - moment.notYet)} ms after`);

/** Lines that were not told in time, or in another word than this; that something of their own changed may be said beside it. */
export const notTold = ({ moment, heard }: Aftermath, lines: readonly Follower[], word: string): string[] =>
  lines.map((each) => [each, (heard.get(each) ?? []).filter(({ event }) => event !== 'mine')] as const)
    .filter(([, said]) => said.length === 0 || said.some(({ event, at }) => event !== word || at > moment.notYet + IN_TIME))
    .map(([{ who, door }, said]) => `${who} at door ${door} heard ${JSON.stringify(said.map(({ event, at }) => [event, Math.round(at - moment.notYet)]))}`);

/** Lines that heard anything at all. */
export const disturbed = ({ heard }: Aftermath, lines: readonly Follower[]): string[] =>
  lines.flatMap((each) => (heard.get(each) ?? []).map(({ event }) => `${each.who} at door ${each.door} heard ${event}`));

/** Asked anew by every screen of the hub, and then answered. */
const OVERTAKEN = 'CHANGED_MEANWHILE';

/** Answers of people who keep the right, in which it was missing; with a grace, what was asked before it was so is let pass. */
export const withheld = ({ answers, moment }: Aftermath, { word, keepers, grace }: Pick<Loss, 'word' | 'keepers' | 'grace'>): string[] =>
  answers.filter(({ who, askedAt, body }) => keepers.includes(who as Member) && !body.includes(word) && !body.includes(OVERTAKEN) && !(grace && askedAt <= moment.already))
    .map(({ who, body }) => `${who} was answered ${body.slice(0, 200)}`);
