import type { Level } from '@casustafel/kernel';
import type { GrownEmergency, GrownItem, GrownMoment, GrownWorld } from './grown';
import type { Oracle } from './oracle';
import { higher, highest, lower, WrittenLaw, type Place } from './oracle-law';

/** What nobody is ever given, by whatever door (Wpg, Bgs, AVG 9): written out once more, so that a list that lost one is seen. */
const NEVER = ['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY'];
const partyOf = ({ caseId, author }: GrownItem): string => `${caseId}:${author.organisationId}:${author.task}`;

/**
 * What an emergency shows, as its decision writes it down (docs/adr/0034): seat, audience and the level chosen for the table are skipped and
 * nothing else. Shares nothing with the rule book, as the oracle of the table does not.
 */
export class EmergencyOracle extends WrittenLaw {
  constructor(world: GrownWorld, private readonly table: Oracle) {
    super(world);
  }

  /** By the clock, and until it was written down to be over. */
  runs({ from, until, endedAt }: GrownEmergency, { at }: GrownMoment): boolean {
    return endedAt === null && from <= at && at < until;
  }

  /** Whether its holder is answered at all: somebody fit for it, while it runs and the case is open, in a look that can be written down. */
  opens(emergency: GrownEmergency, moment: GrownMoment): boolean {
    return this.runs(emergency, moment) && !this.cases.get(emergency.caseId)!.closed && this.fit(emergency.person, moment) && moment.logged;
  }

  /** The most of an item its holder is shown. */
  level(emergency: GrownEmergency, item: GrownItem, moment: GrownMoment): Level {
    const file = this.fileOf(item);
    if (!this.opens(emergency, moment) || file.id !== emergency.caseId || this.isHeld(file, moment)) return 'NOTHING';
    // Nobody knows whom somebody without a seat serves, and nobody's item is read who was not told.
    if (!this.table.apart.isForAll(item) || !emergency.told.includes(partyOf(item))) return 'NOTHING';
    const { organisation } = emergency.person;
    const place: Place = { role: organisation.role, task: organisation.task, organisationId: organisation.id, seatId: null };
    return this.linesOf(file, item, place, moment).filter(([line]) => this.passes(line, file, item, place, moment)).map(([{ unverified }, lawful]) => {
      const most = [emergency.level, lawful, unverified ? 'ASK' : 'FULL', file.stage === 'TRIAGE' ? 'HIT' : 'FULL'] as const satisfies readonly Level[];
      return highest(item.grantable, most.reduce<Level>(lower, 'FULL'));
    }).reduce(higher, 'NOTHING');
  }

  /** The coarse wall in a look that says it is in an emergency: what the seat gives, and of the case that is open what its supplier did not end. */
  coarse(emergency: GrownEmergency, item: GrownItem, moment: GrownMoment): boolean {
    if (this.table.coarse(emergency.person, item, moment)) return true;
    const running = this.world.cases.flatMap(({ emergencies }) => emergencies).find((each) => each.person === emergency.person && this.runs(each, moment));
    return running?.caseId === item.caseId && running.told.includes(partyOf(item)) && this.table.reachedBy(emergency.person, item, moment)
      && item.grantable.length > 0 && item.openUntil > moment.at && !NEVER.includes(item.category);
  }

  /** Who sits at the table at this moment: whom to call. */
  seatedAt(emergency: GrownEmergency, { at }: GrownMoment): readonly string[] {
    return this.cases.get(emergency.caseId)!.seats.filter(({ from, until }) => from <= at && at < until).map(({ id }) => id).sort();
  }
}
