import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { LiveClient, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(60_000);

const VIEW = 'query ($id: ID!) { caseView(caseId: $id) { cursor } }';
const REPORT = 'query ($caseId: ID!, $id: ID!) { report(caseId: $caseId, conferenceId: $id) { asOf } }';
const OPENED = 'query ($caseId: ID!, $id: ID!) { contributionOpenedBy(caseId: $caseId, id: $id) { name } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const IN_TEXT = 'query ($input: ProtectedInTextInput!) { protectedInText(input: $input) }';
const DISPUTE = 'mutation ($input: RaiseTegenspraakInput!) { raiseTegenspraak(input: $input) { id } }';

/** In milliseconds; see even-refusals.ts. */
const STEP = 40;

/** Equal times come from one path. Here it is the path that is compared, for every change; `npm run test:deep` compares the times. */
describe('what is there and not theirs, and what is not there', () => {
  let hall: TableHall;
  let file: WorldCase;
  let elsewhere: WorldCase;
  let conferenceId: string;
  let hidden: string;
  let line: LiveClient;
  beforeAll(async () => {
    hall = await openHall();
    ({ file, id: conferenceId } = await hall.sit());
    elsewhere = (await hall.sit({ seats: ['police', 'ggz'] })).file;
    hidden = await hall.fact(file, 'ggz', ['police']);
    await hall.as.ggz.ask('mutation ($input: ProtectInput!) { protect(input: $input) { id } }', { input: { caseId: file.id, kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven' } });
    line = await LiveClient.open(hall.as.gi);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(async () => {
    line.close();
    await hall.close();
  });

  /** The statements the hub sends while this goes on, but those of the clock and of the relay, which go on always. */
  async function sentBy(work: () => Promise<unknown>): Promise<string[]> {
    const sent: string[] = [];
    const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
    const spy = jest.spyOn(pg.Client.prototype as unknown as { query: typeof query }, 'query').mockImplementation(function heard(this: pg.Client, ...given: unknown[]) {
      const [first] = given as [string | { text?: string }];
      sent.push((typeof first === 'string' ? first : first.text) ?? '');
      return query.apply(this, given);
    });
    await work();
    spy.mockRestore();
    return sent.filter((text) => !/settle_|from unnest\(\$1::uuid\[\], \$2::bigint\[\]\)|^select 1$|presence|sign_in|pg_notify|turned_cases|_run_out|spread_/i.test(text));
  }
  const paths: readonly (readonly [string, () => string, (id: string) => Promise<unknown>])[] = [
    ['a case, read', () => elsewhere.id, (id) => hall.as.gi.try(VIEW, { id })],
    ['a fact, asked about', () => hidden, (id) => hall.as.gi.try(OPENED, { caseId: file.id, id })],
    ['a fact, acted upon', () => hidden, (id) => hall.as.gi.try(WITHDRAW, { id })],
    ['a fact, disputed', () => hidden, (id) => hall.as.gi.try(DISPUTE, { input: { conferenceId, targetKind: 'CONTRIBUTION', targetId: id, aspect: 'FACT', weight: 'QUESTION', sentence: 'x', why: 'x', groundScope: 'OWN' } })],
    ['a report, read', () => conferenceId, (id) => hall.as.rvdk.try(REPORT, { caseId: elsewhere.id, id })],
    ['a case, followed over the line', () => elsewhere.id, (id) => line.watch(id)],
  ];

  it.each(paths)('%s: are asked in the same statements, in the same order', async (_, there, ask) => {
    // What a connection does once, when it is new, is no part of it.
    await ask(newId());
    let [one, other]: [string[], string[]] = [[], ['not yet']];
    // What the clock asks of the database may fall in between, and falls on neither more than on the other.
    for (let tries = 0; tries < 4 && one.join() !== other.join(); tries += 1) [one, other] = [await sentBy(() => ask(there())), await sentBy(() => ask(newId()))];
    expect(one.length).toBeGreaterThan(0);
    expect(one).toEqual(other);
  });

  it.each(paths.filter(([name]) => !name.includes('line')))('%s: what is not there is answered no sooner than on a whole step', async (_, there, ask) => {
    for (const id of [there(), newId()]) {
      const began = performance.now();
      await ask(id);
      expect(performance.now() - began).toBeGreaterThanOrEqual(STEP);
    }
  });

  it('words that are protected, or not, are checked in the same statements while they are typed', async () => {
    const typed = (words: string) => sentBy(() => hall.as.gi.ask(IN_TEXT, { input: { caseId: file.id, texts: [words] } }));
    await typed('om te beginnen');
    let [one, other]: [string[], string[]] = [[], ['not yet']];
    for (let tries = 0; tries < 4 && one.join() !== other.join(); tries += 1) [one, other] = [await typed('bij Molenweg 48'), await typed('bij een huis')];
    expect(one.length).toBeGreaterThan(0);
    expect(one).toEqual(other);
  });

  it('of one’s own there are others: the twin', async () => {
    const own = await hall.fact(file, 'gi', []);
    expect(await sentBy(() => hall.as.gi.try(WITHDRAW, { id: own }))).not.toEqual(await sentBy(() => hall.as.gi.try(WITHDRAW, { id: newId() })));
  });
});
