import type { Level } from '@casustafel/kernel';
import { ApartOracle } from './apart-oracle';
import type { GrownCase, GrownGrant, GrownItem, GrownMoment, GrownPerson, GrownSeat, GrownWorld } from './grown';
import { dayOf, higher, highest, lower, ORDER, TESTS, WrittenLaw, type Line, type Place, type Test } from './oracle-law';

/** What somebody may be shown of an item; and whether one test alone stands in the way. */
export interface Verdict {
  readonly level: Level;
  readonly only: Test | null;
}

type Thing = Readonly<Record<string, unknown>>;

const made = (seats: readonly GrownSeat[], thing: Thing): boolean => seats.some(({ id }) => [thing['authorSeatId'], thing['proposedBySeatId'], 'hypothesisId' in thing && thing['seatId']].includes(id));

/**
 * Need to know as it is written down, in the order in which it is written down, and slow. It shares nothing with the rule book:
 * it reads the agreements from their files and the facts from the world as it was grown. Where it and a wall differ, one is wrong.
 */
export class Oracle extends WrittenLaw {
  /** Whom what is told of one party may reach, where two are kept apart. */
  readonly apart: ApartOracle;
  private readonly grants = new Map<string, GrownGrant[]>();

  constructor(world: GrownWorld) {
    super(world);
    this.apart = new ApartOracle(world, world.moments[0]!.at);
    for (const grant of world.cases.flatMap(({ grants }) => grants)) this.grants.set(grant.item.id, [...(this.grants.get(grant.item.id) ?? []), grant]);
  }

  verdict(person: GrownPerson, item: GrownItem, moment: GrownMoment): Verdict {
    const level = this.level(person, item, moment);
    if (level !== 'NOTHING') return { level, only: null };
    const openers = TESTS.filter((test) => this.level(person, item, moment, test) !== 'NOTHING');
    return { level, only: openers.length === 1 ? openers[0]! : null };
  }

  /** What the rules leave of an item for its supplier, whatever becomes of the look: the log is asked when somebody looks. */
  ruled(person: GrownPerson, item: GrownItem, moment: GrownMoment): Level {
    const own = this.placesOf(person, item, moment, undefined).some((place) => this.isOwn(place, item) && (this.reaches(person, item, moment) || place.seatId === item.author.id)) && this.fit(person, moment) && !this.fileOf(item).closed;
    return own ? 'FULL' : this.level(person, item, moment);
  }

  /** The coarse wall: a live seat in the case, and of the party that brought it, or in its audience, or named by the supplier. */
  coarse(person: GrownPerson, item: GrownItem, moment: GrownMoment): boolean {
    return this.fileOf(item).regionId === person.organisation.regionId
      && this.placesOf(person, item, moment, undefined).some((place) => (this.isOwn(place, item) && place.seatId === item.author.id)
        || (this.reaches(person, item, moment) && (this.isOwn(place, item) || item.audience.includes(place.seatId!) || this.grantsOf(item, place, moment).length > 0)));
  }

  /** Whether the channel it travels in reaches them: that of the case does so also without a seat, and their own item always. */
  reachedBy(person: GrownPerson, item: GrownItem, moment: GrownMoment): boolean {
    const seats = this.seatsIn(this.fileOf(item), person, moment);
    return this.apart.isForAll(item) || this.apart.may(seats, item) || seats.some(({ id }) => id === item.author.id);
  }

  /** What has an audience is for the seats it names, for whoever took it upon them, and for the author of a dissent; one at a table now. */
  knows(person: GrownPerson, thing: Thing, moment: GrownMoment): boolean {
    const seats = this.seatsIn(this.cases.get(thing['caseId'] as string)!, person, moment);
    const owns = seats.some(({ id }) => id === thing['ownerSeatId'] || ('askedSeatId' in thing && id === thing['authorSeatId']));
    const named = seats.some(({ id }) => (thing['audience'] as string[]).includes(id));
    return this.fit(person, moment) && (owns || (named && (this.apart.may(seats, thing) || made(seats, thing))));
  }

  /** The coarse wall round such a thing. */
  coarselyKnows(person: GrownPerson, thing: Thing, moment: GrownMoment): boolean {
    const seats = this.seatsIn(this.cases.get(thing['caseId'] as string)!, person, moment);
    const ofParty = seats.some((seat) => thing['party'] === `${seat.caseId}:${seat.organisationId}:${seat.task}`);
    const named = seats.some(({ id }) => (thing['audience'] as string[]).includes(id));
    return seats.some(({ id }) => id === thing['ownerSeatId']) || (ofParty && made(seats, thing)) || (this.apart.may(seats, thing) && (named || ofParty));
  }

