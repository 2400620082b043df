import type { HubClient, WorldCase } from '@casustafel/tests-support';
import { openHall } from './sitting';

const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;
export const ADD_FACTOR = mutation('addFactor', 'AddFactorInput');
export const CHANGE_FACTOR = mutation('changeFactor', 'ChangeFactorInput');
export const REMOVE_FACTOR = 'mutation ($id: ID!) { removeFactor(id: $id) { id } }';
export const ADD_HYPOTHESIS = mutation('addHypothesis', 'AddHypothesisInput');
export const CHANGE_HYPOTHESIS = mutation('changeHypothesis', 'ChangeHypothesisInput');
export const MARK = mutation('markEvidence', 'MarkEvidenceInput');
export const WRITE = mutation('writeConclusion', 'WriteConclusionInput');
export const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
export const NARROW = 'mutation ($id: ID!, $seatIds: [ID!]!) { narrowContribution(id: $id, seatIds: $seatIds) { id } }';

export const VIEW = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone
  factors { id personId kind mechanism text citedContributionIds scope seenBySeatIds toRevise version viewerMay { change remove } }
  hypotheses { id position text wrongIf scope contradictions { facts marks } version viewerMay { change mark } }
  marks { id hypothesisId contributionId seatId mark scope }
  conclusions { id text citedContributionIds scope toRevise version viewerMay { write } }
  tableFacts { id knownToAll } } }`;

export interface ExplainTable {
  readonly file: WorldCase;
  readonly id: string;
  /** Brought by the clinic and known to everybody seated. */
  readonly wide: string;
  /** Brought by the clinic and known to the police alone. */
  readonly narrow: string;
}

/** A hall in which the table explains together, and the sentences a test of that is made of. */
export async function openExplaining() {
  const hall = await openHall();

  const table = async (open = true): Promise<ExplainTable> => {
    const { file, id } = await hall.sit({ open });
    const wide = await hall.fact(file, 'ggz', ['chair', 'police', 'gi'], 'KANARIE-BREED');
    const narrow = await hall.fact(file, 'ggz', ['police'], 'KANARIE-SMAL');
    return { file, id, wide, narrow };
  };
  const factor = ({ id, wide, file }: ExplainTable, change: object = {}) => ({
    input: { conferenceId: id, personId: file.persons.leo, kind: 'RISK', mechanism: 'KEEPS_GOING', text: 'KANARIE-FACTOR', citedContributionIds: [wide], scope: 'TABLE', ...change },
  });
  const hypothesis = ({ id }: ExplainTable, change: object = {}) => ({ input: { conferenceId: id, text: 'KANARIE-VERKLARING', wrongIf: 'KANARIE-FOUT-ALS', scope: 'TABLE', ...change } });
  const conclusion = ({ id, wide }: ExplainTable, change: object = {}) => ({ input: { conferenceId: id, id: null, version: 0, text: 'KANARIE-CONCLUSIE', citedContributionIds: [wide], scope: 'TABLE', ...change } });

  const view = async (who: HubClient, { file }: ExplainTable, since: string | null = null) => (await who.ask(VIEW, { caseId: file.id, since })).caseView;
  const addFactor = async (who: HubClient, at: ExplainTable, change: object = {}): Promise<string> => (await who.ask(ADD_FACTOR, factor(at, change))).addFactor.id;
  const addHypothesis = async (who: HubClient, at: ExplainTable, change: object = {}): Promise<string> => (await who.ask(ADD_HYPOTHESIS, hypothesis(at, change))).addHypothesis.id;
  const write = async (who: HubClient, at: ExplainTable, change: object = {}): Promise<string> => (await who.ask(WRITE, conclusion(at, change))).writeConclusion.id;
  const mark = (hypothesisId: string, contributionId: string, which: string, scope = 'TABLE') => ({ input: { hypothesisId, contributionId, mark: which, scope } });
  return { hall, table, factor, hypothesis, conclusion, view, addFactor, addHypothesis, write, mark };
}

export type Explaining = Awaited<ReturnType<typeof openExplaining>>;
