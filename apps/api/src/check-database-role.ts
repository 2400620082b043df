import pg from 'pg';

/**
 * Refuses to start under a role that could walk around the walls.
 * @param name the setting that gives the address
 * @throws Error when the role owns tables, is superuser or may bypass row-level security, or may become one that does.
 */
export async function checkDatabaseRole(url: string, name = 'DATABASE_URL'): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ too_much: boolean }>(`
      select exists (select 1 from pg_roles r where (r.rolsuper or r.rolbypassrls or r.rolcreaterole) and pg_has_role(current_user, r.oid, 'member'))
        or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'member')) as too_much`);
    if (rows[0]?.too_much) throw new Error(`${name}: this role owns tables or may bypass row-level security, itself or as a member of another; use the role made for this`);
  } finally {
    await client.end();
  }
}
