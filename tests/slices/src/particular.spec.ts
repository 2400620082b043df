import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, newId, type ParticularKind } from '@casustafel/kernel';
import { LiveClient, type Handle, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { END, EVERYBODY, MET, openParticulars, RECORD, SEATED, sentence, today, VIEW, type Particulars, type Somebody } from './particulars';

jest.setTimeout(60_000);

describe('what the law asks of a case', () => {
  let at: Particulars;

  beforeAll(async () => void (at = await openParticulars()));
  afterAll(() => at?.close());

  describe('is recorded', () => {
    const BY: Readonly<Record<ParticularKind, readonly Somebody[]>> = {
      OTS: ['gi', 'gi2', 'rvdk', 'chair', 'process'],
      REPORT: ['veiligThuis', 'ggz', 'police', 'om', 'mayor', 'gi', 'gi2', 'rvdk', 'jeugd', 'shelter'],
      AUTHORITY: ['police', 'om', 'mayor'],
      CRITERIA: ['police', 'om', 'mayor', 'rvdk', 'jeugd'],
      LEGAL_HOLD: ['om'],
    };
    it.each(Object.keys(BY) as ParticularKind[])('by those who can know it, and by nobody else: %s', async (kind) => {
      const file = await at.open();
      for (const who of EVERYBODY) expect([who, await at.refusal(who, file, kind)]).toEqual([who, BY[kind].includes(who) ? null : 'NOT_FOUND']);
    });
    it('by whoever the screen says may', async () => {
      const file = await at.open();
      for (const who of EVERYBODY.filter((each) => each === 'chair' || SEATED.includes(each))) {
        const may = (Object.keys(BY) as ParticularKind[]).filter((kind) => BY[kind].includes(who));
        expect([who, (await at.view(who, file)).caseFile[0].viewerMay.record]).toEqual([who, may]);
      }
    });
    it('with who, when and the sentence, for everybody at the table to read', async () => {
      const file = await at.open();
      const id = await at.record('gi', file, 'OTS');
      for (const who of ['chair', 'scribe', 'ggz', 'police'] as const) {
        expect((await at.view(who, file)).particulars).toEqual([expect.objectContaining({
          id, kind: 'OTS', state: 'RUNNING', recordedBy: at.world.people.gi.name, organisation: 'Gecertificeerde instelling', executing: 'Gecertificeerde instelling',
          personId: file.persons.child1, from: today, until: addDays(today, 200), sentence, endedAt: null, viewerMay: { end: false },
        })]);
      }
      expect((await at.view('gi', file)).particulars[0].viewerMay).toEqual({ end: true });
      expect(await at.people.police2.refusal(VIEW, { caseId: file.id })).toBe('NOT_FOUND');
    });
    it('sealed, and in the log with the child it is about', async () => {
      const file = await at.open();
      const id = await at.record('om', file, 'AUTHORITY', { reference: 'kanarie-kenmerk', sentence: 'kanarie-zin' });
      const ots = await at.record('rvdk', file, 'OTS');
      const [row] = await at.world.sql<{ kept: string }>("select encode(content, 'escape') as kept from particular where id = $1", [id]);
      expect(row!.kept).not.toContain('kanarie');
      expect(await at.world.sql('select action, role, subjects from access_log where object_ids = array[$1::uuid] and action = $2', [ots, 'RECORDED_PARTICULAR'])).toEqual([{ action: 'RECORDED_PARTICULAR', role: 'RVDK', subjects: [file.pseudonyms.child1] }]);
    });
    it('of a child of this case, and of an institution that takes part', async () => {
      const file = await at.open();
      const elsewhere = await at.open();
      expect(await at.refusal('gi', file, 'OTS', { personId: file.persons.leo })).toBe('NOT_A_CHILD');
      expect(await at.refusal('gi', file, 'OTS', { personId: elsewhere.persons.child1 })).toBe('NOT_A_CHILD');
      expect(await at.refusal('gi', file, 'OTS', { executingId: at.world.people.ggz.organisationId })).toBe('NOT_AN_INSTITUTION');
      expect(await at.refusal('gi', file, 'OTS', { executingId: newId() })).toBe('NOT_AN_INSTITUTION');
      expect(await at.refusal('gi', file, 'OTS', { until: addDays(today, -1) })).toBe('ENDS_BEFORE_IT_BEGINS');
      const { errors } = await at.people.gi.try(RECORD, { input: { caseId: file.id, kind: 'OTS', sentence, authority: 'OM' } });
      expect(errors?.[0]?.extensions.faults?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(['authority UNKNOWN_FIELD', 'executingId REQUIRED', 'from REQUIRED', 'personId REQUIRED', 'until REQUIRED']);
    });
    it('once, however often it is sent', async () => {
      const file = await at.open();
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const variables = { input: at.given(file, 'REPORT') };
      expect((await at.people.ggz.try(RECORD, variables, headers)).data).toEqual((await at.people.ggz.try(RECORD, variables, headers)).data);
      expect((await at.view('ggz', file)).particulars).toHaveLength(1);
    });
    it('not once the case is closed', async () => {
      const file = await at.open();
      const id = await at.record('om', file, 'LEGAL_HOLD');
      await at.world.sql('update case_file set closed_at = now() where id = $1', [file.id]);
      expect(await at.refusal('chair', file, 'OTS')).toBe('NOT_FOUND');
      expect(await at.people.om.refusal(END, { input: { id, sentence } })).toBe('CASE_CLOSED');
      expect((await at.view('om', file)).caseFile[0].viewerMay.record).toEqual([]);
    });
  });

  describe('is ended and corrected', () => {
    it('by the party that recorded it alone; what was recorded stays', async () => {
      const file = await at.open();
      const id = await at.record('om', file, 'LEGAL_HOLD');
      for (const who of ['chair', 'process', 'police', 'mayor'] as const) expect(await at.people[who].refusal(END, { input: { id, sentence } })).toBe('NOT_FOUND');
      await at.end('om', id);
      expect(await at.people.om.refusal(END, { input: { id, sentence } })).toBe('PARTICULAR_ENDED');
      expect((await at.view('ggz', file)).particulars).toEqual([expect.objectContaining({ id, state: 'ENDED', sentence, ending: 'Het is voorbij', endedAt: expect.any(String), viewerMay: { end: false } })]);
    });
    it('in one act that names what it takes the place of', async () => {
      const file = await at.open();
      const first = await at.record('chair', file, 'OTS');
      const second = await at.record('process', file, 'OTS', { until: addDays(today, 300), replacesId: first });
      expect((await at.view('gi', file)).particulars.map((each: { id: string; state: string; replacesId: string }) => [each.id, each.state, each.replacesId])).toEqual([[first, 'ENDED', null], [second, 'RUNNING', first]]);
      expect(await at.refusal('gi', file, 'OTS', { replacesId: second })).toBe('REPLACES_NOTHING');
    });
    it('by a newer judgement of the same party', async () => {
      const file = await at.open();
      await at.record('police', file, 'CRITERIA', { criteria: { ...MET, d: false } });
      await at.record('police', file, 'CRITERIA');
      await at.record('rvdk', file, 'CRITERIA');
      const standing = (await at.view('ggz', file)).particulars.filter((each: { state: string }) => each.state === 'RUNNING');
      expect(standing.map((each: { organisation: string; criteria: string[] }) => [each.organisation, each.criteria])).toEqual([['Politie', ['a', 'b', 'c', 'd']], ['Raad voor de Kinderbescherming', ['a', 'b', 'c', 'd']]]);
    });
  });

  describe('decides what passes', () => {
    const criteriaMet = async (file: WorldCase): Promise<boolean> => (await at.world.sql<{ met: boolean }>("select (law->>'criteriaMet')::boolean as met from case_file where id = $1", [file.id]))[0]!.met;

    it('only while at least one judged all four criteria met, and none whose judgement stands says otherwise', async () => {
      const file = await at.open();
      expect(await criteriaMet(file)).toBe(false);
      const ofPolice = await at.record('police', file, 'CRITERIA');
      expect(await criteriaMet(file)).toBe(true);
      await at.record('rvdk', file, 'CRITERIA', { criteria: { ...MET, c: false } });
      expect(await criteriaMet(file)).toBe(false);
      await at.record('rvdk', file, 'CRITERIA');
      expect(await criteriaMet(file)).toBe(true);
      await at.end('police', ofPolice);
      expect(await criteriaMet(file)).toBe(true);
    });

    it('opens what was shared at once, on open screens too, and closes it and what was built on it', async () => {
      const file = await at.open();
      await at.record('rvdk', file, 'CRITERIA');
      const agreed = await at.record('om', file, 'AUTHORITY');
      const id = await at.share('police', file, ['rvdk', 'jeugd']);
      expect(await at.sees('rvdk', file, id)).toBe('FULL');
      await at.build('rvdk', file, id);

      const line = await LiveClient.open(at.people.rvdk);
      await line.watch(file.id);
      const { cursor } = await at.view('rvdk', file);
      await at.end('om', agreed);
      await line.until('changed');
      const after = await at.view('rvdk', file, cursor);
      expect(after.gone).toContain(id);
      expect(await at.sees('rvdk', file, id)).toBeNull();
      expect((await at.view('rvdk', file)).factors).toEqual([expect.objectContaining({ toRevise: true })]);

      await at.record('mayor', file, 'AUTHORITY', { authority: 'BURGEMEESTER' });
      expect(await at.sees('rvdk', file, id)).toBe('FULL');
      line.close();
    });

    it('lets nothing pass between organisations while the prosecution holds, and lets it pass again after', async () => {
      const file = await at.open({ law: {} });
      await at.record('police', file, 'CRITERIA');
      await at.record('om', file, 'AUTHORITY');
      const id = await at.share('police', file, ['rvdk']);
      const hold = await at.record('om', file, 'LEGAL_HOLD');
      expect(await at.sees('rvdk', file, id)).toBeNull();
      expect(await at.sees('police', file, id)).toBe('FULL');
      await at.end('om', hold);
      expect(await at.sees('rvdk', file, id)).toBe('FULL');
    });
  });

  it('is written at the wall by the own party alone, and never written over', async () => {
    const file = await at.open();
    const id = await at.record('police', file, 'CRITERIA');
    const app = new pg.Client({ connectionString: at.hub.database.url });
    await app.connect();
    const as = async (who: Handle, statement: string, values: readonly unknown[]): Promise<number | string> => {
      await app.query('begin');
      try {
        await app.query("select enter($1, '')", [at.world.people[who].id]);
        return (await app.query(statement, [...values])).rowCount ?? 0;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await app.query('rollback');
      }
    };
    const ending = "update particular set ended_at = now(), ended_by = $2, version = version + 1 where id = $1";
    const insert = "insert into particular (id, case_id, kind, seat_id, organisation_id, task, from_on, content, recorded_at) values ($1, $2, 'REPORT', $3, $4, 'NONE', now(), '', now())";
    const ofPolice = [newId(), file.id, file.seatOf('police'), at.world.people.police.organisationId];
    expect(await as('police', ending, [id, file.seatOf('police')])).toBe(1);
    expect(await as('rvdk', ending, [id, file.seatOf('rvdk')])).toBe('42501');
    expect(await as('police', insert, ofPolice)).toBe(1);
    expect(await as('rvdk', insert, ofPolice)).toBe('42501');
    expect(await as('police', "update particular set criteria = '{}' where id = $1", [id])).toBe('42501');
    expect(await as('police', "update case_file set law = '{}' where id = $1", [file.id])).toBe('42501');
    expect(await as('police2', 'select id from particular where id = $1', [id])).toBe(0);
    await app.end();
  });

  it('says until when it is kept', async () => {
    const file = await at.open();
    const [{ kept }] = (await at.world.sql<{ kept: string }>('select retain_until::text as kept from case_file where id = $1', [file.id])) as [{ kept: string }];
    expect((await at.view('scribe', file)).caseFile[0].retainUntil).toBe(kept);
  });
});
