import { addDays, dayOf } from '@casustafel/kernel';
import type { Act } from './act';
import { AT_TABLE, SEATED, SUPPLIER } from './people';
import type { Scene } from './scene';

const bothOf = (scene: Scene): readonly string[] => [scene.id('person'), scene.id('person of the network')];
const move = (from: string, to: string): Act => ({ door: 'moveStep', of: `from ${from}`, by: 'chair', sends: (scene) => ({ input: { conferenceId: scene.id('conference'), from, to } }) });
const place = async (scene: Scene, name: string, weeks: number): Promise<object> => ({
  input: { caseId: scene.id('case'), tableId: scene.world.tableId, date: scene.tableDay(weeks), slot: 1, question: scene.canaries.word(`conference.question${name}`, SEATED) },
});

async function roundOf(scene: Scene, line: string): Promise<string> {
  const [row] = await scene.world.sql<{ id: string }>('select id from score_round where line_id = $1 order by sequence desc limit 1', [scene.id(line)]);
  return row!.id;
}

/** A conference is placed, scored sealed, opened, led and revealed. */
export const roomActs: readonly Act[] = [
  { door: 'placeCase', by: 'chair', sends: (scene) => place(scene, '', 0), after: (scene, [id]) => scene.keep('conference', id, SEATED) },
  {
    door: 'setScoreLines', by: 'chair',
    sends: (scene) => ({
      conferenceId: scene.id('conference'),
      lines: ['first', 'second'].map((of) => ({ aboutPersonId: scene.id('child'), situation: scene.canaries.word(`score_line.situation of the ${of}`, SEATED), sixMeans: scene.canaries.word(`score_line.sixMeans of the ${of}`, of === 'first' ? SEATED : []) })),
    }),
    after: async (scene, [first, second]) => {
      scene.keep('line', first, SEATED);
      scene.keep('second line', second, SEATED);
      scene.keep('round', await roundOf(scene, 'line'), SEATED);
    },
  },
  {
    door: 'changeSixMeans', by: 'chair',
    sends: async (scene) => ({ input: { lineId: scene.id('second line'), version: await scene.versionOf('score_line', 'second line'), sixMeans: scene.canaries.word('score_line.sixMeans', SEATED) } }),
  },
  {
    door: 'giveScore', by: 'police', alsoMay: ['gi'],
    sends: (scene) => ({ input: { roundId: scene.id('round'), value: 2, reason: scene.canaries.word('score_value.reason', SUPPLIER), citedContributionIds: [scene.id('fact of the table')] } }),
  },
  {
    door: 'openConference', by: 'chair',
    before: async (scene) => {
      scene.keep('round of the second line', await roundOf(scene, 'second line'), SEATED);
      await scene.act('ggz', 'giveScore', { input: { roundId: scene.id('round of the second line'), value: 1, reason: scene.canaries.word('score_value.reason of ggz', ['ggz']), citedContributionIds: [] } });
    },
    sends: (scene) => ({ conferenceId: scene.id('conference') }),
  },
  { door: 'confirmConfidentiality', by: 'police', alsoMay: AT_TABLE, sends: (scene) => ({ conferenceId: scene.id('conference') }) },
  {
    door: 'takeLead', by: 'process', alsoMay: ['chair'],
    sends: (scene) => ({ conferenceId: scene.id('conference') }),
    after: (scene) => scene.act('chair', 'takeLead', { conferenceId: scene.id('conference') }),
  },
  move('OPEN', 'SAFE_ENOUGH'),
  {
    door: 'revealRound', by: 'chair',
    sends: (scene) => ({ roundId: scene.id('round'), confirmedMissing: ['ggz', 'gi', 'process'].map((who) => scene.seat(who)) }),
    after: (scene) => scene.canaries.tell('score_value.reason', SEATED),
  },
  {
    door: 'signChoice', by: 'chair',
    sends: (scene) => ({ input: { lineId: scene.id('line'), kind: 'ACT_NOW', who: scene.canaries.word('signed_choice.who', SEATED), beforeWhen: new Date(Date.now() + 86_400_000).toISOString() } }),
    after: async (scene) => {
      await scene.act('chair', 'revealRound', { roundId: scene.id('round of the second line'), confirmedMissing: ['police', 'gi', 'process'].map((who) => scene.seat(who)) });
      scene.canaries.tell('score_value.reason of ggz', SEATED);
      await scene.act('chair', 'signChoice', { input: { lineId: scene.id('second line'), kind: 'ARGUED_NOT', argument: scene.canaries.word('signed_choice.argument', SEATED) } });
    },
  },
  {
    door: 'openSecondRound', by: 'chair',
    sends: (scene) => ({ lineId: scene.id('line') }),
    // Still sealed when all doors are knocked on at the end.
    after: async (scene) => {
      scene.keep('second round', await roundOf(scene, 'line'), SEATED);
      await scene.act('police', 'giveScore', { input: { roundId: scene.id('second round'), value: 7, reason: scene.canaries.word('score_answer.blob', SUPPLIER), citedContributionIds: [] } });
    },
  },
  move('SAFE_ENOUGH', 'WHAT_IS_GOING_ON'),
];

