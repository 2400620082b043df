/** Words to find in a function, and what they become. */
export type Change = readonly [from: string, to: string];

/**
 * Changes words of a function as it stands when this runs. Several migrations write the facts of a reader anew; a copy here
 * would undo what they added, and words that are not there any more stop the migration instead of being passed over.
 * @param anew where what it returns is another, which PostgreSQL does not replace.
 */
export const reworded = (signature: string, changes: readonly Change[], { anew = false } = {}): string => `
  do $rework$
  declare v text := pg_get_functiondef('${signature}'::regprocedure);
  begin
    ${changes.map(([from, to]) => `
    if strpos(v, $words$${from}$words$) = 0 then raise exception 'Not found in ${signature}: %', $words$${from}$words$; end if;
    v := replace(v, $words$${from}$words$, $words$${to}$words$);`).join('')}
    ${anew ? `drop function ${signature};` : ''}
    execute v;
  end $rework$;
`;

export const undone = (changes: readonly Change[]): readonly Change[] => changes.map(([from, to]) => [to, from] as const).reverse();
