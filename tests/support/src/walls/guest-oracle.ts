import type { Level } from '@casustafel/kernel';
import type { GrownCase, GrownItem, GrownPerson } from './grown';
import { highest, lower, ORDER } from './oracle-law';

/** What guests leave of an answer, as their decision writes it down (docs/adr/0035): what every one of them who is there has heard, and no more of it than that. */
export class GuestOracle {
  /** Whether this person's screen shows only what guests may see beside them. */
  isShielded({ guests }: GrownCase, person: GrownPerson): boolean {
    return guests !== null && guests.guests.some(({ isHere }) => isHere) && !guests.unseen.includes(person);
  }

  /** What is left of an item that this person may know so far. */
  left(file: GrownCase, person: GrownPerson, item: GrownItem, known: Level): Level {
    if (!this.isShielded(file, person)) return known;
    const heard = file.guests!.guests.filter(({ isHere }) => isHere).map((guest) => highest(guest.heard.filter((told) => told.item === item && !told.isRecalled).map(({ level }) => level), 'FULL'));
    return heard.reduce(lower, ORDER.indexOf(known) > 0 ? known : 'NOTHING');
  }
}