/** An objection of somebody else, answered with a check: a dissent the whole table reads. */
async function objectTo(scene: Scene, decision: string): Promise<void> {
  const objection = { decisionId: scene.id(decision), kind: 'OBJECTION', reason: scene.canaries.word('decision_response.reason, objecting', AT_TABLE), whatWouldRemove: scene.canaries.word('decision_response.whatWouldRemove', AT_TABLE) };
  const [, id] = await scene.act('gi', 'respondToDecision', { input: objection });
  scene.keep('objection', id, AT_TABLE);
  const seen = async (more: object = {}): Promise<object> => ({ input: { id, version: await scene.versionOf('tegenspraak', 'objection'), ...more } });
  await scene.act('chair', 'restateTegenspraak', await seen({ sentence: scene.canaries.word('tegenspraak_event.restatement of the objection', AT_TABLE) }));
  await scene.act('gi', 'confirmRestatement', await seen());
  const check = { outcome: 'TO_BE_CHECKED', because: scene.canaries.word('tegenspraak_event.because, to be checked', AT_TABLE), checkBySeatId: scene.seat('ggz'), checkBefore: addDays(dayOf(new Date()), 7) };
  await scene.act('chair', 'answerTegenspraak', await seen(check));
}

/** What the table decides and agrees, and how it ends and goes on. */
export const decisionActs: readonly Act[] = [
  move('WHAT_IS_GOING_ON', 'WHEN_RECOVERY'),
  move('WHEN_RECOVERY', 'DECIDE'),
  {
    door: 'proposeDecision', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), text: scene.canaries.word('decision.text', AT_TABLE), cites: [{ kind: 'CONTRIBUTION', id: scene.id('fact of the table') }] } }),
    after: async (scene, [id]) => {
      scene.keep('decision', id, AT_TABLE);
      const [other] = await scene.act('police', 'proposeDecision', { input: { conferenceId: scene.id('conference'), text: scene.canaries.word('decision.text, dropped', AT_TABLE) } });
      scene.keep('dropped decision', other, AT_TABLE);
      await objectTo(scene, 'dropped decision');
    },
  },
  {
    door: 'respondToDecision', by: 'ggz', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: { decisionId: scene.id('decision'), kind: 'CONCERN', reason: scene.canaries.word('decision_response.reason', AT_TABLE), whatWouldRemove: null } }),
  },
  { door: 'closeDecision', by: 'chair', mayBeToldWhyNot: AT_TABLE, sends: async (scene) => ({ input: { decisionId: scene.id('decision'), version: await scene.versionOf('decision', 'decision') } }) },
  { door: 'dropDecision', by: 'police', alsoMay: ['chair'], mayBeToldWhyNot: AT_TABLE, sends: async (scene) => ({ input: { decisionId: scene.id('dropped decision'), version: await scene.versionOf('decision', 'dropped decision'), reason: scene.canaries.word('decision.dropReason', AT_TABLE) } }) },
  {
    door: 'addAction', by: 'police', alsoMay: AT_TABLE,
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), decisionId: scene.id('decision'), dueOn: addDays(dayOf(new Date()), 7), ownerSeatId: scene.seat('police'), scope: 'OWN', text: scene.canaries.word('action.text, only us', SUPPLIER), track: 'SAFETY' } }),
    after: async (scene, [id]) => {
      scene.keep('own action', id, SUPPLIER);
      const [wide] = await scene.act('police', 'addAction', { input: { conferenceId: scene.id('conference'), decisionId: scene.id('decision'), dueOn: addDays(dayOf(new Date()), 7), ownerSeatId: scene.seat('ggz'), text: scene.canaries.word('action.text', AT_TABLE), track: 'RECOVERY' } });
      scene.keep('action', wide, AT_TABLE);
    },
  },
  {
    door: 'addAction', of: 'that brings people together', by: 'police', alsoMay: AT_TABLE,
    before: (scene) => scene.act('chair', 'argueTogether', { input: { caseId: scene.id('case'), personIds: bothOf(scene), forms: ['MEDIATION'], reason: 'Beiden vroegen erom', lastDay: addDays(dayOf(new Date()), 30) } }),
    sends: (scene) => ({ input: { conferenceId: scene.id('conference'), dueOn: addDays(dayOf(new Date()), 7), ownerSeatId: scene.seat('police'), text: scene.canaries.word('action.text, together', AT_TABLE), track: 'RECOVERY', together: 'MEDIATION', togetherIds: bothOf(scene) } }),
    after: (scene, [id]) => scene.keep('action together', id, AT_TABLE),
  },
  { door: 'endAction', by: 'police', sends: (scene) => ({ input: { actionId: scene.id('own action'), ending: 'DONE', effect: scene.canaries.word('action.effect', SUPPLIER) } }) },
  {
    door: 'seatProfessional', of: 'after everything was shared', by: 'chair',
    sends: (scene) => ({ input: { caseId: scene.id('case'), professionalId: scene.professional('wmo'), function: 'PARTNER' } }),
    after: async (scene, [id]) => {
      scene.keep('seat of wmo', id, SEATED);
      await scene.act('wmo', 'answerOwnCircle', { seatId: id });
    },
  },
];

/** The session ends, another follows and ends for good. */
export const endActs: readonly Act[] = [
  { door: 'adjournConference', by: 'chair', sends: (scene) => ({ conferenceId: scene.id('conference') }) },
  {
    door: 'closeConference', by: 'chair',
    before: async (scene) => {
      const [id] = await scene.act('chair', 'placeCase', await place(scene, ' of the second', 1));
      scene.keep('second conference', id, SEATED);
      await scene.act('chair', 'openConference', { conferenceId: id });
    },
    sends: (scene) => ({ conferenceId: scene.id('second conference') }),
  },
];
