import { ask, createRoomStore, isGone, listOf, useRoom, type ClientProblem, type DataOf } from '@casustafel/client';
import type { RoomState } from '@casustafel/contract';
import { isWhole, type WholeOf } from '@casustafel/contribution-web';
import { standInMessages, withAbsent } from '@casustafel/stand-in-web';
import { keepTyped, useT } from '@casustafel/ui';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { CaseViewDocument, type CaseViewPage } from './case-view.document';

const KINDS = [
  'caseFile', 'persons', 'seats', 'particulars', 'conferences', 'contributions', 'scoreLines', 'tegenspraken', 'tegenspraakGrounds', 'decisions', 'actions',
  'accessRequests', 'tableFacts', 'factors', 'hypotheses', 'marks', 'conclusions', 'handovers',
  'bsns', 'personMerges', 'identityInquiries', 'identityOffers', 'identityContacts', 'recallNotices', 'leakRecords', 'supplyRefusals', 'emergencyAccesses', 'regime', 'guests', 'readAlouds', 'familyMessages', 'togetherWords',
] as const satisfies readonly (keyof CaseViewPage)[];
type Kind = (typeof KINDS)[number];
type ItemOf<K extends Kind> = CaseViewPage[K][number];

/** The case as it stands on this screen. */
export interface CaseNow {
  readonly caseFile: ItemOf<'caseFile'>;
  readonly persons: readonly ItemOf<'persons'>[];
  readonly seats: readonly ItemOf<'seats'>[];
  readonly particulars: readonly ItemOf<'particulars'>[];
  readonly conferences: readonly ItemOf<'conferences'>[];
  /** What may be read in full; the rest, as far as it may be known at all, are hints. */
  readonly contributions: readonly WholeOf<ItemOf<'contributions'>>[];
  readonly hints: readonly ItemOf<'contributions'>[];
  readonly scoreLines: readonly ItemOf<'scoreLines'>[];
  readonly tegenspraken: readonly ItemOf<'tegenspraken'>[];
  readonly grounds: readonly ItemOf<'tegenspraakGrounds'>[];
  readonly decisions: readonly ItemOf<'decisions'>[];
  readonly actions: readonly ItemOf<'actions'>[];
  readonly accessRequests: readonly ItemOf<'accessRequests'>[];
  readonly tableFacts: readonly ItemOf<'tableFacts'>[];
  readonly factors: readonly ItemOf<'factors'>[];
  readonly hypotheses: readonly ItemOf<'hypotheses'>[];
  readonly marks: readonly ItemOf<'marks'>[];
  readonly conclusions: readonly ItemOf<'conclusions'>[];
  readonly who: {
    readonly bsns: readonly ItemOf<'bsns'>[];
    readonly merges: readonly ItemOf<'personMerges'>[];
    readonly inquiries: readonly ItemOf<'identityInquiries'>[];
    readonly offers: readonly ItemOf<'identityOffers'>[];
    readonly contacts: readonly ItemOf<'identityContacts'>[];
  };
  readonly handovers: readonly ItemOf<'handovers'>[];
  readonly recallNotices: readonly ItemOf<'recallNotices'>[];
  readonly leakRecords: readonly ItemOf<'leakRecords'>[];
  readonly supplyRefusals: readonly ItemOf<'supplyRefusals'>[];
  readonly emergencyAccesses: readonly ItemOf<'emergencyAccesses'>[];
  readonly regime: readonly ItemOf<'regime'>[];
  readonly guests: readonly ItemOf<'guests'>[];
  readonly readAlouds: readonly ItemOf<'readAlouds'>[];
  /** The stays of guests in the session, and whether this screen shows only what they may see. */
  readonly guestPresenceIds: readonly string[];
  readonly shielded: boolean;
  readonly familyMessages: readonly ItemOf<'familyMessages'>[];
  readonly togetherWords: readonly ItemOf<'togetherWords'>[];
  readonly room: RoomState | null;
  readonly typing: (place: string) => void;
  readonly typists: ReadonlyMap<string, readonly string[]>;
}

