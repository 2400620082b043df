import type { FamilyRole, Level, SeatFunction, StatutoryRole } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import type { ReadTx } from './look';
import type { Read } from './read';
import { Registry } from './registry';

/** Somebody of the family, as they are shown in an emergency: never how to reach them. */
export interface ConsultedPerson {
  readonly id: string;
  readonly familyRole: FamilyRole;
  readonly label: string;
  readonly name: string;
  readonly birthDate: string | null;
}

/** Somebody who sits at the table now: whom to call. */
export interface ConsultedSeat {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly role: StatutoryRole;
  readonly function: SeatFunction;
}

/** An item as far as the level of the emergency, the law and its supplier's conditions let it be read; what is above is null. */
export interface ConsultedItem {
  readonly id: string;
  readonly level: Level;
  readonly organisation: string;
  readonly authorSeatId: string | null;
  readonly category: string | null;
  readonly aboutPersonIds: readonly string[] | null;
  readonly broughtAt: Date | null;
  readonly conclusion: string | null;
  readonly summary: string | null;
  readonly occurredOn: string | null;
  readonly knowledge: string | null;
  readonly who: string | null;
  readonly doesWhat: string | null;
  readonly toWhom: string | null;
  readonly effect: string | null;
  readonly source: string | null;
  readonly notOnward: boolean;
}

/** What a slice lets be read of a case in an emergency; each judged by its own rule, and nothing by default. */
export interface ConsultSource {
  persons?(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedPerson>;
  seats?(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedSeat>;
  items?(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedItem>;
}

/** Who shows something in an emergency: the file its people and seats, the contributions what was brought. Nobody else registers. */
export class Consulting extends Registry<ConsultSource> {
  reads(read: ReadTx, actor: Actor, caseId: string): { readonly persons: Read<ConsultedPerson>; readonly seats: Read<ConsultedSeat>; readonly items: Read<ConsultedItem> } {
    return {
      persons: this.source('persons').persons!(read, actor, caseId),
      seats: this.source('seats').seats!(read, actor, caseId),
      items: this.source('items').items!(read, actor, caseId),
    };
  }

  private source(what: keyof ConsultSource): ConsultSource {
    const source = this.members.find((member) => member[what]);
    if (!source) throw new Error(`Nobody shows ${what}`);
    return source;
  }
}
