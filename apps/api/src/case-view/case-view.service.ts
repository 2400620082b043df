import { besideGuests, CaseParts, guestSight, NO_GUESTS, sql, UnitOfWork, uuid, uuids, whole, type Caller, type CasePart, type GuestSight, type Read, type ReadTx, type Scope, type Sql } from '@casustafel/database';
import { NotFound } from '@casustafel/kernel';
import { Refused, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseViewModel } from './case-view.model';
import { Cursors } from './cursor';
import type { ReportModel } from './report.model';

interface Question {
  readonly action: 'LOOKED' | 'REFRESHED' | 'READ_REPORT';
  readonly scope: Scope;
}

/** One look at a case through all its parts: one statement, one log row, the same reads the lists use. */
@Injectable()
export class CaseViewService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CaseParts) private readonly parts: CaseParts,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  /** Everything, or with a cursor only what is new for this person since; everything again when that cursor is too old to say. */
  view(caller: Caller, caseId: string, cursor: string | null | undefined): Promise<CaseViewModel> {
    const since = cursor ? this.cursors.read(caller.actor.professionalId, caseId, cursor, caller.actor.now) : undefined;
    return this.ask(caller, { action: since === undefined ? 'LOOKED' : 'REFRESHED', scope: { caseId, since } });
  }

  /**
   * The report of one conference as this reader may have it: from the same parts, judged now,
   * with what stood when it closed.
   * @throws NotFound when the conference is not there, or not for this reader to know.
   */
  async report(caller: Caller, caseId: string, conferenceId: string): Promise<ReportModel> {
    const conference = await this.conferenceOf(caller, caseId, conferenceId);
    const asOf = conference.closedAt ?? caller.actor.now;
    const view = await this.ask(caller, { action: 'READ_REPORT', scope: { caseId, report: { conferenceId, until: asOf } } });
    return { conferenceId, asOf, final: conference.closedAt !== null, view };
  }

  private async conferenceOf(caller: Caller, caseId: string, id: string): Promise<{ readonly closedAt: Date | null }> {
    const part = this.parts.of('Conference');
    if (!part) throw new NotFound();
    const { found } = await this.work.judge(caller, (read) => ({ found: part.read(read, caller.actor, { caseId, ids: [id] }) }));
    const [conference] = found as readonly { closedAt: Date | null }[];
    await this.work.refuseUnless(caller, () => {
      if (!conference) throw new Refused('Conference', id, 'READ_REPORT');
    });
    return conference!;
  }

  private async ask(caller: Caller, { action, scope }: Question): Promise<CaseViewModel> {
    const { actor } = caller;
    const { caseId, since } = scope;
    const answer = await this.work.look(caller, { action, caseId, live: since !== undefined, saysBesideGuests: true, besideOutsiders: ({ sight: found }) => found?.[0]?.['shielded'] === true }, (read) => ({
      // Before everything else: whether guests are in the session decides what is read at all.
      sight: guestSight(read, caseId, caller.signInId),
      // First, so that a change between two reads is told again rather than missed.
      position: read.aside(sql`select coalesce(max(n), 0) as n from outbox_counter where stream = ${uuid(caseId)}`, (row) => Number(row['n'])),
      left: read.aside(left(actor, caseId, since), (row) => String(row['id'])),
      ...this.reads(read, actor, scope),
    }));
    const rows = answer as unknown as Record<string, unknown[]>;
    const sight = answer.sight[0] ?? NO_GUESTS;
    const { shielded, presenceIds: guestPresenceIds } = sight;
    const shown = this.parts.inView.map((part) => [part.field, present(part, actor, rows[part.field] ?? [], sight)] as const);
    const here = new Set(shown.flatMap(([, things]) => things.map(({ id }) => id)));
    return {
      guestPresenceIds, shielded,
      // With guests present every answer is the whole of what may be seen, and after they left so is the first: no screen patches the one with the other.
      cursor: this.cursors.write(actor.professionalId, caseId, answer.position[0] ?? 0, shielded ? LONG_AGO : answer.at),
      whole: shielded || since === undefined,
      gone: shielded ? [] : answer.left.filter((id) => !here.has(id)),
      ...Object.fromEntries(shown),
    } as unknown as CaseViewModel;
  }

  private reads(read: ReadTx, actor: Actor, scope: Scope): Record<string, Read<unknown>> {
    // What changed is told over what stood there before, and with guests present that must be gone: nothing is read, and the cursor that comes back asks for the whole.
    const leaves = ({ besideGuests: beside }: CasePart) => (scope.since === undefined ? beside?.leaves : undefined);
    return Object.fromEntries(this.parts.inView.map((part) => [part.field, besideGuests(part.read(read, actor, scope), leaves(part))]));
  }
}

const LONG_AGO = new Date(0);

/** As its part says, or with guests present as it says for them: what has no word on guests is not shown beside them. */
function present(part: CasePart, actor: Actor, rows: readonly unknown[], sight: GuestSight): readonly { id: string }[] {
  if (!sight.shielded) return rows.map((row) => part.present(actor, row));
  return rows.flatMap((row) => part.besideGuests?.present(actor, row, sight) ?? []);
}

/** What changed since and had been this person's to know; what of it they still see is sorted out by the reads. */
function left(actor: Actor, caseId: string, since: number | undefined): Sql {
  const seats = actor.seats.filter((seat) => seat.caseId === caseId).map(({ id }) => id);
  return sql`select distinct o.object_id as id from outbox o
    where o.stream = ${uuid(caseId)} and o.n > ${whole(since ?? Number.MAX_SAFE_INTEGER)} and o.seats_before && ${uuids(seats)} order by 1`;
}
