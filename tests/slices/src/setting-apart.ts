import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { newId } from '@casustafel/kernel';
import type { Handle, World, WorldCase } from '@casustafel/tests-support';

const quoted = (ids: readonly string[]): string => `'{${ids.join(',')}}'::uuid[]`;

interface Marking {
  /** The keys of the hub under test: why it was marked is sealed, and read by who was told. */
  readonly keyFolder: string;
  readonly by: Handle;
  /** Who is told. */
  readonly told: readonly Handle[];
  /** Whom each serves or speaks with; of everybody else it is said that they serve neither. */
  readonly serves: Partial<Record<Handle, readonly string[]>>;
}

/** Marks Leo as who may be the danger to Nora, through the functions of the database and in one transaction, as somebody at the table would. */
export async function setApart(world: World, file: WorldCase, { keyFolder, by, told, serves }: Marking): Promise<void> {
  const id = newId();
  const why = new Sealer(new FileKeyStore(keyFolder)).seal(file.id, `compartment:${id}`, { why: 'KANARIE-waarom' });
  const answers = Object.entries(file.seats).map(([handle, seat]) => ({ seat, persons: `{${(serves[handle as Handle] ?? []).join(',')}}` }));
  await world.sql(`do $$
    declare r record;
    begin
      perform enter('${world.people[by].id}', '');
      if not mark_apart('${id}', '${file.seatOf(by)}', 'INTIMATE_TERROR', 'SUSPECTED', ${quoted([file.persons.nora])}, ${quoted([file.persons.leo])},
        ${quoted(told.map((who) => file.seatOf(who)))}, '${JSON.stringify(answers)}'::jsonb, '\\x${why.toString('hex')}') then raise exception 'not marked'; end if;
      for r in select * from judge_apart('${file.id}') loop
        perform tell('${file.id}', '${file.id}', 'changed', r.kind, r.id, r.seats_before, r.seats_after);
      end loop;
    end $$`);
}
