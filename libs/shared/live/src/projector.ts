import { createHmac } from 'node:crypto';
import { CaseParts, UnitOfWork, type Caller, type Read } from '@casustafel/database';
import { KeyStore } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { keyOf } from './outbox-row';

/** Things by kind and id, each with the mark of what one reader sees of it. */
export type Marks = ReadonlyMap<string, string>;

const MARK_BYTES = 16;

/**
 * What one person sees of things now, as marks: the same reads and presenters as every screen, judged now.
 * A mark differs per person and means nothing to anybody; only that it changed does.
 */
@Injectable()
export class Projector {
  private readonly key: Buffer;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CaseParts) private readonly parts: CaseParts, @Inject(KeyStore) keys: KeyStore) {
    this.key = keys.hubKey('mark');
  }

  /** Everything of the case, or only these ids by kind. */
  async marks(caller: Caller, caseId: string, only?: ReadonlyMap<string, readonly string[]>): Promise<Marks> {
    const { actor } = caller;
    const parts = this.parts.all.filter(({ kind }) => !only || only.has(kind));
    if (parts.length === 0) return new Map();
    const rows: Record<string, readonly unknown[]> = await this.work.judge(caller, (read) =>
      Object.fromEntries(parts.map((part) => [part.kind, part.read(read, actor, { caseId, ids: only?.get(part.kind) }) as Read<unknown>])),
    );
    return new Map(parts.flatMap((part) => (rows[part.kind] ?? []).map((row) => {
      const seen = part.present(actor, row);
      return [keyOf(part.kind, seen.id), this.mark(actor.professionalId, part.kind, JSON.stringify(seen))] as const;
    })));
  }

  /** That a thing is no longer theirs to see is a change of what they see of it. */
  goneMark(professionalId: string, key: string): string {
    return this.mark(professionalId, 'gone', key);
  }

  private mark(professionalId: string, kind: string, seen: string): string {
    return createHmac('sha256', this.key).update(`${professionalId}\0${kind}\0${seen}`).digest().subarray(0, MARK_BYTES).toString('base64url');
  }
}