  /** Everything one triple rests on. */
  factsOf(person: GrownPerson, item: GrownItem, { at, logged }: GrownMoment): object {
    const { seats, items: _, grants, particulars, emergencies: ___, guests: ____, ...file } = this.fileOf(item);
    const { author, ...asItIs } = item;
    return {
      at, logged, file, particulars: particulars.map(({ seat: __, ...each }) => each), item: { ...asItIs, by: `${author.role}/${author.task}`, byOrganisation: author.organisationId },
      person: { ...person, organisation: undefined }, seats: seats.filter((seat) => seat.person === person).map(({ person: __, ...seat }) => seat),
      grants: grants.filter((grant) => grant.item === item).map(({ item: __, seat, ...grant }) => ({ ...grant, seat: seat.id })),
    };
  }

  /** The eight tests; with one of them waived it is taken as passed. */
  private level(person: GrownPerson, item: GrownItem, moment: GrownMoment, waived?: Test): Level {
    const file = this.fileOf(item);
    if (waived !== 1 && !this.fit(person, moment)) return 'NOTHING';
    if (waived !== 8 && !moment.logged) return 'NOTHING';
    return this.placesOf(person, item, moment, waived).map((place): Level => {
      if (waived !== 7 && file.closed) return 'NOTHING';
      // Where two parties are kept apart, what travels on one side reaches nobody who serves the other; whoever brought it keeps it.
      const isReached = waived === 7 || (waived === 2 ? this.apart.isForAll(item) || this.apart.may(file.seats.filter((seat) => seat.person === person), item) : this.reaches(person, item, moment));
      if (this.isOwn(place, item) && (isReached || place.seatId === item.author.id)) return 'FULL';
      if (!isReached) return 'NOTHING';
      if (waived !== 7 && this.isHeld(file, moment)) return 'NOTHING';
      return this.linesOf(file, item, place, moment, waived).map(([line, most]) => this.byLine(line, most, file, item, place, moment, waived)).reduce(higher, 'NOTHING');
    }).reduce(higher, 'NOTHING');
  }

  /** 2. A seat in this case, now, of which its holder said that they do not know the family; who stands in also signed for secrecy. Waived: the seat they had or will have, or the one their employer would have. */
  private placesOf(person: GrownPerson, item: GrownItem, moment: GrownMoment, waived: Test | undefined): readonly Place[] {
    const file = this.fileOf(item);
    const seats = file.seats.filter((seat) => seat.person === person);
    const place = (seat: GrownSeat): Place => ({ role: seat.role, task: seat.task, organisationId: seat.organisationId, seatId: seat.id });
    if (waived !== 2) return this.seatsIn(file, person, moment).map(place);
    if (seats.length > 0) return seats.map(place);
    return file.regionId === person.organisation.regionId ? [{ ...person.organisation, organisationId: person.organisation.id, seatId: null }] : [];
  }

  /** Whether somebody has a seat in this case, now. */
  sits(person: GrownPerson, file: GrownCase, moment: GrownMoment): boolean {
    return this.seatsIn(file, person, moment).length > 0;
  }

  private seatsIn(file: GrownCase, person: GrownPerson, { at }: GrownMoment): readonly GrownSeat[] {
    return file.seats.filter((seat) => seat.person === person && seat.from <= at && seat.until > at && ['CLEAR', 'ARGUED'].includes(seat.circle) && (!seat.standingInFor || person.secrecyUntil >= dayOf(at)));
  }

  private byLine(line: Line, lawful: Level, file: GrownCase, item: GrownItem, place: Place, moment: GrownMoment, waived: Test | undefined): Level {
    if (!this.passes(line, file, item, place, moment, waived)) return 'NOTHING';
    // While a case is weighed only that there is something.
    const most = waived !== 7 && file.stage === 'TRIAGE' ? lower(lawful, 'HIT') : lawful;
    const written = (levels: readonly Level[]): readonly Level[] => (waived === 4 && levels.length === 0 ? ORDER.slice(1) : levels);
    const grants = this.grantsOf(item, place, moment);
    const chosen = waived === 2 || item.audience.includes(place.seatId!) ? highest(written(item.shows), line.unverified ? lower(most, 'ASK') : most) : 'NOTHING';
    const named = grants.length > 0 ? highest(written(item.shows), most) : 'NOTHING';
    return grants.filter(({ lifts }) => lifts).map(({ lifts }) => highest(item.grantable, lower(lifts!, most))).reduce(higher, higher(chosen, named));
  }

  private grantsOf(item: GrownItem, { seatId }: Place, { at }: GrownMoment): readonly GrownGrant[] {
    return (this.grants.get(item.id) ?? []).filter(({ seat, ended, from, until }) => seat.id === seatId && !ended && from <= at && until > at);
  }

  /** What is told of one party reaches nobody who serves the other. */
  private reaches(person: GrownPerson, item: GrownItem, moment: GrownMoment): boolean {
    return this.apart.may(this.seatsIn(this.fileOf(item), person, moment), item);
  }

  private isOwn = (place: Place, { author }: GrownItem): boolean => place.organisationId === author.organisationId && place.task === author.task;
}
