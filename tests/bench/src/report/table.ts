import type { Gates } from '../gates';
import type { Judging } from '../judging';
import { APART, CONNECTIONS, SERVERS, type Round, type Window } from '../measure';
import type { Revocation } from '../revocation/revocation';
import type { WayOut } from '../revocation/ways';
import type { ServerName } from '../servers/running-server';
import type { Size } from '../sizes';
import type { StartTimes } from '../start-times';
import type { Machine } from './machine';
import { ratios, spread, written } from './ratio';

export interface Outcome {
  readonly size: Size;
  readonly date: string;
  readonly machine: Machine;
  readonly postgres: string;
  readonly gates: Gates;
  readonly rounds: readonly Round[];
  readonly starts: StartTimes;
  readonly revoked: readonly Revocation[];
  readonly ways: readonly WayOut[];
  readonly judged: readonly Judging[];
  readonly minutes: number;
}

const NAMES: Readonly<Record<ServerName, string>> = {
  floor: 'bare floor', 'floor-unsealing': 'floor that unseals', 'project-without-log': 'hub, log switched off', project: 'hub', stock: 'stock',
  'project-reference': 'hub, reference executor', 'project-without-wall': 'hub, no row-level security',
};
const number = (value: number): string => value.toLocaleString('en');
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(...head), row(...head.map((_, index) => (index ? '---:' : '---'))), ...rows.map((cells) => row(...cells))].join('\n');

/** Everything one run found, as Markdown. */
export function describeRun({ size, date, machine, postgres, gates, rounds, starts, revoked, ways, judged, minutes }: Outcome): string {
  const mark = size.name === 'full' ? 'full' : `**${size.name}**`;
  return [
    `${date}, ${mark}: ${size.rounds} rounds of ${size.seconds} s, ${number(size.contributions)} contributions in ${number(size.cases)} cases, ${number(size.professionals)} professionals with 80 seats each; ${minutes.toFixed(1)} minutes in all.`,
    `${machine.processor}, ${machine.memory}, Node ${machine.node}, PostgreSQL ${postgres}. Load of the machine before it began: ${machine.load}.`,
    `Held before measuring: ${gates.sameAnswers} answers of the other servers like those of the hub to the letter; ${number(gates.disclosed)} ids answered and exactly those in the access log; ${gates.trips.map(({ list, rows, sent }) => `${sent} statements for a page of ${rows} of ${list === 'CASE' ? 'one case' : 'all cases'}`).join(', ')}, sign-in among them.`,
    ratiosOf(rounds),
    casesOf(rounds),
    figuresOf(rounds),
    revokedOf(revoked),
    waysOf(ways),
    judgingsOf(judged),
    table(['`npm start` to ready', 'milliseconds'], [['cold: packages installed, nothing built, no database', number(Math.round(starts.cold))], ['warm: everything there', number(Math.round(starts.warm))]]),
  ].join('\n\n');
}

/** Two processes, and whoever reads without end at both. */
function revokedOf(revoked: readonly Revocation[]): string {
  return table(
    ['after the commit that takes a fact back', 'trials', 'screens', 'median ms', 'largest ms'],
    revoked.map(({ what, trials, screens, median, max }) => [what, number(trials), number(screens), median.toFixed(0), max.toFixed(0)]),
  );
}

/** The same of every other way in which a right ends, for whoever loses it. */
const waysOf = (ways: readonly WayOut[]): string =>
  table(['after the moment at which', 'screens that lose it', 'last byte of it, ms', 'last screen told, ms'], ways.map(({ what, screens, lastByte, told }) => [what, number(screens), lastByte.toFixed(0), told.toFixed(0)]));

/** One core, the whole rule book; beside it what a judgement was before there was a law. */
function judgingsOf(judged: readonly Judging[]): string {
  return table(
    ['judgements a second on one core', 'reader known', 'a page of 50 for a reader just loaded', 'baseline: is the seat named', 'known reader, times the baseline’s time'],
    judged.map(({ seats, rows, warm, page, bare }) => [`${seats} seats, ${number(rows)} rows`, number(Math.round(warm)), number(Math.round(page)), number(Math.round(bare)), (bare / warm).toFixed(0)]),
  );
}

