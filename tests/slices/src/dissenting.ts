import type { HubClient, WorldCase } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

export const RAISE = 'mutation ($input: RaiseTegenspraakInput!) { raiseTegenspraak(input: $input) { id } }';
export const ANSWER = 'mutation ($input: AnswerTegenspraakInput!) { answerTegenspraak(input: $input) { id } }';
export const ASK = 'mutation ($input: AskForAnswerInput!) { askForAnswer(input: $input) { id } }';
export const WAIVE = 'mutation ($input: WaiveRestatementInput!) { waiveRestatement(input: $input) { id } }';
export const say = (name: string): string => `mutation ($input: TegenspraakSentenceInput!) { ${name}(input: $input) { id } }`;
export const act = (name: string): string => `mutation ($input: TegenspraakActInput!) { ${name}(input: $input) { id } }`;
const VIEW = `query ($caseId: ID!) { caseView(caseId: $caseId) {
  tegenspraken { id state sentence weight targetId authorSeatId askedSeatId version thread { kind seatId words outcome otherSeatId checkBefore }
    viewerMay { ask restate confirm writeSentence adoptSentence waive answer settle withdraw } }
  tegenspraakGrounds { id tegenspraakId why knowledge wouldChangeMyMind alternative citedContributionIds } } }`;

export interface DissentTable {
  readonly file: WorldCase;
  readonly id: string;
  /** Brought by the clinic, known to police and chair, not to the guardian. */
  readonly fact: string;
}

/** A hall in which the police dissents, and the sentences a test of that is made of. */
export async function openDissent() {
  const hall: TableHall = await openHall();
  const { police } = hall.as;

  const table = async (open = true): Promise<DissentTable> => {
    const { file, id } = await hall.sit({ open });
    return { file, id, fact: await hall.fact(file, 'ggz', ['police', 'chair']) };
  };
  const words = ({ id, fact }: DissentTable, change: object = {}) => ({
    input: {
      conferenceId: id, targetKind: 'CONTRIBUTION', targetId: fact, aspect: 'MEANING', weight: 'DISAGREEMENT', sentence: 'Bellen is geen dreigen', why: 'KANARIE-WAAROM',
      knowledge: 'KANARIE-KENNIS', wouldChangeMyMind: 'KANARIE-OMSLAG', alternative: 'KANARIE-ANDERS', groundScope: 'OWN', ...change,
    },
  });
  const raise = async (at: DissentTable, change: object = {}): Promise<string> => (await police.ask(RAISE, words(at, change))).raiseTegenspraak.id;
  const view = async (who: HubClient, { file }: DissentTable) => (await who.ask(VIEW, { caseId: file.id })).caseView;
  const head = async (who: HubClient, at: DissentTable, id: string) => (await view(who, at)).tegenspraken.find((one: { id: string }) => one.id === id);
  const versionOf = async (id: string): Promise<number> => (await hall.world.sql<{ version: number }>('select version from tegenspraak where id = $1', [id]))[0]!.version;
  /** The input of an act on what stands there now. */
  const seen = async (id: string, more: object = {}) => ({ input: { id, version: await versionOf(id), ...more } });
  /** The code of the refusal, or null when it was done. */
  const done = async (who: HubClient, mutation: string, id: string, more: object = {}): Promise<string | null> => who.refusal(mutation, await seen(id, more));
  const restate = (who: HubClient, id: string) => done(who, say('restateTegenspraak'), id, { sentence: 'U bedoelt: bellen alleen zegt nog niets' });
  const understood = async (id: string): Promise<void> => {
    await hall.as.chair.ask(say('restateTegenspraak'), await seen(id, { sentence: 'U bedoelt: bellen alleen zegt nog niets' }));
    await police.ask(act('confirmRestatement'), await seen(id));
  };
  return { hall, table, words, raise, view, head, versionOf, seen, done, restate, understood };
}

export type DissentHall = Awaited<ReturnType<typeof openDissent>>;
