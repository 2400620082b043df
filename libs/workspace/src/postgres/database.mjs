/** The three roles: one that owns and migrates, one the application runs as, one that reads the access log. */
export const roles = {
  owner: { name: 'casustafel_owner', attributes: 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE BYPASSRLS' },
  app: { name: 'casustafel_app', attributes: 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS' },
  log: { name: 'casustafel_log', attributes: 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS' },
};

/** Makes the roles and the database where they are missing, and answers how each role reaches it. */
export async function ensureDatabase(superUrl, { database, passwords, template }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    for (const [role, { name, attributes }] of Object.entries(roles)) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
      await client.query(`${rowCount ? 'alter' : 'create'} role ${name} ${attributes} password ${client.escapeLiteral(passwords[role])}`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${database} owner ${roles.owner.name}${template ? ` template ${template}` : ''}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${roles.app.name}, ${roles.log.name}`);
  } finally {
    await client.end();
  }
  return urlsOf(superUrl, { database, passwords });
}

/** The addresses of one database: the application's, the migrations' and the log reader's. */
export function urlsOf(superUrl, { database, passwords }) {
  const as = (role) => {
    const url = new URL(superUrl);
    url.username = roles[role].name;
    url.password = passwords[role];
    url.pathname = `/${database}`;
    return url.href;
  };
  return { url: as('app'), adminUrl: as('owner'), logUrl: as('log') };
}