export interface CaseState {
  readonly now: CaseNow | null;
  readonly problem: ClientProblem | null;
  /** The right to this case ended while it was open. */
  readonly revoked: boolean;
  readonly again: () => void;
}

/** What the line tells; it outlives the lock, so it stands above it and only knows where to pass its words. */
export interface LineOfCase {
  /** The room as it was last told, also while the screen was locked. */
  lastRoom?: RoomState;
  changed?: () => void;
  gone?: () => void;
  room?: (state: RoomState) => void;
  typing?: (signal: { place: string; seatId: string }) => void;
}

/** Follows one case: everything once, then what is new for this person after each signal. Use it beneath `LiveGuard`. */
export function useCaseView(caseId: string, line: RefObject<LineOfCase>, typing: (place: string) => void): CaseState {
  const t = useT(standInMessages);
  const [store] = useState(() => createRoomStore<CaseViewPage>(KINDS));
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const [revoked, setRevoked] = useState(false);
  const [room, setRoom] = useState<RoomState | null>(line.current.lastRoom ?? null);
  const [sight, setSight] = useState(NOBODY_HERE);
  const here = useRef<readonly string[]>(line.current.lastRoom?.guestPresenceIds ?? []);
  const typists = useTypists();
  const shown = useRoom(store);
  const loading = useRef<Promise<void> | null>(null);
  const wanted = useRef(false);

  const leave = useCallback(() => {
    store.clear();
    setRoom(null);
    setRevoked(true);
  }, [store]);

  const load = useCallback((): void => {
    // One question at a time: a signal that comes meanwhile asks once more afterwards.
    wanted.current = true;
    loading.current ??= (async () => {
      let tries = 0;
      while (wanted.current) {
        wanted.current = false;
        const since = store.get().cursor;
        const had = since !== null;
        const { data, problem: failure } = await ask<DataOf<typeof CaseViewDocument>>(CaseViewDocument, { caseId, since });
        if (data && isFromBefore(data.caseView, here.current) && tries < MOST_TRIES) {
          // It was on its way when the guest came in: it is not shown, and asked anew.
          tries += 1;
          wanted.current = true;
          await new Promise((resolve) => setTimeout(resolve, TRY_AFTER));
        } else if (data) {
          const { shielded, guestPresenceIds } = data.caseView;
          tries = 0;
          // With guests there what changed is answered as nothing at all; the whole of what they leave is asked next.
          wanted.current ||= shielded && data.caseView.caseFile.length === 0;
          if (shielded) keepTyped();
          store.take(data.caseView);
          setSight({ shielded, guestPresenceIds });
          setRevoked(false);
        } else if (failure && isGone(failure) && had) leave();
        setProblem(failure);
      }
      loading.current = null;
    })();
  }, [caseId, store, leave]);

  /** The room as it is told. A guest who comes in empties this screen at once, before anything is asked. */
  const heard = useCallback((state: RoomState): void => {
    const came = state.guestPresenceIds.some((id) => !here.current.includes(id));
    const changed = came || state.guestPresenceIds.length !== here.current.length;
    here.current = state.guestPresenceIds;
    if (came) {
      keepTyped();
      store.clear();
    }
    setRoom(state);
    if (changed) load();
  }, [store, load]);

  useEffect(() => {
    load();
    return () => store.clear();
  }, [load, store]);

  useEffect(() => {
    const { current } = line;
    Object.assign(current, { changed: load, gone: leave, room: heard, typing: typists.heard });
    return () => {
      Object.assign(current, { changed: undefined, gone: undefined, room: undefined, typing: undefined });
    };
  }, [line, load, leave, heard, typists.heard]);

  // What one may do in the room follows from who leads and whether it runs: asked anew when that changes.
  const turn = room && `${room.phase} ${room.leadSeatId}`;
  useEffect(() => {
    if (turn) load();
  }, [turn, load]);

  const now = useMemo((): CaseNow | null => {
    const { shelves } = shown;
    const [caseFile] = listOf(shelves.caseFile);
    if (!caseFile || revoked) return null;
    return {
      caseFile,
      persons: listOf(shelves.persons),
      seats: withAbsent(listOf(shelves.seats), (names) => t('standsIn', names)),
      particulars: [...listOf(shelves.particulars)].sort((one, other) => one.recordedAt.localeCompare(other.recordedAt)),
      conferences: listOf(shelves.conferences).map((conference) => laidOver(conference, room)).sort((one, other) => one.date.localeCompare(other.date) || one.slot - other.slot),
      contributions: listOf(shelves.contributions).filter(isWhole).sort((one, other) => other.broughtAt.localeCompare(one.broughtAt)),
      hints: listOf(shelves.contributions).filter((one) => !isWhole(one)),
      scoreLines: [...listOf(shelves.scoreLines)].sort((one, other) => one.position - other.position),
      tegenspraken: listOf(shelves.tegenspraken),
      grounds: listOf(shelves.tegenspraakGrounds),
      decisions: listOf(shelves.decisions),
      actions: listOf(shelves.actions),
      accessRequests: listOf(shelves.accessRequests),
      tableFacts: listOf(shelves.tableFacts),
      factors: listOf(shelves.factors),
      hypotheses: [...listOf(shelves.hypotheses)].sort((one, other) => one.position - other.position),
      marks: listOf(shelves.marks),
      conclusions: listOf(shelves.conclusions),
      who: {
        bsns: listOf(shelves.bsns),
        merges: listOf(shelves.personMerges),
        inquiries: [...listOf(shelves.identityInquiries)].sort((one, other) => other.askedAt.localeCompare(one.askedAt)),
        offers: listOf(shelves.identityOffers),
        contacts: listOf(shelves.identityContacts),
      },
      handovers: listOf(shelves.handovers),
      emergencyAccesses: listOf(shelves.emergencyAccesses),
      recallNotices: listOf(shelves.recallNotices),
      leakRecords: listOf(shelves.leakRecords),
      supplyRefusals: listOf(shelves.supplyRefusals),
      regime: listOf(shelves.regime),
      guests: listOf(shelves.guests),
      readAlouds: listOf(shelves.readAlouds),
      ...sight,
      familyMessages: listOf(shelves.familyMessages),
      togetherWords: [...listOf(shelves.togetherWords)].sort((one, other) => other.arguedAt.localeCompare(one.arguedAt)),
      room,
      typing,
      typists: typists.now,
    };
  }, [shown, revoked, sight, room, typing, typists.now, t]);

  return { now, problem, revoked, again: load };
}

