import { Matcher, OBFUSCATIONS, type Sought } from '@casustafel/vault-domain';
import { MARK } from './needles';
import type { Scene } from './scene';

/** Who writes in the life of the case, each with a protected value of their own that a third party keeps: what is heard elsewhere names its author. */
const VALUES: Readonly<Record<string, Omit<Sought, 'id' | 'alsoKnownAs'> & { readonly core: string }>> = {
  chair: { kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven', core: 'Molenweg 48' },
  process: { kind: 'ADDRESS', value: 'Spaarnelaan 7, 3512 TC Utrecht', core: '3512 TC' },
  police: { kind: 'PHONE', value: '0687654321', core: '06 87654321' },
  ggz: { kind: 'CONFIDANT', value: 'Fatima Yildiz', core: 'Fatima Yildiz' },
  wmo: { kind: 'SCHOOL', value: 'Basisschool Het Kompas', core: 'Basisschool Het Kompas' },
  scribe: { kind: 'SHELTER', value: 'Huize Zilverlinde', core: 'Huize Zilverlinde' },
};

/** Of one organisation and task: what one of them wrote is no secret of another. */
const TOGETHER = [['chair', 'process', 'scribe', 'privacy', 'admin'], ['police', 'police2', 'mandate'], ['ggz'], ['wmo']];
/** Keeps all of them, and sits at the table. */
export const KEEPER = 'gi';

/** Protected values that others type into whatever they write, each time in another spelling. */
export class Vaulted {
  private turn = 0;
  private readonly typed = new Map<string, Set<string>>();
  private readonly matchers = new Map(Object.entries(VALUES).map(([who, { core: _, ...value }]) => [who, new Matcher([{ ...value, id: who, alsoKnownAs: [] }])]));
  kept = false;
  /** How often something was typed, and in how many ways. */
  get count(): string {
    return `${this.turn} times in ${[...this.typed.values()].reduce((sum, ways) => sum + ways.size, 0)} spellings`;
  }

  constructor(private readonly scene: Scene) {
    const act = scene.act.bind(scene);
    scene.act = async (who, door, variables) => act(who, door, ['protect', 'correctProtected', 'keepOldContact'].includes(door) || this.isElsewhere(variables) ? variables : this.spiked(who, variables));
  }

  /** Once the third party sits there: everything from before is replaced from then on as well. */
  async keep(): Promise<void> {
    if (this.kept) return;
    const keep = ({ kind, value }: { readonly kind: string; readonly value: string }) => this.scene.knock(KEEPER, 'Mutation', 'protect', { input: { caseId: this.scene.id('case'), kind, value, alsoKnownAs: [], why: null } });
    for (const value of Object.values(VALUES)) if ((await keep(value)).refusal) return;
    this.kept = true;
  }

  /** Authors whose protected value stands in this text, though its reader may not know it. */
  leaked(who: string, text: string): string[] {
    if (who === KEEPER) return [];
    return this.heard(text).filter((author) => !TOGETHER.some((party) => party.includes(author) && party.includes(who)));
  }

  /** Sought as it was typed, to the letter, and by everything that would recognise it. */
  heard(text: string): string[] {
    const plain = text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z/gu, ' § ');
    return [...this.matchers].filter(([author, matcher]) => [...(this.typed.get(author) ?? [])].some((way) => plain.includes(way)) || matcher.find(plain).length > 0).map(([author]) => author);
  }

  /** What is protected is protected in its own case. */
  private isElsewhere(variables: object): boolean {
    const said = JSON.stringify(variables);
    return ['case elsewhere', 'own circle'].some((name) => said.includes(this.scene.idIfMade(name)));
  }

  private spiked<T>(who: string, given: T): T {
    if (typeof given === 'string' && given.includes(MARK)) return `${given} ${this.spelling(who)}` as T;
    if (Array.isArray(given)) return given.map((each: unknown) => this.spiked(who, each)) as T;
    if (given !== null && typeof given === 'object') {
      // By the exact name of somebody of the family they are found again, in an emergency and at other tables: there nothing is added to it.
      const byName = !('familyRole' in given) || (given as { familyRole: unknown }).familyRole !== 'NETWORK';
      return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, name === 'name' && byName ? each : this.spiked(who, each)])) as T;
    }
    return given;
  }

  private spelling(who: string): string {
    const value = VALUES[who];
    if (!value) return '';
    const ways = OBFUSCATIONS.filter(({ suits }) => suits(value.core));
    const way = ways[this.turn % ways.length]!.of(value.core, this.turn).trim();
    this.turn += 1;
    this.typed.set(who, (this.typed.get(who) ?? new Set()).add(way));
    return `(${way})`;
  }
}
