import { readFileSync } from 'node:fs';
import type { LegalMode, Level } from '@casustafel/kernel';
import type { Capacity, GrownCase, GrownItem, GrownMoment, GrownPerson, GrownVersion, GrownWorld } from './grown';

/** One of the eight tests of need to know. */
export type Test = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const TESTS: readonly Test[] = [1, 2, 3, 4, 5, 6, 7, 8];

export interface Line {
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
export type Place = Capacity & { readonly organisationId: string; readonly seatId: string | null };

export const ORDER: readonly Level[] = ['NOTHING', 'HIT', 'ASK', 'CONCLUSION', 'SUMMARY', 'FULL'];
export const lower = (one: Level, other: Level): Level => (ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other);
export const higher = (one: Level, other: Level): Level => (ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other);
export const highest = (written: readonly Level[], most: Level): Level => [...ORDER].reverse().find((level) => ORDER.indexOf(level) <= ORDER.indexOf(most) && written.includes(level)) ?? 'NOTHING';

const laws: readonly Law[] = ['wgs-zvh', 'own-grounds'].map((name) => JSON.parse(readFileSync(new URL(`../../../../libs/agreement/domain/agreements/${name}.json`, import.meta.url), 'utf8')) as Written)
  .map((law) => ({ ...law, lines: law.rows.map((row) => ({ ...row, suppliers: new Set(listed(law, row.from)), recipients: new Set(listed(law, row.to)), kinds: new Set(listed(law, row.categories)) })) }));
const DUTCH = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const days = new Map<number, string>();
/** The Dutch day of a moment; a world has few moments and asks for their days very often. */
export const dayOf = (at: Date): string => days.get(at.getTime()) ?? days.set(at.getTime(), DUTCH.format(at)).get(at.getTime())!;

/** What the agreements and the state of a case say of one recipient, read from the files and from the world as it was grown. */
export class WrittenLaw {
  protected readonly cases: ReadonlyMap<string, GrownCase>;

  constructor(protected readonly world: GrownWorld) {
    this.cases = new Map(world.cases.map((file) => [file.id, file]));
  }

  /** 1. Screening and training in date. */
  protected fit(person: GrownPerson, { at }: GrownMoment): boolean {
    const day = dayOf(at);
    return person.screenedUntil >= day && person.trainedUntil >= day;
  }

  /** 3. The lines of the agreement in force that let this role receive this category, each with the most it shows. Waived: of both laws, as they were shipped. */
  protected linesOf(file: GrownCase, item: GrownItem, place: Place, { at }: GrownMoment, waived?: Test): readonly (readonly [Line, Level])[] {
    const supplier = item.author;
    return laws.filter((law) => waived === 3 || (law.mode === file.mode && law.from <= dayOf(at))).flatMap((law) =>
      law.lines.filter((line) => !line.aloud && names(line.suppliers, supplier) && names(line.recipients, place) && line.kinds.has(item.category)).flatMap((line): [Line, Level][] => {
        const versions = waived === 3 ? [] : this.world.versions.filter(({ regionId, mode }) => regionId === file.regionId && mode === law.mode);
        const most = versions.flatMap(({ narrowings }) => narrowings).filter((each) => meant(each, supplier, place, item.category)).reduce((left, { atMost }) => lower(left, atMost), line.level ?? 'FULL');
        return most === 'NOTHING' ? [] : [[line, most]];
      }));
  }

  /** 4, 5 and 6: what the supplier's article asks of the case, of the item, of the way through secrecy, and about whom it speaks. */
  protected passes(line: Line, file: GrownCase, item: GrownItem, place: Place, moment: GrownMoment, waived?: Test): boolean {
    const { at } = moment;
    const capacity = `${place.role}/${place.task}`;
    // 4. What the supplier's article asks is so, and the conditions leave this recipient in, now.
    if (waived !== 4 && !((line.needs ?? []).every((need) => this.isSo(need, file, item, place, moment)) && item.receivers.includes(capacity) && item.openUntil > at)) return false;
    // 5. A way through secrecy that this article names, for this recipient, still open.
    if (waived !== 5 && (line.gates ?? []).length > 0 && !(line.gates!.includes(item.gate) && item.gateFor.includes(capacity) && item.gateUntil > at)) return false;
    // 6. About whom this article speaks.
    return waived === 6 || (line.about ?? ['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT']).includes(item.about);
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
  protected isHeld({ retainUntil, particulars }: GrownCase, { at }: GrownMoment): boolean {
    const day = dayOf(at);
    return retainUntil < day || particulars.some(({ kind, ended, from, until }) => kind === 'LEGAL_HOLD' && !ended && from <= day && day <= until);
  }

  protected fileOf = ({ caseId }: GrownItem): GrownCase => this.cases.get(caseId)!;
}

function listed(law: Written, said: readonly string[]): readonly string[] {
  return said.flatMap((name) => (name.startsWith('@') ? listed(law, law.groups[name.slice(1)]!) : [name]));
}
const names = (said: ReadonlySet<string>, { role, task }: Capacity): boolean => said.has(role) || said.has(`${role}/${task}`);
const same = (wanted: Capacity | null, one: Capacity): boolean => !wanted || (wanted.role === one.role && (wanted.task === 'NONE' || wanted.task === one.task));
const meant = (line: GrownVersion['narrowings'][number], supplier: Capacity, recipient: Capacity, category: string): boolean =>
  same(line.supplier, supplier) && same(line.recipient, recipient) && (!line.category || line.category === category);
