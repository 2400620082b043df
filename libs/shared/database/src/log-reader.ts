import { type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Caller } from './caller';
import { logRow, type LogEntry } from './log-entry';
import type { JsonRow } from './read';
import type { Sql } from './sql';

/** Reads the access log under the log's own role, which sees no case; and writes down that it was read. */
export class LogReader implements OnModuleDestroy {
  constructor(private readonly database: DataSource) {}

  /** One transaction: read, and the row that says so. Without that row nothing is answered. */
  async read(caller: Caller, entry: LogEntry, { text, values }: Sql): Promise<JsonRow[]> {
    return this.database.transaction(async (manager) => {
      const rows: { r: JsonRow }[] = await manager.query(`select to_jsonb(r) as r from (${text}) r`, [values]);
      await manager.query('select append_log($1, $2, $3, $4, $5, $6, $7)', [
        caller.actor.professionalId, JSON.stringify({ ...logRow(caller, entry), purpose: entry.purpose ?? 'REVIEW' }), entry.caseId ?? null, 'SHOWN', [], [], [],
      ]);
      return rows.map(({ r }) => r);
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.database.destroy();
  }
}
