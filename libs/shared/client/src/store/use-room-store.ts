import { useSyncExternalStore } from 'react';
import type { Page, Room, RoomStore } from './room-store';

/** What the room holds now, drawn anew when it changes. */
export const useRoom = <P extends Page>(store: RoomStore<P>): Room<P> => useSyncExternalStore(store.subscribe, store.get, store.get);

/** The things of one kind as a list, in the order in which they came. */
export const listOf = <Item>(shelf: ReadonlyMap<string, Item> | undefined): readonly Item[] => [...(shelf?.values() ?? [])];
