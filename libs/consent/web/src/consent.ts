import type { DataOf } from '@casustafel/client';
import { capacityOf, type StatutoryRole, type Task } from '@casustafel/kernel';
import type { ConsentsDocument } from './consent.documents';

/** A consent as the viewer's own party was shown it. */
export type ConsentInView = DataOf<typeof ConsentsDocument>['consents'][number];

/** Somebody the case is about, as far as it matters who gives consent. */
export interface ConsentPerson {
  readonly id: string;
  readonly label: string;
  readonly birthDate?: string | null;
}

export interface ConsentSeat {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly role: string;
  readonly task: string;
  readonly live: boolean;
  readonly self: boolean;
}

/** Something one's own organisation brought, in one line. */
export interface RestingItem {
  readonly id: string;
  readonly label: string;
}

const capacityOfSeat = ({ role, task }: ConsentSeat): string => capacityOf({ role: role as StatutoryRole, task: task as Task });

/** Who else sits at this table, as recipients: each role with its task once, with the houses that sit there in it. */
export function recipientsAt(seats: readonly ConsentSeat[]): readonly { readonly capacity: string; readonly houses: string }[] {
  const self = seats.find((seat) => seat.self && seat.live);
  const others = seats.filter((seat) => seat.live && !(seat.organisationId === self?.organisationId && seat.task === self.task));
  return [...new Set(others.map(capacityOfSeat))].sort().map((capacity) => ({
    capacity, houses: [...new Set(others.filter((seat) => capacityOfSeat(seat) === capacity).map(({ organisation }) => organisation))].join(', '),
  }));
}

/** The last day on which it holds: what ends at midnight held the day before. */
export const lastDayOf = (until: string): Date => new Date(new Date(until).getTime() - 1);
