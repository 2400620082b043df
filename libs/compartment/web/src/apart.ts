import type { DataOf } from '@casustafel/client';
import type { CompartmentsDocument } from './apart.documents';

export type MarkInView = DataOf<typeof CompartmentsDocument>['compartments'][number];
export type SideInView = DataOf<typeof CompartmentsDocument>['sidesOfOwn'][number];

export interface ApartPerson {
  readonly id: string;
  readonly label: string;
}

export interface ApartSeat {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** Something of one's own, in one line. */
export interface OwnThing {
  readonly id: string;
  readonly label: string;
}

export const SPEAKS = ['PROTECTED', 'FEARED', 'BOTH', 'NEITHER', 'UNKNOWN'] as const;
export type Speaks = (typeof SPEAKS)[number];

interface Sides {
  readonly protectedIds: readonly string[];
  readonly fearedIds: readonly string[];
}

/** Whom somebody serves, as it is asked: in one word for all persons of a side. */
export function speaksOf(personIds: readonly string[] | null, { protectedIds, fearedIds }: Sides): Speaks {
  if (personIds === null) return 'UNKNOWN';
  const one = personIds.some((id) => protectedIds.includes(id));
  const other = personIds.some((id) => fearedIds.includes(id));
  if (one) return other ? 'BOTH' : 'PROTECTED';
  return other ? 'FEARED' : 'NEITHER';
}

/** And as it is sent. */
export function personsOf(speaks: Speaks, { protectedIds, fearedIds }: Sides): string[] | null {
  switch (speaks) {
    case 'PROTECTED': return [...protectedIds];
    case 'FEARED': return [...fearedIds];
    case 'BOTH': return [...protectedIds, ...fearedIds];
    case 'NEITHER': return [];
    case 'UNKNOWN': return null;
  }
}

/** Whether somebody of whom this was said may know of the mark. */
export const mayBeTold = (speaks: Speaks): boolean => speaks === 'PROTECTED' || speaks === 'NEITHER';

export const labelsOf = (ids: readonly string[], persons: readonly ApartPerson[]): string => ids.flatMap((id) => persons.find((person) => person.id === id)?.label ?? []).join(', ');
export const whoIs = (id: string, seats: readonly ApartSeat[]): string => seats.filter((seat) => seat.id === id).map(({ name, organisation }) => `${name}, ${organisation}`)[0] ?? '';
