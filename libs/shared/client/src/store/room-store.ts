/** Something with an id, of some kind: a fact, a score line, a tegenspraak. */
export interface Thing {
  readonly id: string;
}

/** What is new for me since the cursor. Without a cursor it is the whole. */
export interface Page {
  readonly cursor: string;
  /** This page is everything: what was there before counts no more. */
  readonly whole?: boolean;
  /** Ids that are no longer mine to see, of any kind. */
  readonly gone?: readonly string[] | null;
}

type Kinds<P> = { [K in keyof P]-?: NonNullable<P[K]> extends readonly Thing[] ? K : never }[keyof P];
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** Per kind the things by id, in the order in which they came. */
export type Shelves<P> = { readonly [K in Kinds<P>]: ReadonlyMap<string, ItemOf<P[K]>> };

export interface Room<P extends Page> {
  readonly cursor: string | null;
  readonly shelves: Partial<Shelves<P>>;
}

export const emptyRoom = <P extends Page>(): Room<P> => ({ cursor: null, shelves: {} });

/**
 * Lays a page over what was there: the first is the whole, later ones bring what is new or changed.
 * What is gone leaves in the same step, so that no moment shows both.
 */
export function merge<P extends Page>(room: Room<P>, page: P, kinds: readonly Kinds<P>[]): Room<P> {
  const gone = new Set(page.gone ?? []);
  const shelves: Partial<Record<PropertyKey, ReadonlyMap<string, Thing>>> = {};
  for (const kind of kinds) {
    const before = (page.whole ? undefined : (room.shelves as typeof shelves)[kind]) ?? new Map<string, Thing>();
    shelves[kind] = layOver(before, (page[kind] ?? []) as readonly Thing[], gone);
  }
  return { cursor: page.cursor, shelves: shelves as Partial<Shelves<P>> };
}

/** The same map comes back when nothing of this kind changed, so that only what changed is drawn anew. */
function layOver(before: ReadonlyMap<string, Thing>, items: readonly Thing[], gone: ReadonlySet<string>): ReadonlyMap<string, Thing> {
  const leaves = [...gone].some((id) => before.has(id));
  if (items.length === 0 && !leaves) return before;
  const after = new Map(before);
  gone.forEach((id) => after.delete(id));
  items.forEach((item) => after.set(item.id, item));
  return after;
}

export interface RoomStore<P extends Page> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => Room<P>;
  readonly take: (page: P) => void;
  /** Empties it: the right ended, or one left. */
  readonly clear: () => void;
}

/** Holds one room in memory for as long as it is on the screen. */
export function createRoomStore<P extends Page>(kinds: readonly Kinds<P>[]): RoomStore<P> {
  let room = emptyRoom<P>();
  const listeners = new Set<() => void>();
  const become = (next: Room<P>): void => {
    room = next;
    listeners.forEach((listener) => listener());
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => room,
    take: (page) => become(merge(room, page, kinds)),
    clear: () => become(emptyRoom<P>()),
  };
}
