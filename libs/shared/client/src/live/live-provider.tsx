import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RoomState } from '@casustafel/contract';
import { tellSignedOut } from '../graph/ask';
import { unsentDrafts } from './drafts';
import type { LineState } from './line';
import { LiveLine, type CaseHandlers, type RoomHandlers } from './live-line';
import { openSocket } from './socket';

const Context = createContext<LiveLine | null>(null);

/** Gives the screens beneath it the one line to the server. A test hands in a line of its own. */
export function LiveProvider({ children, line }: { children: ReactNode; line?: LiveLine }) {
  const [live] = useState(() => line ?? new LiveLine(openSocket, tellSignedOut));
  useLeaveWarning(live);
  return <Context value={live}>{children}</Context>;
}

/** Text that lives in memory only would be lost by leaving while the line is down. */
function useLeaveWarning(live: LiveLine): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (unsentDrafts() > 0 && live.get().state !== 'connected') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [live]);
}

const silent = { subscribe: () => () => undefined, state: (): LineState => 'connecting' };

/** How the line is doing: connecting, connected, quiet (lost, shortly), locked, back. */
export function useConnection(): LineState {
  const live = useContext(Context);
  return useSyncExternalStore(live?.subscribe ?? silent.subscribe, live ? () => live.get().state : silent.state, silent.state);
}

interface LiveHandlers extends CaseHandlers, RoomHandlers {
  /** Also sits down in this conference: presence, step, who has answered. */
  readonly conferenceId?: string | null;
}

/** Follows a case as long as the component stands. Signals are gathered, so `onChanged` asks once per burst. */
export function useLive(caseId: string | null | undefined, handlers: LiveHandlers): { readonly typing: (place: string) => void } {
  const live = useContext(Context);
  const latest = useRef(handlers);
  latest.current = handlers;
  const { conferenceId } = handlers;

  useEffect(() => {
    if (!live || !caseId) return undefined;
    return live.watch(caseId, { onChanged: () => latest.current.onChanged(), onGone: () => latest.current.onGone?.() });
  }, [live, caseId]);

  useEffect(() => {
    if (!live || !conferenceId) return undefined;
    return live.join(conferenceId, {
      onRoom: (state: RoomState) => latest.current.onRoom?.(state),
      onTyping: (signal) => latest.current.onTyping?.(signal),
    });
  }, [live, conferenceId]);

  return { typing: (place) => conferenceId && live?.typing(conferenceId, place) };
}

/** Hears of a new seat or a new table date of the person themself. */
export function useMine(onMine: () => void): void {
  const live = useContext(Context);
  const latest = useRef(onMine);
  latest.current = onMine;
  useEffect(() => live?.hearMine(() => latest.current()), [live]);
}

/** Hears when what is new in all one's cases is another list than it was; after every reconnection too. */
export function useNewForMe(onNew: () => void): void {
  const live = useContext(Context);
  const latest = useRef(onNew);
  latest.current = onNew;
  useEffect(() => live?.hearNew(() => latest.current()), [live]);
}
