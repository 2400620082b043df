import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { COMPARED_DOORS, NOT_COMPARED, Twofold, WATCHERS } from './support/twofold';

jest.setTimeout(120_000);

/** What happens at the table. The hidden is done in one world and left out of the other; each time its maker next does something all may know. */
const STEPS: readonly (readonly [about: string, hidden: boolean, does: (table: Twofold) => Promise<unknown>])[] = [
  ['a fact', false, (t) => t.fact('first', 'police', 'chair', 'ggz', 'gi', 'scribe')],
  ['a fact between two others', true, (t) => t.fact('secret', 'police', 'ggz')],
  ['an address that only we keep', true, (t) => t.act('police', 'protect', { caseId: t.caseId, personId: t.file.persons.nora, kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven' })],
  ['a fact', false, (t) => t.fact('second', 'police', 'chair', 'ggz', 'gi', 'scribe')],
  ['a fact nobody else may know', true, (t) => t.fact('kept', 'ggz')],
  ['a consent, and a fact on it for one of two', true, (t) => t.consented()],
  ['a fact', false, (t) => t.fact('third', 'ggz', 'chair', 'police', 'gi', 'scribe')],
  ['a step', false, (t) => t.act('chair', 'moveStep', { conferenceId: t.conferenceId, from: 'OPEN', to: 'SAFE_ENOUGH' })],
  ['a step', false, (t) => t.act('chair', 'moveStep', { conferenceId: t.conferenceId, from: 'SAFE_ENOUGH', to: 'WHAT_IS_GOING_ON' })],
  ['a factor for only us', true, (t) => t.act('police', 'addFactor', { conferenceId: t.conferenceId, kind: 'RISK', mechanism: 'AROSE', text: 'Stil', citedContributionIds: [t.id('secret')], scope: 'OWN' })],
  ['a factor', false, (t) => t.act('police', 'addFactor', { conferenceId: t.conferenceId, kind: 'RISK', mechanism: 'AROSE', text: 'Luid', citedContributionIds: [t.id('first')], scope: 'TABLE' }, 'factor')],
  ['an explanation for only us', true, (t) => t.act('police', 'addHypothesis', { conferenceId: t.conferenceId, text: 'Stil', wrongIf: 'Niet', scope: 'OWN' })],
  ['an explanation', false, (t) => t.act('police', 'addHypothesis', { conferenceId: t.conferenceId, text: 'Luid', wrongIf: 'Niet', scope: 'TABLE' }, 'explanation')],
  ['an explanation for only us', true, (t) => t.act('ggz', 'addHypothesis', { conferenceId: t.conferenceId, text: 'Stiller', wrongIf: 'Niet', scope: 'OWN' })],
  ['its rival', false, (t) => t.act('ggz', 'addHypothesis', { conferenceId: t.conferenceId, text: 'Luider', wrongIf: 'Niet', scope: 'TABLE' }, 'rival')],
  ['a mark for only us', true, (t) => t.act('police', 'markEvidence', { hypothesisId: t.id('explanation'), contributionId: t.id('secret'), mark: 'DOES_NOT_FIT', scope: 'OWN' })],
  ['a mark', false, (t) => t.act('police', 'markEvidence', { hypothesisId: t.id('explanation'), contributionId: t.id('first'), mark: 'DOES_NOT_FIT', scope: 'TABLE' })],
  ['a conclusion for only us', true, (t) => t.act('police', 'writeConclusion', { conferenceId: t.conferenceId, version: 0, text: 'Stil', citedContributionIds: [t.id('secret')], scope: 'OWN' })],
  ['a conclusion', false, (t) => t.act('police', 'writeConclusion', { conferenceId: t.conferenceId, version: 0, text: 'Luid', citedContributionIds: [t.id('first')], scope: 'TABLE' })],
  ['a dissent about a fact of few', true, (t) => t.act('police', 'raiseTegenspraak', { conferenceId: t.conferenceId, targetKind: 'CONTRIBUTION', targetId: t.id('secret'), aspect: 'FACT', weight: 'QUESTION', sentence: 'Stil?', why: 'Stil', groundScope: 'OWN' }, 'whisper')],
  ['its restatement', true, async (t) => t.act('ggz', 'restateTegenspraak', await t.seen('whisper', { sentence: 'Stil dus' }))],
  ['a dissent with a ground for only us', false, (t) => t.act('police', 'raiseTegenspraak', { conferenceId: t.conferenceId, targetKind: 'CONTRIBUTION', targetId: t.id('first'), aspect: 'FACT', weight: 'QUESTION', sentence: 'Luid?', why: 'Stil', groundScope: 'OWN' }, 'dissent')],
  ['its restatement', false, async (t) => t.act('chair', 'restateTegenspraak', await t.seen('dissent', { sentence: 'Luid dus' }))],
  ['a decision', false, (t) => t.act('police', 'proposeDecision', { conferenceId: t.conferenceId, text: 'We gaan door', cites: [{ kind: 'CONTRIBUTION', id: t.id('first') }] }, 'decision')],
  ['a step', false, (t) => t.act('chair', 'moveStep', { conferenceId: t.conferenceId, from: 'WHAT_IS_GOING_ON', to: 'WHEN_RECOVERY' })],
  ['an action for only us', true, (t) => t.act('police', 'addAction', { conferenceId: t.conferenceId, dueOn: t.due(), ownerSeatId: t.file.seatOf('police'), text: 'Stil', track: 'SAFETY', scope: 'OWN' })],
  ['an action', false, (t) => t.act('police', 'addAction', { conferenceId: t.conferenceId, dueOn: t.due(), ownerSeatId: t.file.seatOf('police'), text: 'Luid', track: 'SAFETY' })],
  ['whether somebody can be reached', false, (t) => t.act('police', 'recordContactSafety', { caseId: t.caseId, personId: t.file.persons.nora, verdict: 'SAFE', knowledge: 'Stil' })],
  ['a word to the family for only us', true, (t) => t.act('police', 'planFamilyMessage', { caseId: t.caseId, personIds: [t.file.persons.nora], form: 'LETTER', bySeatId: t.file.seatOf('police'), dueOn: t.due(), text: 'Stil', scope: 'OWN' }, 'whispered')],
  ['its end', true, (t) => t.act('police', 'endFamilyMessage', { messageId: t.id('whispered'), version: 1, ending: 'TOLD', outcome: 'Stil' })],
  ['a word to the family', false, (t) => t.act('police', 'planFamilyMessage', { caseId: t.caseId, personIds: [t.file.persons.nora], form: 'LETTER', bySeatId: t.file.seatOf('police'), dueOn: t.due(), text: 'Luid' })],
  ['that consent taken back', true, (t) => t.act('ggz', 'withdrawConsent', { consentId: t.id('consent'), byId: t.file.persons.nora, way: 'BY_TELEPHONE', on: t.due(0) })],
  ['something half typed', true, (t) => t.act('police', 'saveDraft', { caseId: t.caseId, place: 'Contribution:new', text: 'Stil' })],
  ['a question for access to what few may know', true, (t) => t.act('ggz', 'askAccess', { caseId: t.caseId, reason: 'Stil', scope: { organisationId: t.scene.world.people.police.organisationId, category: 'LIVING_SITUATION' } }, 'question')],
  ['its answer', true, (t) => t.act('police', 'grantAccess', { id: t.id('question'), version: 1, itemIds: [], reason: 'Stil' })],
  ['its end', true, (t) => t.act('police', 'endGrant', { id: t.id('question'), version: 2 })],
  ['a fact taken back, with all that rests on it', true, (t) => t.act('police', 'withdrawContribution', { id: t.id('secret') })],
  ['a fact', false, (t) => t.fact('last', 'police', 'chair', 'ggz', 'gi', 'scribe')],
];
const HALFWAY = 5;

describe('who may not know that something is there', () => {
  let worlds: readonly [whole: Twofold, without: Twofold];
  const cursors: Record<string, string>[] = [{}, {}];
  beforeAll(async () => {
    worlds = await Promise.all([Twofold.open(), Twofold.open()]);
    await Promise.all(worlds.map(async (table, index) => {
      for (const [at, [, hidden, does]] of STEPS.entries()) {
        if (at === HALFWAY) for (const who of WATCHERS) cursors[index]![who] = await table.cursorOf(who);
        if (!hidden || index === 0) await does(table);
      }
    }));
  });
  afterAll(async () => {
    await Promise.all(worlds.map((table) => table.close()));
  });

  it('is asked about every question', () => expect([...COMPARED_DOORS, ...NOT_COMPARED].sort()).toEqual([...worlds[0].scene.doors.names('Query')].sort()));

  it.each(WATCHERS)('%s sees the same bytes with and without it: words, counts, order, numbering, versions, lengths', async (who) => {
    const [whole, without] = await Promise.all(worlds.map((table) => table.shown(who, null)));
    expect(whole).toEqual(without);
    expect(whole!['caseView']).toContain('Luid');
  });

  it.each(WATCHERS)('%s sees the same news since the same moment', async (who) => {
    const [whole, without] = await Promise.all(worlds.map((table, index) => table.shown(who, cursors[index]![who]!)));
    expect(whole).toEqual(without);
    expect(whole!['caseView']).toContain('"whole":false');
  });

  it.each(WATCHERS)('%s hears the same over the live line, and as often', (who) => {
    const [whole, without] = worlds.map((table) => table.told(who));
    expect(whole).toEqual(without);
    expect(whole!.length).toBeGreaterThan(STEPS.length / 2);
  });

  // The twin: one fact apart, named by the audience, and the two worlds do differ.
  it('ggz, whom the hidden things name, does see the difference', async () => {
    const [whole, without] = await Promise.all(worlds.map(({ scene, caseId }) => scene.knock('ggz', 'Query', 'caseView', { caseId })));
    expect(whole!.body).toContain('Stil dus');
    expect(without!.body).not.toContain('Stil');
  });
});

/** What is made once somebody new has sat down, and names them too. */
const AFTERWARDS: readonly ((table: Twofold) => Promise<unknown>)[] = [
  (t) => t.fact('new', 'police', 'chair', 'ggz', 'gi', 'scribe', 'wmo'),
  (t) => t.act('police', 'addFactor', { conferenceId: t.conferenceId, kind: 'RISK', mechanism: 'AROSE', text: 'Nieuw', citedContributionIds: [t.id('new')], scope: 'TABLE' }),
  (t) => t.act('police', 'addHypothesis', { conferenceId: t.conferenceId, text: 'Nieuw', wrongIf: 'Niet', scope: 'TABLE' }, 'new explanation'),
  (t) => t.act('police', 'markEvidence', { hypothesisId: t.id('new explanation'), contributionId: t.id('new'), mark: 'FITS', scope: 'TABLE' }),
  (t) => t.act('police', 'raiseTegenspraak', { conferenceId: t.conferenceId, targetKind: 'CONTRIBUTION', targetId: t.id('new'), aspect: 'FACT', weight: 'QUESTION', sentence: 'Nieuw?', why: 'Nieuw', groundScope: 'TABLE' }),
  (t) => t.act('ggz', 'proposeDecision', { conferenceId: t.conferenceId, text: 'Nieuw', cites: [] }),
  (t) => t.act('police', 'addAction', { conferenceId: t.conferenceId, dueOn: t.due(), ownerSeatId: t.file.seatOf('ggz'), text: 'Nieuw', track: 'RECOVERY' }),
];

describe('who sits down last', () => {
  let worlds: readonly [busy: Twofold, idle: Twofold];
  beforeAll(async () => {
    worlds = await Promise.all([Twofold.open(), Twofold.open()]);
    await Promise.all(worlds.map(async (table, index) => {
      // In the idle world nothing was made before; the table only went from step to step.
      for (const [about, , does] of STEPS) if (index === 0 || about === 'a step') await does(table);
      await table.file.seat('wmo');
      for (const does of AFTERWARDS) await does(table);
    }));
  });
  afterAll(async () => {
    await Promise.all(worlds.map((table) => table.close()));
  });

  it('cannot tell whether anything was made before: no number begins above one, no count counts it', async () => {
    const [busy, idle] = await Promise.all(worlds.map((table) => table.shown('wmo', null)));
    expect(busy).toEqual(idle);
    expect(busy!['caseView']).toContain('Nieuw?');
  });
});
