import { authorOf, CaseParts, ClockOffset, ReadingEyes, ReadTx, Veils, liveAt, seatsOfCase, type CasePart, type JsonRow, type Mention, type Read, type Tx } from '@casustafel/database';
import { through, type Authored } from '@casustafel/key-store';
import { Actors } from '@casustafel/live';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { KeptVeil } from './kept-veil';

/** Not shown through the veil: what the vault itself keeps. */
const OF_THE_VAULT = ['ProtectedValue', 'ProtectedMention', 'OldContact'];

interface Turned {
  readonly caseId: string;
  readonly before: KeptVeil;
  readonly after: KeptVeil;
  /** Values that were kept or put right: where they stood already, their owner is told. */
  readonly sought: readonly string[];
  readonly party: string;
}

/**
 * When a vault changes, texts look different that nobody touched, and not for everybody. What each person at the table sees is laid
 * beside what they saw; only where that differs is anything told, of that thing and to them alone.
 */
@Injectable()
export class Repaint {
  constructor(
    @Inject(CaseParts) private readonly parts: CaseParts,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(Veils) private readonly veils: Veils,
    @Inject(ClockOffset) private readonly clock: ClockOffset,
  ) {}

  async tell(tx: Tx, turned: Turned): Promise<void> {
    const { caseId } = turned;
    const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const readers = await this.actors.fresh([...new Set(seats.map(({ professionalId }) => professionalId))]);
    const changed = new Map<string, { readonly kind: string; readonly id: string; readonly seats: string[] }>();
    const persons = new Set<string>();
    const stood = new Map<string, Mention>();
    for (const reader of readers.values()) {
      const rows = await this.rowsFor(tx, caseId, reader);
      for (const { kind, id } of this.differing(rows, reader, turned)) {
        const thing = changed.get(`${kind}:${id}`) ?? { kind, id, seats: [] };
        thing.seats.push(...reader.seats.filter((seat) => seat.caseId === caseId).map((seat) => seat.id));
        changed.set(`${kind}:${id}`, thing);
        persons.add(reader.professionalId);
      }
      if (turned.sought.length > 0) this.seek(rows, reader, turned, stood);
    }
    await tx.actAs(tx.actor);
    for (const { kind, id, seats: seatsAfter } of changed.values()) await tx.tell({ topic: 'changed', caseId, kind, id, seatsAfter });
    for (const person of persons) await tx.tellPerson(person, { caseId, kind: 'CaseFile', id: caseId });
    if (stood.size > 0) await this.veils.source.mentioned(tx, [...stood.values()]);
  }

  /** What this person can read of the case, still sealed: one statement, as them, and no row of the log; nothing of it leaves. */
  private async rowsFor(tx: Tx, caseId: string, reader: Actor): Promise<readonly PartRows[]> {
    const reads = this.parts.all.filter(({ kind }) => !OF_THE_VAULT.includes(kind)).map((part) => ({ part, read: part.read(new ReadTx(reader.now), reader, { caseId }) }));
    const asked = reads.map(({ part, read: { query } }) => ({ name: part.kind, kind: '', sql: query.text, args: query.values }));
    const [{ answer }] = (await tx.manager.query('select look($1, $2, $3, $4) as answer', [reader.professionalId, this.clock.value, JSON.stringify({ action: null }), JSON.stringify(asked)])) as [{ answer: string }];
    const found = JSON.parse(answer) as Record<string, JsonRow[]>;
    return reads.map(({ part, read }) => ({ part, read, rows: found[part.kind] ?? [] }));
  }

  private differing(parts: readonly PartRows[], reader: Actor, { caseId, before, after }: Turned): readonly { readonly kind: string; readonly id: string }[] {
    return parts.flatMap(({ part, read, rows }) => {
      const seen = (veil: KeptVeil): readonly (readonly [string, string])[] => {
        const eyes = new ReadingEyes(reader, this.veils);
        eyes.put(caseId, { version: 0, veil });
        return through(eyes, () => rows.map((row) => part.present(reader, read.map(row))).map((model) => [model.id, JSON.stringify(model)] as const));
      };
      const was = new Map(seen(before));
      return seen(after).filter(([id, text]) => was.get(id) !== text).map(([id]) => ({ kind: part.kind, id }));
    });
  }

  private seek(parts: readonly PartRows[], reader: Actor, { caseId, after, sought, party }: Turned, stood: Map<string, Mention>): void {
    const ids = new Set(sought);
    const eyes = {
      opened: (of: string, place: string, kept: Authored): unknown => {
        if (of === caseId) for (const protectedId of after.foundOfOthers(kept, ids, party)) stood.set(`${place} ${protectedId}`, { caseId, place, protectedId });
        return kept.content;
      },
      sealing: (_: string, __: string, content: unknown): Authored => ({ by: authorOf(reader.professionalId, reader), content }),
    };
    through(eyes, () => parts.forEach(({ read, rows }) => rows.forEach(read.map)));
  }
}

interface PartRows {
  readonly part: CasePart;
  readonly read: Read<unknown>;
  readonly rows: readonly JsonRow[];
}
