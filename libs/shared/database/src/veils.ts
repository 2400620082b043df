import type { Authored } from '@casustafel/key-store';
import { seatIn, type Actor } from '@casustafel/policy';
import type { Read } from './read';
import type { ReadTx } from './look';
import { Registry } from './registry';
import type { Tx } from './tx';

/** What hides the protected values of one case. Made once for as long as none of them changes. */
export interface CaseVeil {
  /** What this reader gets of words as they are kept. */
  shown(kept: Authored, reader: Actor): unknown;
  /** What an act gets of them, nothing replaced: what is another's bears a mark, which goes with it wherever it is put. */
  forAct(kept: Authored, actor: Actor): { readonly content: unknown; readonly marks: readonly string[] };
  /** How words are kept, and which protected values of others stand in them. @param at what stood there, and whose the words are where they are not of the actor. */
  written(given: unknown, at: { readonly before: Authored | null; readonly marks: ReadonlySet<string>; readonly actor: Actor; readonly by: string | null; readonly others?: Authored['others'] }): { readonly content: unknown; readonly mentioned: readonly string[] };
  /** Whether anything in here would be replaced for this reader, whoever wrote it. */
  hidesIn(content: unknown, reader: Actor): boolean;
}

/** A protected value that was written down somewhere by another than keeps it. */
export interface Mention {
  readonly caseId: string;
  readonly place: string;
  readonly protectedId: string;
}

export interface VeilSource {
  /** All that is protected in a case, as it is sought. */
  needles(read: ReadTx, caseId: string): Read<unknown>;
  veilOf(caseId: string, needles: readonly unknown[]): CaseVeil;
  /** Whoever keeps them is told, in this transaction. */
  mentioned(tx: Tx, mentions: readonly Mention[]): Promise<void>;
}

/** The protected values of this case have to be read before its words can be opened; whoever catches it reads them and begins anew. */
export class VeilMissing extends Error {
  constructor(readonly caseId: string) {
    super('The protected values of a case were not read');
  }
}

/** As it was read, at this version of the vault; none for whoever does not see the file. */
export interface ReadVeil {
  readonly version: number;
  readonly veil: CaseVeil;
}

const MOST = 200;

/** What is protected in which case, kept at the vault; the process remembers it for as long as it holds. */
export class Veils extends Registry<VeilSource> {
  private readonly known = new Map<string, ReadVeil>();

  get source(): VeilSource {
    const [source] = this.members;
    if (!source) throw new Error('Nobody keeps what is protected');
    return source;
  }

  remember(caseId: string, read: ReadVeil): void {
    if ((this.known.get(caseId)?.version ?? -1) > read.version) return;
    this.known.delete(caseId);
    this.known.set(caseId, read);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!);
  }

  /** The veil over a case for this person; null where nothing was ever protected. @throws VeilMissing when what is known of it may be too old. */
  over(actor: Actor, caseId: string): CaseVeil | null {
    const found = this.find(actor, caseId);
    if (found === undefined) throw new VeilMissing(caseId);
    return found;
  }

  /** Whether it has to be read before words of this case can be opened for this person. */
  lacks(actor: Actor, caseId: string): boolean {
    return this.find(actor, caseId) === undefined;
  }

  private find(actor: Actor, caseId: string): CaseVeil | null | undefined {
    // Who does not sit there cannot say how old what is known is: for them it is read each time.
    const version = seatIn(actor, caseId)?.vault;
    if (version === 0) return null;
    const known = this.known.get(caseId);
    return version === undefined || !known || known.version < version ? undefined : known.veil;
  }
}
