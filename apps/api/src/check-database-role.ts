import pg from 'pg';

/**
 * Refuses to start under a role that could walk around the walls.
 * @throws Error when the application's role owns tables, is superuser or may bypass row-level security.
 */
export async function checkDatabaseRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ too_much: boolean }>(`
      select rolsuper or rolbypassrls or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'member')) as too_much
      from pg_roles where rolname = current_user`);
    if (rows[0]?.too_much) throw new Error('DATABASE_URL: this role owns tables or may bypass row-level security; use the application role');
  } finally {
    await client.end();
  }
}
