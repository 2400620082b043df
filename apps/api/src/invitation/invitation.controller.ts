import { CaseParts, momentOf, sql, UnitOfWork, uuid, type Caller } from '@casustafel/database';
import { CallerFinder } from '@casustafel/graphql';
import { isId, newId, NotFound } from '@casustafel/kernel';
import { Refused } from '@casustafel/policy';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { calendarText } from './calendar-text';

/** The invitation to a conference as a file for somebody's own calendar: asked for, judged and logged like every look. */
@Controller('invitations')
export class InvitationController {
  constructor(
    @Inject(CallerFinder) private readonly callers: CallerFinder,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CaseParts) private readonly parts: CaseParts,
  ) {}

  /** Not there, not for this person and not signed in are one answer. */
  @Get(':id')
  async invitation(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.callers.find(request.headers.cookie);
    const text = found && isId(id) ? await this.textFor({ ...found, correlationId: newId(), origin: 'browser' }, id).catch(absent) : null;
    if (text === null) throw new NotFoundException({ code: 'NOT_FOUND' });
    response.type('text/calendar; charset=utf-8').setHeader('content-disposition', 'attachment; filename="overleg.ics"').send(text);
  }

  private async textFor(caller: Caller, id: string): Promise<string> {
    const part = this.parts.of('Conference');
    const { cases } = await this.work.judge(caller, (read) => ({ cases: read.aside(sql`select c.case_id from conference c where c.id = ${uuid(id)}`, (row) => row['case_id'] as string) }));
    const [caseId] = cases;
    await this.work.refuseUnless(caller, () => {
      if (!caseId || !part) throw new Refused('Conference', id, 'OPENED_INVITATION');
    });
    // When, and the number of the case: nothing a guest at that very table does not know.
    const { times, at } = await this.work.look(caller, { action: 'OPENED_INVITATION', caseId, saysBesideGuests: true, required: { read: 'conference', kind: 'Conference', id } }, (read) => ({
      conference: part!.read(read, caller.actor, { caseId: caseId!, ids: [id] }),
      times: read.aside(
        sql`select f.number, (c.held_on + t.starts_at + (c.slot - 1) * t.slot_minutes * interval '1 minute') at time zone 'Europe/Amsterdam' as from_at,
            (c.held_on + t.starts_at + c.slot * t.slot_minutes * interval '1 minute') at time zone 'Europe/Amsterdam' as until_at
          from conference c join case_file f on f.id = c.case_id join case_table t on t.id = c.table_id where c.id = ${uuid(id)}`,
        (row) => ({ number: String(row['number']), from: momentOf(row['from_at']), until: momentOf(row['until_at']) }),
      ),
    }));
    if (!times[0]) throw new NotFound();
    return calendarText({ id, ...times[0], at });
  }
}

const absent = (error: unknown): null => {
  if (error instanceof NotFound) return null;
  throw error;
};
