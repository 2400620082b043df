import { CaseParts, raw, sql, UnitOfWork, uuids, whole, type Caller, type Read, type ReadTx } from '@casustafel/database';
import { CallerFinder } from '@casustafel/graphql';
import { seatIn, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { thingsIn } from './things-in';

/** A transaction may have begun this long before it was done, and what it tells bears the time of its beginning. */
const LONGEST_ACT = 2_000;

interface Changed {
  readonly kind: string;
  readonly caseId: string;
  readonly id: string;
}

/** Whether what was answered a moment ago might still be answered now. */
@Injectable()
export class Lapses {
  constructor(
    @Inject(CallerFinder) private readonly callers: CallerFinder,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CaseParts) private readonly parts: CaseParts,
  ) {}

  /**
   * Why it may not; null when all of it still may.
   * @param elapsed milliseconds since it was asked.
   */
  async of(caller: Caller, cookie: string | undefined, data: object, elapsed: number): Promise<string | null> {
    const found = await this.callers.find(cookie, caller.within);
    if (!found || found.signInId !== caller.signInId) return 'SIGNED_OUT';
    if (!stillSits(caller.actor, found.actor)) return 'NOT_FOUND';
    const now = { ...caller, ...found };
    return (await this.nowHidden(now, caller.actor, data)) || !(await this.stillShown(now, data, elapsed)) ? 'CHANGED_MEANWHILE' : null;
  }

  /** Whether of what changed since, and stands in the answer, this person may still see all, and as much of it. */
  private async stillShown(caller: Caller, data: object, elapsed: number): Promise<boolean> {
    const cases = [...new Set(caller.actor.seats.map(({ caseId }) => caseId))];
    const { changed, came } = await this.work.judge(caller, (read) => ({ changed: changes(read, cases, elapsed + LONGEST_ACT), came: guestsSince(read, cases, elapsed + LONGEST_ACT) }));
    // Made before a guest came in, and not known to be for a screen that guests may see: it is asked anew.
    const whole = came.length > 0 ? JSON.stringify(data) : '';
    if (came.some((id) => !whole.includes(id)) && !whole.includes('"shielded":true')) return false;
    if (changed.length === 0) return true;
    // That something is gone may be said.
    const said = JSON.stringify(data, (name, value: unknown) => (name === 'gone' ? undefined : value));
    const shown = changed.filter(({ id }) => said.includes(id));
    const seen = await this.work.judge(caller, (read) => Object.fromEntries(shown.flatMap((each, at) => this.visible(read, caller.actor, each, at))));
    return shown.every(({ kind, id }, at) => {
      const part = this.parts.of(kind);
      if (!part) return true;
      const [row] = seen[`part${at}`] ?? [];
      return row !== undefined && thingsIn(data, id).every((told) => tellsNoMore(told, part.present(caller.actor, row)));
    });
  }

  /** Whether words in it became protected meanwhile, or were closed to this person. Their own are asked after as well: they can ask again. */
  private async nowHidden(caller: Caller, before: Actor, data: object): Promise<boolean> {
    const turned = caller.actor.seats.filter(({ caseId, vault }) => seatIn(before, caseId)?.vault !== vault).map(({ caseId }) => caseId);
    for (const caseId of new Set(turned)) if (await this.work.hides(caller, caseId, data)) return true;
    return false;
  }

  private visible(read: ReadTx, actor: Actor, { kind, caseId, id }: Changed, at: number): readonly [string, Read<unknown>][] {
    const part = this.parts.of(kind);
    return part ? [[`part${at}`, part.read(read, actor, { caseId, ids: [id] })]] : [];
  }
}

/** Whoever lost a seat, whose emergency ended, or the right to be here at all, may have been shown what they may no longer know. */
const stillSits = (before: Actor, now: Actor): boolean =>
  now.valid >= before.valid && before.seats.every(({ id }) => now.seats.some((seat) => seat.id === id)) && before.emergencies.every(({ id }) => now.emergencies.some((each) => each.id === id));

/** A field that was answered and is nothing to this reader now was above the level that is left to them. */
const tellsNoMore = (told: Readonly<Record<string, unknown>>, now: object): boolean =>
  Object.entries(now).every(([field, value]) => value !== null || (told[field] ?? null) === null);

/** Guests who came into a session meanwhile, and are there. */
const guestsSince = (read: ReadTx, cases: readonly string[], within: number): Read<string> =>
  read.aside(
    sql`select p.id from guest_presence p where p.case_id = any(${uuids(cases)}) and p.left_at is null and p.came_at > (select hub_now()) - make_interval(secs => ${whole(Math.ceil(within / 1000))})`,
    (row) => String(row['id']),
  );

/** What was told to have changed, and what ended by the clock, which is told up to a second later. */
function changes(read: ReadTx, cases: readonly string[], within: number): Read<Changed> {
  const since = sql`make_interval(secs => ${whole(Math.ceil(within / 1000))})`;
  const ended = (column: 'k.open_until' | 'k.gate_until' | 'g.until_at') => sql`${raw(column)} > (select hub_now()) - ${since} and ${raw(column)} <= (select hub_now())`;
  return read.aside(
    sql`select distinct o.kind, o.case_id, o.object_id from outbox o where o.stream = any(${uuids(cases)}) and o.topic = 'changed' and o.at > now() - ${since}
      union select 'Contribution', k.case_id, k.id from contribution k where k.case_id = any(${uuids(cases)}) and (${ended('k.open_until')} or ${ended('k.gate_until')})
      union select 'Contribution', g.case_id, g.contribution_id from contribution_grant g where g.case_id = any(${uuids(cases)}) and ${ended('g.until_at')}`,
    (row) => ({ kind: String(row['kind']), caseId: String(row['case_id']), id: String(row['object_id']) }),
  );
}
