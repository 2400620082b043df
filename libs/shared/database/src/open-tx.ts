import type { Actor } from '@casustafel/policy';
import type { QueryRunner } from 'typeorm';
import type { Caller } from './caller';
import { logRow } from './log-entry';
import { agreementsOf, channelsOf, overtaken } from './one-agreement';
import { momentOf, type JsonRow } from './read';
import type { Sql } from './sql';
import type { Tx } from './tx';

/**
 * Enters the transaction as this person: facts set, time read, and only then handed to the work.
 * @throws Problem CHANGED_MEANWHILE when they were found under an agreement that has turned since, or before two parties were set apart.
 */
export async function openTx(runner: QueryRunner, caller: Caller, offset: string, become: (actor: Actor) => void = () => undefined): Promise<Tx> {
  const { actor } = caller;
  const [{ now }] = await runner.query('select to_jsonb(enter($1, $2)) as now, still_agreed($3), still_reached($5) from stay_within($4)', [actor.professionalId, offset, agreementsOf(actor), caller.within ?? null, channelsOf(actor)]).catch(overtaken);
  return txOf(runner, caller, offset, momentOf(now), become);
}

/** Somebody else within the same transaction, which may itself have turned the agreement. */
async function goOnAs(runner: QueryRunner, caller: Caller, offset: string, become: (actor: Actor) => void): Promise<Tx> {
  const [{ now }] = await runner.query('select to_jsonb(enter($1, $2)) as now', [caller.actor.professionalId, offset]);
  return txOf(runner, caller, offset, momentOf(now), become);
}

function txOf(runner: QueryRunner, caller: Caller, offset: string, now: Date, become: (actor: Actor) => void): Tx {
  const tell = async (stream: string, topic: string, { caseId, kind, id, seatsBefore = [], seatsAfter = [] }: Parameters<Tx['tellPerson']>[1]) => {
    await runner.query('select tell($1, $2, $3, $4, $5, $6, $7)', [stream, caseId, topic, kind, id, seatsBefore, seatsAfter]);
  };
  return {
    manager: runner.manager,
    now,
    actor: caller.actor,
    // Through jsonb, as in a look: a repository maps one shape of row, whichever way it was read.
    query: async ({ text, values }: Sql): Promise<JsonRow[]> => {
      const rows: { r: JsonRow }[] = await runner.query(`select to_jsonb(r) as r from (${text}) r`, [values]);
      return rows.map(({ r }) => r);
    },
    log: async ({ objects, subjects = [], ...entry }) => {
      const row = logRow(caller, entry);
      const purpose = entry.purpose === undefined ? { purpose: (await runner.query('select purpose_of($1) as purpose', [entry.caseId ?? null]))[0].purpose } : {};
      await runner.query('select append_log($1, $2, $3, $4, $5, $6, $7)', [
        entry.caseId ?? caller.actor.professionalId, JSON.stringify({ ...row, ...purpose }), entry.caseId ?? null, 'DONE',
        objects.map(({ kind }) => kind), objects.map(({ id }) => id), [...new Set(subjects)],
      ]);
    },
    tell: (tiding) => tell(tiding.caseId, tiding.topic, tiding),
    tellPerson: (professionalId, tiding) => tell(professionalId, 'mine', tiding),
    actAs: async (actor: Actor) => {
      become(actor);
      return goOnAs(runner, { ...caller, actor }, offset, become);
    },
  };
}
