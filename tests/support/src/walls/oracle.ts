import { readFileSync } from 'node:fs';
import type { LegalMode, Level } from '@casustafel/kernel';
import type { Capacity, GrownCase, GrownGrant, GrownItem, GrownMoment, GrownPerson, GrownSeat, GrownVersion, GrownWorld } from './grown';

/** One of the eight tests of need to know. */
export type Test = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const TESTS: readonly Test[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** What somebody may be shown of an item; and whether one test alone stands in the way. */
export interface Verdict {
  readonly level: Level;
  readonly only: Test | null;
}

interface Line {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly categories: readonly string[];
  readonly needs?: readonly string[];
  readonly gates?: readonly string[];
  readonly about?: readonly string[];
  readonly level?: Level;
  readonly unverified?: boolean;
  readonly aloud?: boolean;
}
interface Written {
  readonly mode: LegalMode;
  readonly from: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly Line[];
}
type Reaching = Line & Readonly<Record<'suppliers' | 'recipients' | 'kinds', ReadonlySet<string>>>;
type Law = Written & { readonly lines: readonly Reaching[] };
/** A place at the table as a test puts it to somebody: their own, or the one they would have. */
type Place = Capacity & { readonly organisationId: string; readonly seatId: string | null };

type Thing = Readonly<Record<string, unknown>>;

const reached = (seats: readonly GrownSeat[], channel: unknown): boolean => seats.some(({ channels }) => channels.includes(channel as string));
const made = (seats: readonly GrownSeat[], thing: Thing): boolean => seats.some(({ id }) => [thing['authorSeatId'], thing['proposedBySeatId'], 'hypothesisId' in thing && thing['seatId']].includes(id));

const ORDER: readonly Level[] = ['NOTHING', 'HIT', 'ASK', 'CONCLUSION', 'SUMMARY', 'FULL'];
const lower = (one: Level, other: Level): Level => (ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other);
const higher = (one: Level, other: Level): Level => (ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other);
const highest = (written: readonly Level[], most: Level): Level => [...ORDER].reverse().find((level) => ORDER.indexOf(level) <= ORDER.indexOf(most) && written.includes(level)) ?? 'NOTHING';

const laws: readonly Law[] = ['wgs-zvh', 'own-grounds'].map((name) => JSON.parse(readFileSync(new URL(`../../../../libs/agreement/domain/agreements/${name}.json`, import.meta.url), 'utf8')) as Written)
  .map((law) => ({ ...law, lines: law.rows.map((row) => ({ ...row, suppliers: new Set(listed(law, row.from)), recipients: new Set(listed(law, row.to)), kinds: new Set(listed(law, row.categories)) })) }));
const DUTCH = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const days = new Map<number, string>();
/** The Dutch day of a moment; a world has few moments and asks for their days very often. */
const dayOf = (at: Date): string => days.get(at.getTime()) ?? days.set(at.getTime(), DUTCH.format(at)).get(at.getTime())!;

/**
 * Need to know as it is written down, in the order in which it is written down, and slow. It shares nothing with the rule book:
 * it reads the agreements from their files and the facts from the world as it was grown. Where it and a wall differ, one is wrong.
 */
export class Oracle {
  private readonly cases: ReadonlyMap<string, GrownCase>;
  private readonly grants = new Map<string, GrownGrant[]>();

  constructor(private readonly world: GrownWorld) {
    this.cases = new Map(world.cases.map((file) => [file.id, file]));
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

  /** What has an audience is for the seats it names, for whoever took it upon them, and for the author of a dissent; one at a table now. */
  knows(person: GrownPerson, thing: Thing, moment: GrownMoment): boolean {
    const seats = this.seatsIn(this.cases.get(thing['caseId'] as string)!, person, moment);
    const owns = seats.some(({ id }) => id === thing['ownerSeatId'] || ('askedSeatId' in thing && id === thing['authorSeatId']));
    const named = seats.some(({ id }) => (thing['audience'] as string[]).includes(id));
    return this.fit(person, moment) && (owns || (named && (reached(seats, thing['channel']) || made(seats, thing))));
  }

  /** The coarse wall round such a thing. */
  coarselyKnows(person: GrownPerson, thing: Thing, moment: GrownMoment): boolean {
    const seats = this.seatsIn(this.cases.get(thing['caseId'] as string)!, person, moment);
    const ofParty = seats.some((seat) => thing['party'] === `${seat.caseId}:${seat.organisationId}:${seat.task}`);
    const named = seats.some(({ id }) => (thing['audience'] as string[]).includes(id));
    return seats.some(({ id }) => id === thing['ownerSeatId']) || (ofParty && made(seats, thing)) || (reached(seats, thing['channel']) && (named || ofParty));
  }

  /** Everything one triple rests on. */
  factsOf(person: GrownPerson, item: GrownItem, { at, logged }: GrownMoment): object {
    const { seats, items: _, grants, particulars, ...file } = this.fileOf(item);
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
      const isReached = waived === 7 || (waived === 2 ? item.channel === item.caseId || reached(file.seats.filter((seat) => seat.person === person), item.channel) : this.reaches(person, item, moment));
      if (this.isOwn(place, item) && (isReached || place.seatId === item.author.id)) return 'FULL';
      if (!isReached) return 'NOTHING';
      if (waived !== 7 && this.isHeld(file, moment)) return 'NOTHING';
      return this.linesOf(file, item, place, moment, waived).map(([line, most]) => this.byLine(line, most, file, item, place, moment, waived)).reduce(higher, 'NOTHING');
    }).reduce(higher, 'NOTHING');
  }

  /** 1. Screening and training in date. */
  private fit(person: GrownPerson, { at }: GrownMoment): boolean {
    const day = dayOf(at);
    return person.screenedUntil >= day && person.trainedUntil >= day;
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

  private seatsIn(file: GrownCase, person: GrownPerson, { at }: GrownMoment): readonly GrownSeat[] {
    return file.seats.filter((seat) => seat.person === person && seat.from <= at && seat.until > at && ['CLEAR', 'ARGUED'].includes(seat.circle) && (!seat.standingInFor || person.secrecyUntil >= dayOf(at)));
  }

  /** 3. The lines of the agreement in force that let this role receive this category, each with the most it shows. Waived: of both laws, as they were shipped. */
  private linesOf(file: GrownCase, item: GrownItem, place: Place, { at }: GrownMoment, waived: Test | undefined): readonly (readonly [Line, Level])[] {
    const supplier = item.author;
    return laws.filter((law) => waived === 3 || (law.mode === file.mode && law.from <= dayOf(at))).flatMap((law) =>
      law.lines.filter((line) => !line.aloud && names(line.suppliers, supplier) && names(line.recipients, place) && line.kinds.has(item.category)).flatMap((line): [Line, Level][] => {
        const versions = waived === 3 ? [] : this.world.versions.filter(({ regionId, mode }) => regionId === file.regionId && mode === law.mode);
        const most = versions.flatMap(({ narrowings }) => narrowings).filter((each) => meant(each, supplier, place, item.category)).reduce((left, { atMost }) => lower(left, atMost), line.level ?? 'FULL');
        return most === 'NOTHING' ? [] : [[line, most]];
      }));
  }

  private byLine(line: Line, lawful: Level, file: GrownCase, item: GrownItem, place: Place, moment: GrownMoment, waived: Test | undefined): Level {
    const { at } = moment;
    const capacity = `${place.role}/${place.task}`;
    const triage = waived !== 7 && file.stage === 'TRIAGE';
    // 4. What the supplier's article asks is so, and the conditions leave this recipient in, now.
    if (waived !== 4 && !((line.needs ?? []).every((need) => this.isSo(need, file, item, place, moment)) && item.receivers.includes(capacity) && item.openUntil > at)) return 'NOTHING';
    // 5. A way through secrecy that this article names, for this recipient, still open.
    if (waived !== 5 && (line.gates ?? []).length > 0 && !(line.gates!.includes(item.gate) && item.gateFor.includes(capacity) && item.gateUntil > at)) return 'NOTHING';
    // 6. About whom this article speaks.
    if (waived !== 6 && !(line.about ?? ['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT']).includes(item.about)) return 'NOTHING';
    // While a case is weighed only that there is something.
    const most = triage ? lower(lawful, 'HIT') : lawful;
    const written = (levels: readonly Level[]): readonly Level[] => (waived === 4 && levels.length === 0 ? ORDER.slice(1) : levels);
    const grants = this.grantsOf(item, place, moment);
    const chosen = waived === 2 || item.audience.includes(place.seatId!) ? highest(written(item.shows), line.unverified ? lower(most, 'ASK') : most) : 'NOTHING';
    const named = grants.length > 0 ? highest(written(item.shows), most) : 'NOTHING';
    return grants.filter(({ lifts }) => lifts).map(({ lifts }) => highest(item.grantable, lower(lifts!, most))).reduce(higher, higher(chosen, named));
  }

  /** Particulars on which an article rests. While a case is weighed the criteria are what is being judged. */
  private isSo(need: string, file: GrownCase, item: GrownItem, place: Place, { at }: GrownMoment): boolean {
    const day = dayOf(at);
    const standing = (kind: string) => file.particulars.filter((each) => each.kind === kind && !each.ended);
    const orders = standing('OTS').filter(({ from, until }) => from <= day && day <= until);
    switch (need) {
      case 'criteriaMet': return file.stage === 'TRIAGE' || (standing('CRITERIA').length > 0 && standing('CRITERIA').every(({ criteria }) => criteria.length === 4));
      case 'competentAuthorityAgrees': return standing('AUTHORITY').length > 0;
      case 'reportedToVeiligThuis': return standing('REPORT').length > 0;
      case 'otsActive': return orders.length > 0;
      case 'recipientExecutesOts': return orders.some(({ executingId }) => executingId === place.organisationId);
      case 'incidental': return item.incidental;
      default: throw new Error(`Nobody knows what ${need} asks`);
    }
  }

  /** 7. A hold of the prosecution that runs, or a retention that is over. */
  private isHeld({ retainUntil, particulars }: GrownCase, { at }: GrownMoment): boolean {
    const day = dayOf(at);
    return retainUntil < day || particulars.some(({ kind, ended, from, until }) => kind === 'LEGAL_HOLD' && !ended && from <= day && day <= until);
  }

  private grantsOf(item: GrownItem, { seatId }: Place, { at }: GrownMoment): readonly GrownGrant[] {
    return (this.grants.get(item.id) ?? []).filter(({ seat, ended, from, until }) => seat.id === seatId && !ended && from <= at && until > at);
  }

  /** What travels in the channel of the case reaches everybody; another only whom it was opened for. */
  private reaches(person: GrownPerson, item: GrownItem, moment: GrownMoment): boolean {
    return reached(this.seatsIn(this.fileOf(item), person, moment), item.channel);
  }

  private isOwn = (place: Place, { author }: GrownItem): boolean => place.organisationId === author.organisationId && place.task === author.task;
  private fileOf = ({ caseId }: GrownItem): GrownCase => this.cases.get(caseId)!;
}

function listed(law: Written, said: readonly string[]): readonly string[] {
  return said.flatMap((name) => (name.startsWith('@') ? listed(law, law.groups[name.slice(1)]!) : [name]));
}
const names = (said: ReadonlySet<string>, { role, task }: Capacity): boolean => said.has(role) || said.has(`${role}/${task}`);
const same = (wanted: Capacity | null, one: Capacity): boolean => !wanted || (wanted.role === one.role && (wanted.task === 'NONE' || wanted.task === one.task));
const meant = (line: GrownVersion['narrowings'][number], supplier: Capacity, recipient: Capacity, category: string): boolean =>
  same(line.supplier, supplier) && same(line.recipient, recipient) && (!line.category || line.category === category);
