import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ContributionEntity } from '@casustafel/contribution-server';
import { knownContributions } from '@casustafel/database';
import { levelOf, parseActor, SHOWN_LEVELS, type Actor, type LawfulItem } from '@casustafel/policy';
import type { WorldCase } from '@casustafel/tests-support';
import { DataSource } from 'typeorm';
import { openParticulars, today, type Particulars, type Somebody } from './particulars';

jest.setTimeout(60_000);

/**
 * Need to know is eight tests, and each can refuse by itself. For each of them two worlds that differ in one fact alone, and
 * opposite verdicts, asked three times: over the wire as the reader, in the predicate of a list, and in memory.
 */
describe('each of the eight tests refuses by itself', () => {
  let at: Particulars;
  let app: DataSource;

  beforeAll(async () => {
    at = await openParticulars();
    app = await new DataSource({ type: 'postgres', url: at.hub.database.url, entities: [ContributionEntity] }).initialize();
  });
  afterAll(async () => {
    await app?.destroy();
    await at?.close();
  });

  const actorOf = async (who: Somebody): Promise<Actor> => {
    const [{ facts }] = await app.query("select actor_of_professional($1, '') as facts", [at.world.people[who].id]);
    return parseActor(facts);
  };
  const itemOf = async (id: string): Promise<LawfulItem> => {
    const [row] = await at.hub.asOwner<Record<string, never>>('select * from contribution where id = $1', [id]);
    return {
      id, caseId: row!['case_id']!, party: row!['party']!, authorSeatId: row!['author_seat_id']!, channel: row!['channel']!, audience: row!['audience']!, openUntil: row!['open_until']!, supply: row!['supply']!, about: row!['about']!, receivers: row!['receivers']!,
      gate: row!['gate']!, gateFor: row!['gate_for']!, gateUntil: row!['gate_until']!, incidental: row!['incidental']!, shows: row!['shows']!, grantable: row!['grantable']!,
    };
  };
  /** The most a list of this reader lets through, by the predicate that every list uses. */
  const inList = async (actor: Actor, id: string): Promise<string> => {
    const runner = app.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query("select enter($1, '')", [actor.professionalId]);
      for (const level of SHOWN_LEVELS) {
        const { text, values } = knownContributions(actor, level);
        const rows: unknown[] = await runner.query(`select c.id from contribution c where c.id = '${id}' and ${text}`, values.length > 0 ? [values] : []);
        if (rows.length > 0) return level;
      }
      return 'NOTHING';
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  const onWire = async (who: Somebody, file: WorldCase, id: string): Promise<string> => {
    const { data } = await at.people[who].try<{ caseView: { contributions: { id: string; level: string }[] } }>('query($c: ID!) { caseView(caseId: $c) { contributions { id level } } }', { c: file.id });
    return data?.caseView.contributions.find((item) => item.id === id)?.level ?? 'NOTHING';
  };
  const verdicts = async (who: Somebody, { file, id }: Shared): Promise<readonly string[]> => {
    const actor = await actorOf(who);
    return [await onWire(who, file, id), await inList(actor, id), levelOf(actor, await itemOf(id))];
  };
  const SHOWN = ['FULL', 'FULL', 'FULL'];
  const HIDDEN = ['NOTHING', 'NOTHING', 'NOTHING'];

  interface Shared {
    readonly file: WorldCase;
    readonly id: string;
  }
  type Change = (shared: Shared) => Promise<unknown>;

  /** Two worlds made alike; in the second one fact is taken away. */
  const differ = async (who: Somebody, make: () => Promise<Shared>, change: Change): Promise<void> => {
    const [whole, twin] = [await make(), await make()];
    await change(twin);
    expect({ whole: await verdicts(who, whole), twin: await verdicts(who, twin) }).toEqual({ whole: SHOWN, twin: HIDDEN });
  };
  /** Under the Wgs: the criteria are judged met, the prosecution agrees, and the police share with the Raad and the municipality. */
  const byPolice = async (change: object = {}): Promise<Shared> => {
    const file = await at.open();
    await at.record('rvdk', file, 'CRITERIA');
    await at.record('om', file, 'AUTHORITY');
    return { file, id: await at.share('police', file, ['rvdk', 'jeugd', 'shelter'], { naming: null, ...change }) };
  };
  /** On grounds of their own: what a carer gives to Veilig Thuis, or to an institution. */
  const byCare = async (record: (file: WorldCase) => Promise<unknown>, to: readonly Somebody[], gate: string): Promise<Shared> => {
    const file = await at.open({ legalMode: 'OWN_GROUNDS' });
    await record(file);
    return { file, id: await at.share('ggz', file, to, { naming: null, gate: { kind: gate } }) };
  };
  const change = (set: string): Change => ({ id }) => at.world.sql(`update contribution set ${set} where id = $1`, [id]);
  const changeCase = (set: string): Change => ({ file }) => at.world.sql(`update case_file set ${set} where id = $1`, [file.id]);
  /** Ends the particulars of this kind, by the party that recorded them. */
  const ended = (by: Somebody, kind: string): Change => async ({ file }) => {
    for (const one of (await at.view(by, file)).particulars) if (one.kind === kind && one.state === 'RUNNING') await at.end(by, one.id);
  };

  describe('1, a named person who is fit for this', () => {
    it.each(['screened_until', 'trained_until'])('%s', async (column) => {
      const shared = await byPolice();
      expect(await verdicts('rvdk', shared)).toEqual(SHOWN);
      await at.world.sql(`update professional set ${column} = '2020-01-01' where id = $1`, [at.world.people.rvdk.id]);
      expect(await verdicts('rvdk', shared)).toEqual(HIDDEN);
      await at.world.sql(`update professional set ${column} = '2099-12-31' where id = $1`, [at.world.people.rvdk.id]);
    });
  });

  describe('2, a seat in this case, now', () => {
    it('that has not ended', () => differ('rvdk', byPolice, ({ file }) => file.unseat('rvdk')));
    it('that the audience names', () => differ('rvdk', byPolice, ({ id, file }) => at.people.police.ask('mutation($id: ID!, $s: [ID!]!) { narrowContribution(id: $id, seatIds: $s) { id } }', { id, s: [file.seatOf('jeugd')] })));
  });

  describe('3, a row of the agreement in force, in this legal mode', () => {
    it('for this role: a participant, and a house that is none', async () => {
      const shared = await byPolice();
      expect(await verdicts('rvdk', shared)).toEqual(SHOWN);
      expect(await verdicts('shelter', shared)).toEqual(HIDDEN);
    });
    it('for this mode: what the criteria hold up under the Wgs passes on grounds of one’s own', () =>
      differ('rvdk', async () => {
        const file = await at.open({ legalMode: 'OWN_GROUNDS' });
        return { file, id: await at.share('police', file, ['rvdk'], { naming: null }) };
      }, changeCase("legal_mode = 'WGS'")));
  });

  describe('4, a ground that covers this recipient, and conditions that hold', () => {
    it('AUTHORITY: police supply with and without the agreement of the competent authority', () => differ('rvdk', byPolice, ended('om', 'AUTHORITY')));
    it('CRITERIA: with and without a judgement', () => differ('rvdk', byPolice, ended('rvdk', 'CRITERIA')));
    it('CRITERIA: with and without a party that says otherwise', () => differ('rvdk', byPolice, ({ file }) => at.record('police', file, 'CRITERIA', { criteria: { a: true, b: true, c: true, d: false } })));
    it('REPORT: Veilig Thuis gets it by legal permission, with and without a report', () => differ('veiligThuis', () => byCare((file) => at.record('veiligThuis', file, 'REPORT'), ['veiligThuis'], 'LEGAL_PERMISSION'), ended('veiligThuis', 'REPORT')));
    it('OTS: the institution gets it by legal duty, with and without a supervision order', () => differ('gi', () => byCare((file) => at.record('gi', file, 'OTS'), ['gi', 'gi2'], 'LEGAL_DUTY'), ended('gi', 'OTS')));
    it('OTS: the institution that carries it out gets it, and another does not', async () => {
      const shared = await byCare((file) => at.record('rvdk', file, 'OTS'), ['gi', 'gi2'], 'LEGAL_DUTY');
      expect(await verdicts('gi', shared)).toEqual(SHOWN);
      expect(await verdicts('gi2', shared)).toEqual(HIDDEN);
    });
    it('OTS: while it runs, and when its last day has passed', () => differ('gi', () => byCare((file) => at.record('gi', file, 'OTS'), ['gi'], 'LEGAL_DUTY'), ({ file }) =>
      at.world.sql("alter table particular disable trigger user; update particular set from_on = '2020-01-01', until_on = '2020-12-31' where case_id = '" + file.id + "'; alter table particular enable trigger user; update particular set version = version + 1 where case_id = '" + file.id + "'")));
    it('a condition that keeps a role out', () => differ('rvdk', byPolice, change(`receivers = array_remove(receivers, 'RVDK/NONE'), conditions = '[{"kind": "NOT_TO", "role": "RVDK"}]'`)));
    it('a condition that ends', () => differ('rvdk', byPolice, change("open_until = now() - interval '1 minute'")));
  });

  describe('5, a gate through professional secrecy', () => {
    const duty = () => byCare((file) => at.record('gi', file, 'OTS'), ['gi'], 'LEGAL_DUTY');
    it('that is open at all', () => differ('gi', duty, change("gate = 'NONE', gate_for = '{}'")));
    it('of the kind that the ground asks', () => differ('gi', duty, change("gate = 'LEGAL_PERMISSION'")));
    it('that covers this recipient', () => differ('gi', duty, change("gate_for = array_remove(gate_for, 'GI/NONE')")));
    it('that has not run out', () => differ('gi', duty, change("gate_until = now() - interval '1 minute'")));
  });

  describe('6, the circle', () => {
    it('the family, and somebody outside', () => differ('rvdk', byPolice, change("about = 'OTHER'")));
  });

  describe('7, no block', () => {
    it('a legal hold', () => differ('rvdk', byPolice, ({ file }) => at.record('om', file, 'LEGAL_HOLD')));
    it('a legal hold, of which the last day has passed', async () => {
      const shared = await byPolice();
      await at.record('om', shared.file, 'LEGAL_HOLD', { from: '2026-01-01', until: '2026-01-02' });
      expect(await verdicts('rvdk', shared)).toEqual(SHOWN);
    });
    it('a retention that is over', () => differ('rvdk', byPolice, changeCase(`retain_until = '${today}'::date - 1`)));
    it('a case that is closed', () => differ('rvdk', byPolice, changeCase('closed_at = now()')));
    it('a category that never passes', () => differ('rvdk', byPolice, change("category = 'NATIONALITY'")));
  });

  describe('8, a purpose that is named, and a look that is logged', () => {
    it('a purpose: the hub derives one for every case, so without one is asked of the rule itself', async () => {
      const { file, id } = await byPolice();
      const named = await actorOf('rvdk');
      const nameless: Actor = { ...named, seats: named.seats.map((seat) => (seat.caseId === file.id ? { ...seat, law: { ...seat.law, facts: { ...seat.law.facts, purposeNamed: false } } } : seat)) };
      const item = await itemOf(id);
      expect([await inList(named, id), levelOf(named, item)]).toEqual(['FULL', 'FULL']);
      expect([await inList(nameless, id), levelOf(nameless, item)]).toEqual(['NOTHING', 'NOTHING']);
    });
    it('the look: when its row cannot be written, nothing is answered', async () => {
      const { file, id } = await byPolice();
      expect(await onWire('rvdk', file, id)).toBe('FULL');
      const [row] = await at.world.sql<{ purpose: string; ids: string[] }>('select purpose, object_ids as ids from access_log where case_id = $1 and actor_id = $2 and action = $3 order by n desc limit 1', [file.id, at.world.people.rvdk.id, 'LOOKED']);
      expect(row!.purpose).not.toBe('');
      expect(row!.ids).toContain(id);
      const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      await at.hub.asOwner('revoke insert on access_log from casustafel_app');
      try {
        const answer = await at.people.rvdk.try('query($c: ID!) { caseView(caseId: $c) { contributions { id } } }', { c: file.id });
        expect(answer.data).toBeNull();
        expect(JSON.stringify(answer)).not.toContain(id);
      } finally {
        await at.hub.asOwner('grant insert on access_log to casustafel_app');
        said.mockRestore();
      }
      expect(await onWire('rvdk', file, id)).toBe('FULL');
    });
  });

  it('lets the supplier keep what is theirs while the law closes it to others', async () => {
    const shared = await byPolice();
    await ended('om', 'AUTHORITY')(shared);
    expect(await verdicts('police', shared)).toEqual(SHOWN);
  });
});

