import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CAST, disturbed, LiveClient, LOSE, LosingTable, notTold, tooLate, withheld, type Aftermath, type Loss, type Member } from '@casustafel/tests-support';

jest.setTimeout(120_000);

const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id } } }';
const READERS = ['ggz', 'gi', 'rvdk'] as const;

/** The seat of Wmo ends by the clock, so its screens open last. */
const OPENS_LATE: Member = 'wmo';

describe('three hundred screens in two processes, when a right ends', () => {
  let table: LosingTable;
  beforeAll(async () => {
    table = await LosingTable.open();
    const early = table.crowd.followers.filter(({ who }) => who !== OPENS_LATE);
    expect(await table.crowd.watch(table.file.id, early)).toBe(early.length);
  });
  afterAll(() => table?.close());

  const others = (...not: readonly Member[]) => table.crowd.of(...CAST.filter((who) => !not.includes(who) && who !== OPENS_LATE));
  /** No byte later than the promise, one word to each screen of who lost it, and everything as it was for who did not. */
  const judge = (aftermath: Aftermath, loss: Loss, word = 'changed'): void => {
    const asked = aftermath.answers.filter(({ who, at, body }) => loss.losers.includes(who as Member) && at < aftermath.moment.notYet && body.includes(loss.word));
    // The twin: they did have it, at both doors.
    expect(new Set(asked.map(({ who, door }) => `${who} ${door}`)).size).toBe(2 * loss.losers.length);
    expect(tooLate(aftermath, loss)).toEqual([]);
    expect(notTold(aftermath, table.crowd.of(...loss.losers), word)).toEqual([]);
    expect(withheld(aftermath, loss)).toEqual([]);
  };

  it('there are three hundred of them', () => expect(table.crowd.followers.length).toBeGreaterThanOrEqual(300));

  it('a fact that is withdrawn is gone at both doors within the second, and the rest of the table hears nothing', async () => {
    const { id, word } = await table.fact(READERS);
    const loss: Loss = {
      word, losers: READERS, keepers: [], lose: () => table.as('police', 1).ask(WITHDRAW, { id }),
      happened: ['select 1 from contribution where id = $1 and withdrawn_at is not null', [id]],
    };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss);
    expect(disturbed(aftermath, others('police', ...READERS))).toEqual([]);
  });

  it('a fact that is narrowed goes from whom it no longer names, and those who keep it are not disturbed', async () => {
    const { id, word } = await table.fact(READERS);
    const loss: Loss = {
      word, losers: ['ggz'], keepers: ['gi', 'rvdk'], lose: () => table.as('police').ask(LOSE.NARROW, { id, seatIds: [table.file.seatOf('gi'), table.file.seatOf('rvdk')] }),
      happened: ['select 1 from contribution where id = $1 and not ($2::uuid = any (audience))', [id, table.file.seatOf('ggz')]],
    };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss);
    expect(disturbed(aftermath, others('police', 'ggz'))).toEqual([]);
  });

  it('a fact whose condition ends goes by the clock, though nobody does anything', async () => {
    const { id, word } = await table.fact(READERS);
    await table.doors.world.sql("update contribution set open_until = now() + interval '2500 milliseconds' where id = $1", [id]);
    const loss: Loss = { word, losers: READERS, keepers: ['police'], lose: async () => undefined, happened: ['select 1 from contribution where id = $1 and open_until <= clock_timestamp()', [id]] };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss);
    expect(disturbed(aftermath, others('police', ...READERS))).toEqual([]);
  });

  it('an agreement that turns closes it for whom the new version leaves it not', async () => {
    const { word } = await table.fact(READERS);
    const narrowings = [{ supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'NOTHING' }];
    const { id } = (await table.as('admin').ask(LOSE.PROPOSE, { input: { mode: 'WGS', narrowings, reason: 'De regio deelt hier minder' } })).proposeAgreement;
    const loss: Loss = {
      word, losers: ['ggz'], keepers: ['gi', 'rvdk', 'police'], lose: () => table.as('admin2', 1).ask(LOSE.CONFIRM, { id }),
      happened: ['select 1 from agreement_version where id = $1 and in_force_at is not null', [id]],
    };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss);
    expect(disturbed(aftermath, others('police', 'ggz'))).toEqual([]);
  });

  it('parties that are marked as apart: whoever serves the one loses what is of the other, in the word that is said of anything', async () => {
    const { id, word } = await table.fact(['gi', 'rvdk', 'veiligThuis'], 'nora');
    const { seats, persons, id: caseId } = table.file;
    const serves: Partial<Record<string, readonly string[]>> = { gi: [persons.leo], ggz: [persons.nora] };
    const mark = {
      caseId, kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: [persons.nora], fearedIds: [persons.leo], why: 'KANARIE-PATROON',
      seats: Object.entries(seats).map(([who, seatId]) => ({ seatId, personIds: serves[who] ?? [] })), audienceSeatIds: [table.file.seatOf('police')],
    };
    let marked = '';
    const loss: Loss = {
      word, losers: ['gi'], keepers: ['rvdk', 'veiligThuis', 'police'], grace: true, lose: async () => void (marked = (await table.as('police', 1).ask(LOSE.KEEP, { input: mark })).keepApart.id),
      happened: ['select 1 from compartment where case_id = $1', [caseId]],
    };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss);
    // The chair may know of the mark, and is told as whoever made it is.
    expect(disturbed(aftermath, others('police', 'chair', 'gi'))).toEqual([]);
    // What went is named by its id, as of what was withdrawn; of why it went there is no byte, on a line or in an answer.
    const said = [...aftermath.answers.filter(({ who }) => who !== 'police').map(({ body }) => body), JSON.stringify(table.crowd.of('gi').map(({ line }) => line.heard))].join();
    for (const unsaid of [marked, mark.why, 'ompartment', 'INTIMATE']) expect(said).not.toContain(unsaid);
    expect(await table.as('rvdk').ask(VIEW, { caseId })).toEqual({ caseView: { contributions: expect.arrayContaining([{ id }]) } });
  });

  it('one who is unseated loses the whole case at both doors, in one word', async () => {
    const { word } = await table.fact(['gi', 'rvdk'], 'leo');
    const seat = table.file.seatOf('gi');
    const loss: Loss = { word, losers: ['gi'], keepers: ['rvdk', 'police'], lose: () => table.as('chair').ask(LOSE.UNSEAT, { id: seat }), happened: ['select 1 from seat where id = $1 and until_at <= now()', [seat]] };
    const aftermath = await table.watch(loss);
    judge(aftermath, loss, 'gone');
    expect(await table.crowd.watch(table.file.id, table.crowd.of('gi'))).toBe(0);
  });

  it('one whose seat ends by the clock loses it too, though nobody does anything', async () => {
    await table.doors.world.sql("update seat set until_at = now() + interval '6 seconds' where id = $1", [table.file.seatOf(OPENS_LATE)]);
    const screens = table.crowd.of(OPENS_LATE);
    expect(await table.crowd.watch(table.file.id, screens)).toBe(screens.length);
    const reason = (await table.as(OPENS_LATE).ask('query ($id: ID!) { caseView(caseId: $id) { contributions { id } cursor } }', { id: table.file.id })).caseView;
    expect(reason.cursor).toEqual(expect.any(String));
    const loss: Loss = {
      // Of what the Wmo sees, the list itself: empty, and then the case is not there.
      word: '"caseView":{', losers: [OPENS_LATE], keepers: ['rvdk', 'police'], lose: async () => undefined,
      happened: ['select 1 from seat where id = $1 and until_at <= clock_timestamp()', [table.file.seatOf(OPENS_LATE)]],
    };
    judge(await table.watch(loss), loss, 'gone');
  });

  it('a sign-in that ends at one door closes its screens at both, says why, and leaves the person’s other screens alone', async () => {
    const { word } = await table.fact(['rvdk']);
    const token = table.as('rvdk', 0, 1);
    const rows = await table.doors.world.sql<{ id: string }>('select id from sign_in where professional_id = $1 order by started_at desc limit 1', [table.doors.world.people.rvdk.id]);
    const loss: Loss = { word, losers: ['rvdk'], oneSignIn: 1, keepers: [], lose: () => table.as('rvdk', 1, 1).post('/auth/sign-out', {}, { origin: table.doors.hubs[1].url }), happened: ['select 1 from sign_in where id = $1 and ended_at is not null', [rows[0]!.id]] };
    const aftermath = await table.watch(loss, 1);
    expect(tooLate(aftermath, loss)).toEqual([]);
    const [over, other] = [1, 0].map((signIn) => table.crowd.of('rvdk').filter((each) => each.signIn === signIn)) as [typeof table.crowd.followers, typeof table.crowd.followers];
    expect(notTold(aftermath, over, 'signedOut')).toEqual([]);
    expect(over.filter(({ line }) => line.isOpen)).toEqual([]);
    expect(disturbed(aftermath, [...other, ...others('rvdk')])).toEqual([]);
    expect(other.every(({ line }) => line.isOpen)).toBe(true);
    expect(await token.refusal(VIEW, { caseId: table.file.id })).toBe('SIGNED_OUT');
    await expect(LiveClient.open(token)).rejects.toThrow('SIGNED_OUT');
  });

  it('a case that closes is gone for everybody, whoever brought what', async () => {
    const { word } = await table.fact(['rvdk', 'veiligThuis']);
    const { id } = (await table.as('chair').ask(LOSE.CLOSE, { input: { caseId: table.file.id, kind: 'CLOSING', reason: 'Het is rustig' } })).proposeRegimeChange;
    for (const who of ['police', 'rvdk', 'veiligThuis'] as const) {
      const [question] = (await table.as(who).ask('query ($id: ID!) { caseView(caseId: $id) { regime { id part } } }', { id: table.file.id })).caseView.regime;
      if (question) await table.as(who).ask(LOSE.ANSWER, { input: { id: question.id, agrees: true } });
    }
    const losers = ['police', 'rvdk', 'veiligThuis'] as const;
    const loss: Loss = { word, losers, keepers: [], lose: () => table.as('chair', 1).ask(LOSE.CARRY_OUT, { id }), happened: ['select 1 from case_file where id = $1 and closed_at is not null', [table.file.id]] };
    const aftermath = await table.watch(loss);
    expect(tooLate(aftermath, loss)).toEqual([]);
    const left = table.crowd.of('police', 'chair', 'ggz', 'rvdk', 'veiligThuis', 'process').filter(({ line }) => line.isOpen);
    expect(notTold(aftermath, left, 'gone')).toEqual([]);
    for (const who of losers) expect(await table.as(who).refusal(VIEW, { caseId: table.file.id })).toBe('NOT_FOUND');
  });
});
