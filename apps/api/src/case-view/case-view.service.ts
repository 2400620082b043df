import { CaseParts, sql, UnitOfWork, uuid, uuids, whole, type Caller, type CasePart, type Read, type Scope } from '@casustafel/database';
import { seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { CaseViewModel } from './case-view.model';
import { Cursors } from './cursor';

/** One look at a case through all its parts: one statement, one log row, the same reads the lists use. */
@Injectable()
export class CaseViewService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CaseParts) private readonly parts: CaseParts,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  async view(caller: Caller, caseId: string, cursor: string | null | undefined, action = 'LOOKED'): Promise<CaseViewModel> {
    const { actor } = caller;
    const since = cursor === null || cursor === undefined ? undefined : this.cursors.read(actor.professionalId, caseId, cursor);
    const scope: Scope = { caseId, since };
    const seats = seatIn(actor, caseId) ? actor.seats.filter((seat) => seat.caseId === caseId).map(({ id }) => id) : [];
    const answer = await this.work.look(caller, { action, caseId, live: since !== undefined }, (read) => ({
      // First, so that a change between two reads is told again rather than missed.
      position: read.aside(sql`select coalesce(max(n), 0) as n from outbox_counter where stream = ${uuid(caseId)}`, (row) => Number(row['n'])),
      left: read.aside(
        sql`select distinct o.object_id as id from outbox o where o.stream = ${uuid(caseId)} and o.n > ${whole(since ?? Number.MAX_SAFE_INTEGER)} and o.seats_before && ${uuids(seats)}`,
        (row) => String(row['id']),
      ),
      ...Object.fromEntries(this.parts.all.map((part) => [part.field, part.read(read, actor, scope) as Read<unknown>])),
    }));
    const rows = answer as unknown as Record<string, unknown[]>;
    const shown = this.parts.all.map((part: CasePart) => [part.field, (rows[part.field] ?? []).map((row) => part.present(actor, row))] as const);
    const here = new Set(shown.flatMap(([, things]) => things.map(({ id }) => id)));
    return {
      cursor: this.cursors.write(actor.professionalId, caseId, answer.position[0] ?? 0),
      whole: since === undefined,
      gone: answer.left.filter((id) => !here.has(id)),
      ...Object.fromEntries(shown),
    } as unknown as CaseViewModel;
  }
}
