import type { GrownCase, GrownItem, GrownSeat, GrownWorld, Served } from './grown';

type Thing = Readonly<Record<string, unknown>>;
/** Whether what is told of one party may reach whoever serves the one, and whoever serves the other. */
interface Reaches {
  readonly one: boolean;
  readonly other: boolean;
}
const ALL: Reaches = { one: true, other: true };
const NOBODY: Reaches = { one: false, other: false };
const and = (left: Reaches, right: Reaches): Reaches => ({ one: left.one && right.one, other: left.other && right.other });

/**
 * Keeping two parties apart as its decision writes it down (docs/adr/0031), from who is kept apart, whom each seat serves, whom a thing is
 * about, what it is built on and what its supplier said. It knows of no channel: it asks of a thing and a seat whether the one may reach the other.
 */
export class ApartOracle {
  private readonly cases: ReadonlyMap<string, GrownCase>;
  private readonly items: ReadonlyMap<string, GrownItem>;
  private readonly served = new Map<string, Served>();
  private things: ReadonlyMap<string, Thing> = new Map();

  constructor(world: GrownWorld, noon: Date) {
    this.cases = new Map(world.cases.map((file) => [file.id, file]));
    this.items = new Map(world.cases.flatMap(({ items }) => items).map((item) => [item.id, item]));
    for (const { seats } of world.cases) for (const seat of seats) this.served.set(seat.id, overAll([seat, ...seats.filter((other) => other !== seat && other.person === seat.person && noon < other.until)].map((each) => servedBy(each, seats))));
  }

  /** What was made of what was brought, as it stands in its tables: what a thing is built on is found among these. */
  learn(things: readonly Thing[]): void {
    this.things = new Map(things.map((thing) => [thing['id'] as string, thing]));
  }

  /** Whether it may reach the holder of one of these seats. Whoever serves both, or of whom it is not known, is told what is for all alone. */
  may(seats: readonly GrownSeat[], thing: GrownItem | Thing): boolean {
    const { one, other } = this.reachOf(thing);
    return seats.some(({ id }) => {
      switch (this.served.get(id)!) {
        case 'NEITHER': return true;
        case 'ONE': return one;
        case 'OTHER': return other;
        case 'BOTH':
        case 'UNKNOWN': return one && other;
      }
    });
  }

  /** Whether it is for everybody, and so for somebody without a seat as well. */
  isForAll(item: GrownItem): boolean {
    const { one, other } = this.reachOf(item);
    return one && other;
  }

  private reachOf(thing: GrownItem | Thing): Reaches {
    const { apart } = this.cases.get(thing['caseId'] as string)!;
    if (!apart) return ALL;
    const item = this.items.get(thing['id'] as string);
    if (item) return item.word === 'ALL' ? ALL : item.word ? (this.aboutWhom(item.word, item) ?? NOBODY) : this.bySupplier(item.author.id, item.persons, item, false);
    const { hypothesisId, contributionId, targetId, decisionId, tegenspraakId, authorSeatId, proposedBySeatId } = thing as Record<string, string | undefined>;
    const on = (...ids: readonly (string | undefined)[]): Reaches => ids.map((id) => this.reachOf(this.items.get(id!) ?? this.things.get(id!)!)).reduce(and, ALL);
    // A mark and the head of a dissent go wherever that of which they are goes.
    if (hypothesisId) return on(hypothesisId, contributionId);
    if (targetId) return on(targetId);
    const author = (authorSeatId ?? proposedBySeatId)!;
    if (tegenspraakId) return this.bySupplier(author, [], thing, false);
    return decisionId ? and(this.bySupplier(author, [], thing, true), on(decisionId)) : this.bySupplier(author, [], thing, false);
  }

  /** Without a word of its supplier: of whom they serve; who serves neither or both brings what is of those it is about. What cannot be told is for nobody. */
  private bySupplier(seatId: string, persons: readonly string[], thing: GrownItem | Thing, isBuiltOn: boolean): Reaches {
    switch (this.served.get(seatId)) {
      case 'ONE': return { one: true, other: false };
      case 'OTHER': return { one: false, other: true };
      case 'NEITHER':
      case 'BOTH': return this.aboutWhom(persons, thing) ?? (isBuiltOn ? ALL : NOBODY);
      default: return NOBODY;
    }
  }

  private aboutWhom(persons: readonly string[], thing: GrownItem | Thing): Reaches | null {
    const { one, other } = this.cases.get(thing['caseId'] as string)!.apart!;
    const [ofOne, ofOther] = [persons.includes(one), persons.includes(other)];
    return ofOne || ofOther ? { one: !ofOther, other: !ofOne } : null;
  }
}

/** Whoever stands in serves whom the seat serves that they stand in for, and whoever else is said of them. */
function servedBy({ serves, standingInFor }: GrownSeat, seats: readonly GrownSeat[]): Served {
  const stoodInFor = seats.find(({ id }) => id === standingInFor);
  return stoodInFor ? overAll([servedBy(stoodInFor, seats), serves === 'UNKNOWN' ? 'NEITHER' : serves]) : serves;
}

/** Over all seats somebody holds or is to hold in a case: who serves one with one of them and the other with another serves both. */
function overAll(all: readonly Served[]): Served {
  if (all.includes('UNKNOWN')) return 'UNKNOWN';
  const [one, other] = [all.includes('ONE') || all.includes('BOTH'), all.includes('OTHER') || all.includes('BOTH')];
  return one && other ? 'BOTH' : one ? 'ONE' : other ? 'OTHER' : 'NEITHER';
}
