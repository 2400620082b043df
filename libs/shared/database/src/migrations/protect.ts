/**
 * Puts the coarse wall around a table with case data: nothing is read or written but through `using`,
 * and that holds for everybody who may not bypass it, the owner's own session included.
 * Rows are not removed: a table from which the application takes some away says so with {@link removable}.
 */
export const protect = (table: string, using: string, check = using): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_wall on ${table} to casustafel_app using (${using}) with check (${check});
  grant select, insert, update on ${table} to casustafel_app;
`;

export const removable = (table: string): string => `grant delete on ${table} to casustafel_app;`;

/** What was written in one case stays there: whoever sits in two could otherwise carry a row across. */
export const staysPut = (...tables: readonly string[]): string =>
  tables.map((table) => `create trigger ${table}_stays before update of case_id on ${table} for each row when (old.case_id <> new.case_id) execute function stay_put();`).join('\n');

/**
 * Whoever may read a thing may not therefore rewrite it, nor whom it is for: only the party whose it is writes it, and it stays theirs.
 * A check and no condition on what is found: holding a row still, so that it can be cited, is no change of it.
 */
export const writtenByOwn = (table: string): string => `
  create policy ${table}_brought on ${table} as restrictive for insert to casustafel_app with check (${ownParty});
  create policy ${table}_rewritten on ${table} as restrictive for update to casustafel_app using (true) with check (${ownParty});
  create trigger ${table}_theirs before update of organisation_id, task on ${table} for each row
    when (old.organisation_id <> new.organisation_id or old.task <> new.task) execute function stay_put();
`;

/** The wall most tables share: a live seat in this case. */
export const liveSeat = 'case_id = any ((select reader_cases())::uuid[])';

const ownParty = 'party = any ((select reader_parties())::text[])';

/** The wall of what has an audience: a live seat in the case, and named, or of the organisation that brought it. */
export const namedOrOwn = `${liveSeat} and (audience && (select reader_seats())::uuid[] or ${ownParty})`;
