import { LOSE, LosingTable, type Aftermath, type Follower, type Loss, type Member, type TwoDoors } from '@casustafel/tests-support';

/** How long a way of losing a right took to be out everywhere, in milliseconds after it was so. */
export interface WayOut {
  readonly what: string;
  readonly screens: number;
  /** The last byte that still had it, to anybody who lost it. */
  readonly lastByte: number;
  /** The last screen of theirs to be told. */
  readonly told: number;
}

const SOON = '1500 milliseconds';

/** Every way in which a right ends (a withdrawal is tried a hundred times elsewhere), each once, one after the other in one case. */
export async function waysOut(doors: TwoDoors, lines: number): Promise<readonly WayOut[]> {
  const table = await LosingTable.at(doors, lines);
  const found: WayOut[] = [];
  const measure = async (what: string, loss: Loss, signIn: 0 | 1 = 0): Promise<void> => {
    const theirs = table.crowd.of(...loss.losers).filter((each) => each.line.isOpen && (loss.oneSignIn === undefined || each.signIn === loss.oneSignIn));
    const aftermath = await table.watch(loss, signIn);
    found.push({ what, screens: theirs.length, ...lateness(aftermath, loss, theirs) });
  };
  try {
    const { file } = table;
    await table.crowd.watch(file.id);
    const seatOf = (who: Member): string => file.seatOf(who);

    const narrowed = await table.fact(['ggz', 'gi', 'rvdk']);
    await measure('somebody is no longer named', {
      word: narrowed.word, losers: ['ggz'], keepers: ['gi'], lose: () => table.as('police').ask(LOSE.NARROW, { id: narrowed.id, seatIds: [seatOf('gi'), seatOf('rvdk')] }),
      happened: ['select 1 from contribution where id = $1 and not ($2::uuid = any (audience))', [narrowed.id, seatOf('ggz')]],
    });

    const until = await table.fact(['ggz', 'gi', 'rvdk']);
    await doors.world.sql(`update contribution set open_until = now() + interval '${SOON}' where id = $1`, [until.id]);
    await measure('a condition ends by the clock', {
      word: until.word, losers: ['ggz', 'gi', 'rvdk'], keepers: [], lose: async () => undefined, happened: ['select 1 from contribution where id = $1 and open_until <= clock_timestamp()', [until.id]],
    });

    const agreed = await table.fact(['ggz', 'gi', 'rvdk']);
    const narrowings = [{ supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'NOTHING' }];
    const { id: version } = (await table.as('admin').ask(LOSE.PROPOSE, { input: { mode: 'WGS', narrowings, reason: 'De regio deelt hier minder' } })).proposeAgreement;
    await measure('an agreement turns', {
      word: agreed.word, losers: ['ggz'], keepers: ['gi'], lose: () => table.as('admin2', 1).ask(LOSE.CONFIRM, { id: version }), happened: ['select 1 from agreement_version where id = $1 and in_force_at is not null', [version]],
    });

    const hers = await table.fact(['gi', 'rvdk', 'veiligThuis'], 'nora');
    const serves: Partial<Record<string, readonly string[]>> = { gi: [file.persons.leo], ggz: [file.persons.nora] };
    const mark = {
      caseId: file.id, kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: [file.persons.nora], fearedIds: [file.persons.leo], why: 'Hij volgt haar',
      seats: Object.entries(file.seats).map(([who, seatId]) => ({ seatId, personIds: serves[who] ?? [] })), audienceSeatIds: [seatOf('police')],
    };
    await measure('two parties are marked as apart', {
      word: hers.word, losers: ['gi'], keepers: ['rvdk'], lose: () => table.as('police', 1).ask(LOSE.KEEP, { input: mark }), happened: ['select 1 from compartment where case_id = $1', [file.id]],
    });

    const unseated = await table.fact(['gi', 'rvdk'], 'leo');
    await measure('somebody is unseated', {
      word: unseated.word, losers: ['gi'], keepers: ['rvdk'], lose: () => table.as('chair').ask(LOSE.UNSEAT, { id: seatOf('gi') }), happened: ['select 1 from seat where id = $1 and until_at <= now()', [seatOf('gi')]],
    });

    // Known beforehand at every screen, as the end of every seat is: something is done in the case between its setting and its coming.
    await doors.world.sql("update seat set until_at = now() + interval '4 seconds' where id = $1", [seatOf('wmo')]);
    await table.fact(['rvdk']);
    await measure('a seat ends by the clock', {
      word: '"caseView":{', losers: ['wmo'], keepers: [], lose: async () => undefined, happened: ['select 1 from seat where id = $1 and until_at <= clock_timestamp()', [seatOf('wmo')]],
    });

    const signed = await table.fact(['rvdk', 'veiligThuis']);
    const [signIn] = await doors.world.sql<{ id: string }>('select id from sign_in where professional_id = $1 order by started_at desc limit 1', [doors.world.people.rvdk.id]);
    await measure('a sign-in ends', {
      word: signed.word, losers: ['rvdk'], oneSignIn: 1, keepers: [], lose: () => table.as('rvdk', 1, 1).post('/auth/sign-out', {}, { origin: doors.hubs[1].url }), happened: ['select 1 from sign_in where id = $1 and ended_at is not null', [signIn!.id]],
    }, 1);

    const { id: closing } = (await table.as('chair').ask(LOSE.CLOSE, { input: { caseId: file.id, kind: 'CLOSING', reason: 'Het is rustig' } })).proposeRegimeChange;
    for (const who of ['police', 'rvdk', 'veiligThuis'] as const) {
      const [question] = (await table.as(who).ask(LOSE.QUESTIONS, { id: file.id })).caseView.regime;
      if (question) await table.as(who).ask(LOSE.ANSWER, { input: { id: question.id, agrees: true } });
    }
    await measure('the case is closed', {
      word: signed.word, losers: ['police', 'rvdk', 'veiligThuis'], keepers: [], lose: () => table.as('chair', 1).ask(LOSE.CARRY_OUT, { id: closing }), happened: ['select 1 from case_file where id = $1 and closed_at is not null', [file.id]],
    });
    return found;
  } finally {
    await table.close();
  }
}

/** Counted from the last moment at which it was surely not so yet. A line that was closed instead of told is told by that. */
function lateness({ moment, answers, heard }: Aftermath, { word, losers }: Loss, theirs: readonly Follower[]): Pick<WayOut, 'lastByte' | 'told'> {
  const after = (at: number): number => at - moment.notYet;
  const bytes = answers.filter(({ who, at, body }) => (losers as readonly string[]).includes(who) && at > moment.notYet && body.includes(word)).map(({ at }) => after(at));
  const told = theirs.map((each) => (heard.get(each) ?? []).find(({ event }) => event !== 'mine')?.at ?? Infinity).map(after);
  return { lastByte: Math.max(0, ...bytes), told: Math.max(...told) };
}
