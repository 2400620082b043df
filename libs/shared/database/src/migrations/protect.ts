/**
 * Puts the coarse wall around a table with case data: nothing is read or written but through `using`,
 * and that holds for everybody who may not bypass it, the owner's own session included.
 */
export const protect = (table: string, using: string, check = using): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_wall on ${table} to casustafel_app using (${using}) with check (${check});
  grant select, insert, update, delete on ${table} to casustafel_app;
`;

/** The wall most tables share: a live seat in this case. */
export const liveSeat = 'case_id = any ((select reader_cases())::uuid[])';

/** The wall of what has an audience: a live seat in the case, and named, or of the organisation that brought it. */
export const namedOrOwn = `${liveSeat} and (audience && (select reader_seats())::uuid[] or party = any ((select reader_parties())::text[]))`;