function ratiosOf(rounds: readonly Round[]): string {
  /** How many times as much the first does as the second, and how much longer the second takes; a dash where it was not measured. */
  const line = (name: string, aim: string, above: ServerName, below: ServerName): readonly string[] => {
    const everywhere = ![above, below].some((server) => (APART as readonly ServerName[]).includes(server));
    return [
      name, aim,
      ...CONNECTIONS.map((connections) => (everywhere || connections === CONNECTIONS[0] ? written(ratios(rounds, ({ full }) => full[connections]![above].rate, ({ full }) => full[connections]![below].rate)) : '–')),
      everywhere ? written(ratios(rounds, ({ fixed }) => fixed[below].p99, ({ fixed }) => fixed[above].p99)) : '–',
      written(ratios(rounds, ({ full }) => full[8]![below].cpu, ({ full }) => full[8]![above].cpu)),
      written(ratios(rounds, ({ full }) => full[8]![below].cpu + full[8]![below].database, ({ full }) => full[8]![above].cpu + full[8]![above].database)),
    ];
  };
  return table(
    ['times as much as', 'aim', ...CONNECTIONS.map((connections) => `requests, ${connections} connections`), 'p99 at a fixed rate', 'processor per request', 'processor and database per request'],
    [
      line('M1: floor over hub without log', '≤ 1.25, p99 ≤ 1.5', 'floor', 'project-without-log'),
      line('the same, over a floor that unseals', '', 'floor-unsealing', 'project-without-log'),
      line('M1: hub without log over stock', '≥ 3', 'project-without-log', 'stock'),
      line('hub over stock', '', 'project', 'stock'),
      line('M2: hub without log over hub', '≤ 1.25', 'project-without-log', 'project'),
      line('no row-level security over hub', '≤ 1.15', 'project-without-wall', 'project'),
      line('hub over hub with the reference executor', '> 1', 'project', 'project-reference'),
      line('both: floor over hub', '', 'floor', 'project'),
    ],
  );
}

/** The newest of all eighty cases of whoever asks, on one page. */
function casesOf(rounds: readonly Round[]): string {
  const line = (name: string, aim: string, above: ServerName, below: ServerName): readonly string[] => [
    name, aim,
    written(ratios(rounds, ({ cases }) => cases.full[above].rate, ({ cases }) => cases.full[below].rate)),
    written(ratios(rounds, ({ cases }) => cases.fixed[below].p99, ({ cases }) => cases.fixed[above].p99)),
    written(ratios(rounds, ({ cases }) => cases.full[below].cpu, ({ cases }) => cases.full[above].cpu)),
    written(ratios(rounds, ({ cases }) => cases.full[below].cpu + cases.full[below].database, ({ cases }) => cases.full[above].cpu + cases.full[above].database)),
  ];
  return table(
    ['over all eighty cases, times as much as', 'aim', `requests, ${CONNECTIONS[0]} connections`, 'p99 at a fixed rate', 'processor per request', 'processor and database per request'],
    [
      line('M1: floor over hub without log', '≤ 1.25, p99 ≤ 1.5', 'floor', 'project-without-log'),
      line('M1: hub without log over stock', '≥ 3', 'project-without-log', 'stock'),
      line('M2: hub without log over hub', '≤ 1.25', 'project-without-log', 'project'),
      line('both: floor over hub', '', 'floor', 'project'),
    ],
  );
}

function figuresOf(rounds: readonly Round[]): string {
  const over = (of: (round: Round) => Window, what: (window: Window) => number, digits: number): string => spread(rounds.map((round) => what(of(round)))).median.toFixed(digits);
  const figures = (name: ServerName, at: string, of: (round: Round) => Window): readonly string[] => [
    `${NAMES[name]}, ${at}`, over(of, ({ rate }) => rate, 0), over(of, ({ p50 }) => p50, 0), over(of, ({ p99 }) => p99, 0),
    over(of, ({ cpu }) => cpu, 2), over(of, ({ statements }) => statements, 2), over(of, ({ database }) => database, 2), `${over(of, ({ unanswered }) => unanswered * 100, 1)}%`,
  ];
  const rate = `fixed at ${spread(rounds.map(({ fixedRate }) => fixedRate)).median.toFixed(0)}/s`;
  return table(
    ['median of the rounds', 'requests/s', 'p50 ms', 'p99 ms', 'processor ms', 'statements', 'database ms', 'unanswered'],
    [
      ...APART.map((name) => figures(name, `${CONNECTIONS[0]} connections`, ({ full }) => full[CONNECTIONS[0]]![name])),
      ...CONNECTIONS.flatMap((connections) => SERVERS.map((name) => figures(name, `${connections} connections`, ({ full }) => full[connections]![name]))),
      ...SERVERS.map((name) => figures(name, rate, ({ fixed }) => fixed[name])),
      ...SERVERS.map((name) => figures(name, `all cases, ${CONNECTIONS[0]} connections`, ({ cases }) => cases.full[name])),
    ],
  );
}
