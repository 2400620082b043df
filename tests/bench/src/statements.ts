import pg from 'pg';

/** What the database did since the last reset, as its own extension counts it. */
export class Statements {
  private constructor(private readonly client: pg.Client) {}

  static async open(superUrl: string): Promise<Statements> {
    const client = new pg.Client({ connectionString: superUrl });
    // A server that is stopped while somebody listens would else end this process before it has cleaned up.
    client.on('error', () => undefined);
    await client.connect();
    return new Statements(client);
  }

  async reset(): Promise<void> {
    await this.client.query('select pg_stat_statements_reset()');
  }

  /** Calls from outside (what a function does inside is part of its call), and milliseconds spent on them. */
  async since(): Promise<{ readonly calls: number; readonly milliseconds: number }> {
    const { rows } = await this.client.query<{ calls: number; milliseconds: number }>(
      `select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(total_exec_time), 0) as milliseconds from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname <> current_user and s.toplevel`,
    );
    return rows[0]!;
  }

  /** How often each statement was asked from outside since the last reset. */
  async calls(): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.client.query<{ query: string; calls: number }>(
      'select s.query, sum(s.calls)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname <> current_user and s.toplevel group by 1',
    );
    return new Map(rows.map(({ query, calls }) => [query, calls]));
  }

  /** The version of the server. */
  async version(): Promise<string> {
    const { rows } = await this.client.query<{ server_version: string }>('show server_version');
    return rows[0]!.server_version;
  }

  /** What the log says was disclosed by lists after a moment: every item with how often. */
  async disclosedSince(moment: Date): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.client.query<{ id: string; times: number }>(
      "select i as id, count(*)::int as times from access_log, unnest(object_ids, object_kinds) o (i, k) where action = 'LISTED' and outcome = 'SHOWN' and k = 'Contribution' and at >= $1 group by i", [moment],
    );
    return new Map(rows.map(({ id, times }) => [id, times]));
  }

  async now(): Promise<Date> {
    const { rows } = await this.client.query<{ now: Date }>('select clock_timestamp() as now');
    return rows[0]!.now;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
