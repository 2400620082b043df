/** How the line to the server is doing, told from the beats that arrive every three seconds. */
export type LineState = 'connecting' | 'connected' | 'quiet' | 'locked' | 'back';

export interface Line {
  readonly state: LineState;
  readonly lastBeat: number | null;
  readonly since: number;
}

export type LineEvent = { readonly kind: 'beat'; readonly at: number } | { readonly kind: 'tick'; readonly at: number } | { readonly kind: 'dropped'; readonly at: number };

/** One beat missed, and a little: a quiet word. */
export const QUIET_AFTER = 3_500;
/** Longer than this nothing on the screen may be trusted to be still allowed: it locks and is cleared. */
export const LOCK_AFTER = 10_000;
/** How long "connected again" is said. */
const BACK_FOR = 4_000;

export const newLine = (at: number): Line => ({ state: 'connecting', lastBeat: null, since: at });

/** The whole of it: a pure step from one state to the next. */
export function step(line: Line, event: LineEvent): Line {
  if (event.kind === 'beat') return heard(line, event.at);
  const silent = event.at - (line.lastBeat ?? line.since);
  if (silent > LOCK_AFTER) return line.state === 'locked' ? line : { ...line, state: 'locked', since: line.since };
  if (line.state === 'locked' || line.lastBeat === null) return line;
  if (event.kind === 'dropped' || silent > QUIET_AFTER) return line.state === 'quiet' ? line : { ...line, state: 'quiet' };
  if (line.state === 'back' && event.at - line.since > BACK_FOR) return { ...line, state: 'connected' };
  return line;
}

function heard(line: Line, at: number): Line {
  const lost = line.state === 'quiet' || line.state === 'locked';
  if (lost) return { state: 'back', lastBeat: at, since: at };
  if (line.state === 'back' && at - line.since <= BACK_FOR) return { ...line, lastBeat: at };
  return { state: 'connected', lastBeat: at, since: line.since };
}
