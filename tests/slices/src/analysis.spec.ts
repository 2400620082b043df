import { lawfully } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import { ADD_FACTOR, ADD_HYPOTHESIS, CHANGE_FACTOR, CHANGE_HYPOTHESIS, MARK, openExplaining, REMOVE_FACTOR, WRITE, type Explaining } from './explaining';

describe('explaining together', () => {
  let at: Explaining;
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  let stranger: HubClient;
  beforeAll(async () => {
    at = await openExplaining();
    ({ chair, police, ggz, gi, rvdk: stranger } = at.hall.as);
  });
  afterAll(() => at.hall.close());

  const lastLog = async (caseId: string) =>
    (await at.hall.world.sql<{ action: string; outcome: string; object_kinds: string[]; subjects: string[] }>('select action, outcome, object_kinds, subjects from access_log where case_id = $1 order by n desc limit 1', [caseId]))[0]!;

  describe('a factor', () => {
    it('is for everyone seated, with the facts it rests on, and its adding stands in the log', async () => {
      const table = await at.table();
      const id = await at.addFactor(police, table);
      expect(await lastLog(table.file.id)).toEqual({ action: 'ADDED_FACTOR', outcome: 'DONE', object_kinds: ['Factor'], subjects: [table.file.pseudonyms.leo] });
      for (const who of [chair, ggz, gi]) {
        const { factors } = await at.view(who, table);
        expect(factors).toEqual([expect.objectContaining({ id, text: 'KANARIE-FACTOR', citedContributionIds: [table.wide], scope: 'TABLE', toRevise: false, viewerMay: { change: false, remove: false } })]);
      }
      expect((await at.view(police, table)).factors[0].viewerMay).toEqual({ change: true, remove: true });
    });

    it('with a narrower citation is refused before it is saved, naming what its author chose; a note for only us is kept', async () => {
      const table = await at.table();
      const { errors } = await police.try(ADD_FACTOR, at.factor(table, { citedContributionIds: [table.wide, table.narrow] }));
      expect(errors?.[0]?.extensions).toEqual({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'citedContributionIds[1]', code: 'CITATION_TOO_NARROW' }] });
      expect(await at.hall.world.sql('select id from factor where case_id = $1', [table.file.id])).toEqual([]);

      const before = JSON.stringify((await at.view(gi, table)).factors);
      await at.addFactor(police, table, { scope: 'OWN', citedContributionIds: [table.wide, table.narrow] });
      expect((await at.view(police, table)).factors).toEqual([expect.objectContaining({ scope: 'OWN', citedContributionIds: [table.wide, table.narrow], seenBySeatIds: [table.file.seatOf('police')] })]);
      for (const who of [chair, ggz, gi]) expect(JSON.stringify((await at.view(who, table)).factors)).toBe(before);
    });

    it('cannot be used to ask what is there: the forbidden answers like the absent, and the log tells them apart', async () => {
      const table = await at.table();
      const [forbidden, absent] = [await gi.try(ADD_FACTOR, at.factor(table, { citedContributionIds: [table.narrow] })), await gi.try(ADD_FACTOR, at.factor(table, { citedContributionIds: [newId()] }))];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
      const outcomes = await at.hall.world.sql(`select outcome from access_log where action = 'CITE' and actor_id = $1 order by at, n`, [at.hall.world.people.gi.id]);
      expect(outcomes).toEqual([{ outcome: 'REFUSED' }, { outcome: 'ABSENT' }]);
    });

    it('is added while the case is prepared, and not once the conference ended', async () => {
      const table = await at.table(false);
      await at.addFactor(police, table);
      await at.hall.open(table.id);
      await at.addFactor(police, table);
      await at.hall.end(table.id);
      expect(await police.refusal(ADD_FACTOR, at.factor(table))).toBe('CONFERENCE_ENDED');
      expect(await stranger.refusal(ADD_FACTOR, at.factor(table))).toBe('NOT_FOUND');
    });

    it('is about somebody of this case, or of nobody', async () => {
      const [table, other] = [await at.table(), await at.table()];
      expect(await police.refusal(ADD_FACTOR, at.factor(table, { personId: other.file.persons.leo }))).toBe('PERSON_NOT_IN_CASE');
      expect(await police.refusal(ADD_FACTOR, at.factor(table, { personId: null }))).toBeNull();
    });

    it('is changed by its author on the version that was seen, and taken away', async () => {
      const table = await at.table();
      const id = await at.addFactor(police, table);
      const change = (version: number) => ({ input: { id, version, kind: 'PROTECTIVE', mechanism: 'AROSE', text: 'anders', personId: null, citedContributionIds: [] } });
      expect(await police.refusal(CHANGE_FACTOR, change(2))).toBe('STALE');
      expect(await police.refusal(CHANGE_FACTOR, change(1))).toBeNull();
      expect((await at.view(chair, table)).factors).toEqual([expect.objectContaining({ kind: 'PROTECTIVE', text: 'anders', personId: null, version: 2 })]);
      for (const who of [ggz, stranger]) {
        expect(await who.refusal(CHANGE_FACTOR, change(2))).toBe('NOT_FOUND');
        expect(await who.refusal(REMOVE_FACTOR, { id })).toBe('NOT_FOUND');
      }
      const { cursor } = await at.view(chair, table);
      await police.ask(REMOVE_FACTOR, { id });
      const later = await at.view(chair, table, cursor);
      expect([later.gone, later.factors]).toEqual([[id], []]);
    });
  });

  describe('the matrix', () => {
    it('counts over what all may know, in the same bytes for all', async () => {
      const table = await at.table();
      const [one, two] = [await at.addHypothesis(police, table), await at.addHypothesis(ggz, table)];
      await police.ask(MARK, at.mark(one, table.wide, 'DOES_NOT_FIT'));
      await ggz.ask(MARK, at.mark(one, table.wide, 'DOES_NOT_FIT'));
      await gi.ask(MARK, at.mark(two, table.wide, 'FITS'));
      await police.ask(MARK, at.mark(two, table.narrow, 'DOES_NOT_FIT', 'OWN'));

      const shown = async (who: HubClient) => {
        const { hypotheses, marks, tableFacts } = await at.view(who, table);
        const rows = hypotheses.map(({ viewerMay: _, ...row }: { viewerMay: object }) => row);
        return JSON.stringify({ rows, marks: marks.filter(({ scope }: { scope: string }) => scope === 'TABLE'), facts: tableFacts.filter(({ knownToAll }: { knownToAll: boolean }) => knownToAll) });
      };
      const bytes = await shown(chair);
      for (const who of [police, ggz, gi]) expect(await shown(who)).toBe(bytes);
      expect((await at.view(chair, table)).hypotheses.map(({ id, contradictions }: { id: string; contradictions: object }) => [id, contradictions])).toEqual([[one, { facts: 1, marks: 2 }], [two, { facts: 0, marks: 0 }]]);
    });

    it('keeps a mark on a narrower fact on the own tab', async () => {
      const table = await at.table();
      const id = await at.addHypothesis(police, table);
      const { errors } = await police.try(MARK, at.mark(id, table.narrow, 'DOES_NOT_FIT'));
      expect(errors?.[0]?.extensions).toEqual({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'contributionId', code: 'CITATION_TOO_NARROW' }] });
      await police.ask(MARK, at.mark(id, table.narrow, 'DOES_NOT_FIT', 'OWN'));
      expect((await at.view(police, table)).marks).toHaveLength(1);
      // Not even the supplier of the fact sees what another made of it for themself.
      for (const who of [chair, ggz, gi]) {
        const { marks, hypotheses } = await at.view(who, table);
        expect([marks, hypotheses[0].contradictions]).toEqual([[], { facts: 0, marks: 0 }]);
      }
      expect(await gi.refusal(MARK, at.mark(id, table.narrow, 'FITS', 'OWN'))).toBe('NOT_FOUND');
    });

    it('has one mark a seat, which the next replaces', async () => {
      const table = await at.table();
      const id = await at.addHypothesis(police, table);
      await Promise.all([gi.ask(MARK, at.mark(id, table.wide, 'FITS')), gi.ask(MARK, at.mark(id, table.wide, 'SAYS_NOTHING'))]);
      await gi.ask(MARK, at.mark(id, table.wide, 'DOES_NOT_FIT'));
      const { marks, hypotheses } = await at.view(chair, table);
      expect(marks).toEqual([expect.objectContaining({ hypothesisId: id, contributionId: table.wide, seatId: table.file.seatOf('gi'), mark: 'DOES_NOT_FIT', scope: 'TABLE' })]);
      expect(hypotheses[0].contradictions).toEqual({ facts: 1, marks: 1 });
    });

    it('is marked in the session, and not before it', async () => {
      const table = await at.table(false);
      const id = await at.addHypothesis(police, table);
      expect(await gi.refusal(MARK, at.mark(id, table.wide, 'FITS'))).toBe('NOT_LIVE');
      await at.hall.open(table.id);
      expect(await gi.refusal(MARK, at.mark(id, table.wide, 'FITS'))).toBeNull();
    });

    it('leaves no trace of an explanation for only us', async () => {
      const table = await at.table();
      const before = JSON.stringify((await at.view(gi, table)).hypotheses);
      const own = await at.addHypothesis(police, table, { scope: 'OWN' });
      expect(JSON.stringify((await at.view(gi, table)).hypotheses)).toBe(before);
      expect(await gi.refusal(MARK, at.mark(own, table.wide, 'FITS'))).toBe('NOT_FOUND');
      await at.addHypothesis(gi, table);
      expect((await at.view(chair, table)).hypotheses.map(({ position }: { position: number }) => position)).toEqual([1]);
      await police.ask(MARK, at.mark(own, table.wide, 'FITS'));
      expect((await at.view(police, table)).hypotheses.find(({ id }: { id: string }) => id === own)).toMatchObject({ scope: 'OWN', contradictions: null });
      expect((await at.view(chair, table)).marks).toEqual([]);
    });

    it('is put in better words by its author alone, on the version that was seen', async () => {
      const table = await at.table();
      const id = await at.addHypothesis(police, table);
      const words = { id, version: 1, text: 'beter', wrongIf: 'toch niet' };
      expect(await ggz.refusal(CHANGE_HYPOTHESIS, { input: words })).toBe('NOT_FOUND');
      expect(await police.refusal(CHANGE_HYPOTHESIS, { input: { ...words, version: 5 } })).toBe('STALE');
      expect(await police.refusal(CHANGE_HYPOTHESIS, { input: words })).toBeNull();
      expect(await stranger.refusal(ADD_HYPOTHESIS, at.hypothesis(table))).toBe('NOT_FOUND');
    });

    it('has a column as soon as everybody seated may know a fact, and none once somebody new may not', async () => {
      const table = await at.table();
      const known = async (who: HubClient, id: string) => (await at.view(who, table)).tableFacts.find((fact: { id: string }) => fact.id === id)?.knownToAll;
      expect([await known(police, table.wide), await known(police, table.narrow), await known(gi, table.narrow)]).toEqual([true, false, undefined]);
      await ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [table.narrow], seatIds: [table.file.seatOf('chair'), table.file.seatOf('gi')], ...lawfully('ggz') } });
      expect([await known(police, table.narrow), await known(gi, table.narrow)]).toEqual([true, true]);
      await table.file.seat('rvdk');
      expect([await known(police, table.narrow), await known(stranger, table.narrow)]).toEqual([false, undefined]);
    });
  });

  describe('the conclusion', () => {
    it('is one text on which everybody writes on; who wrote on an older one is told', async () => {
      const table = await at.table();
      const id = await at.write(police, table);
      expect(await gi.refusal(WRITE, at.conclusion(table, { id, version: 1, text: 'van gi', citedContributionIds: [] }))).toBeNull();
      expect(await police.refusal(WRITE, at.conclusion(table, { id, version: 1, text: 'van politie' }))).toBe('STALE');
      expect((await at.view(chair, table)).conclusions).toEqual([expect.objectContaining({ id, text: 'van gi', version: 2, viewerMay: { write: true } })]);
      expect(await police.refusal(WRITE, at.conclusion(table, { id, version: 2, text: 'van politie' }))).toBeNull();
    });

    it('is begun once, also by two at the same moment', async () => {
      const table = await at.table();
      const codes = await Promise.all([police, ggz, gi].map((who) => who.refusal(WRITE, at.conclusion(table))));
      expect([...codes].sort()).toEqual(['STALE', 'STALE', null]);
      expect(await police.refusal(WRITE, at.conclusion(table, { scope: 'OWN' }))).toBeNull();
      expect((await at.view(gi, table)).conclusions).toHaveLength(1);
      expect((await at.view(police, table)).conclusions).toHaveLength(2);
    });

    it('cites nothing the table may not know, is written in the session, and by nobody else', async () => {
      const table = await at.table(false);
      expect(await police.refusal(WRITE, at.conclusion(table))).toBe('NOT_LIVE');
      await at.hall.open(table.id);
      expect(await police.refusal(WRITE, at.conclusion(table, { citedContributionIds: [table.narrow] }))).toBe('CITATION_TOO_NARROW');
      expect(await police.refusal(WRITE, at.conclusion(table, { citedContributionIds: [table.narrow], scope: 'OWN' }))).toBeNull();
      expect(await stranger.refusal(WRITE, at.conclusion(table))).toBe('NOT_FOUND');
    });
  });

  it('may be disagreed with by whoever reads it, and the dissent has the same readers', async () => {
    const table = await at.table();
    const [wide, own] = [await at.addFactor(police, table), await at.addFactor(police, table, { scope: 'OWN' })];
    const raise = 'mutation ($input: RaiseTegenspraakInput!) { raiseTegenspraak(input: $input) { id } }';
    const words = (targetKind: string, targetId: string) => ({
      input: { conferenceId: table.id, targetKind, targetId, aspect: 'MEANING', weight: 'DISAGREEMENT', sentence: 'Anders', why: 'Omdat', knowledge: 'gezien', wouldChangeMyMind: 'bewijs', groundScope: 'OWN' },
    });
    const targets = [['FACTOR', wide], ['HYPOTHESIS', await at.addHypothesis(police, table)], ['CONCLUSION', await at.write(police, table)]] as const;
    for (const [kind, id] of targets) expect(await gi.refusal(raise, words(kind, id))).toBeNull();
    const forbidden = await gi.try(raise, words('FACTOR', own));
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(await gi.try(raise, words('FACTOR', newId()))));
    expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is as absent for an outsider as a case that is not there', async () => {
    const table = await at.table();
    await at.addFactor(police, table);
    await at.addHypothesis(police, table);
    await at.write(police, table);
    const ask = 'query ($caseId: ID!) { caseView(caseId: $caseId) { cursor factors { text } hypotheses { text } conclusions { text } } }';
    const [forbidden, absent] = [await stranger.try(ask, { caseId: table.file.id }), await stranger.try(ask, { caseId: newId() })];
    expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
    expect(JSON.stringify(await police.ask(ask, { caseId: table.file.id }))).toContain('KANARIE-CONCLUSIE');
    // Whoever sits down later is in no audience that was written out before.
    await table.file.seat('rvdk');
    expect(JSON.stringify(await stranger.ask(ask, { caseId: table.file.id }))).not.toContain('KANARIE');
    const sealed = await at.hall.world.sql<{ content: Buffer }>('select content from factor union all select content from hypothesis union all select content from conclusion');
    for (const { content } of sealed) expect(content.toString('latin1')).not.toContain('KANARIE');
  });
});