const NOBODY_HERE: Pick<CaseNow, 'shielded' | 'guestPresenceIds'> = { shielded: false, guestPresenceIds: [] };
const TRY_AFTER = 100;
/** By then the room that was told is the older of the two. */
const MOST_TRIES = 20;

/** Whether an answer was made before a guest whom the room has told of since. */
const isFromBefore = ({ shielded, guestPresenceIds }: Pick<CaseViewPage, 'shielded' | 'guestPresenceIds'>, here: readonly string[]): boolean =>
  !shielded && here.some((id) => !guestPresenceIds.includes(id));

/** A step is told by the room and never logged as a look; it lies over what was asked earlier. */
const laidOver = (conference: ItemOf<'conferences'>, room: RoomState | null): ItemOf<'conferences'> =>
  room?.conferenceId === conference.id ? { ...conference, phase: room.phase, step: room.step, leadSeatId: room.leadSeatId } : conference;

const WRITES_FOR = 4_000;

/** Who is writing where: forgotten a few seconds after the last word. */
function useTypists() {
  const [now, setNow] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const heard = useCallback(({ place, seatId }: { place: string; seatId: string }) => {
    const change = (to: (before: readonly string[]) => readonly string[]) => setNow((all) => new Map(all).set(place, to(all.get(place) ?? [])));
    change((before) => (before.includes(seatId) ? before : [...before, seatId]));
    const key = `${place} ${seatId}`;
    clearTimeout(timers.current.get(key));
    timers.current.set(key, setTimeout(() => change((before) => before.filter((one) => one !== seatId)), WRITES_FOR));
  }, []);
  useEffect(() => () => timers.current.forEach((timer) => clearTimeout(timer)), []);
  return { now, heard };
}
