import type { Fault } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { caseWorldFile, type CaseWorldFile } from './case-world-file';
import { caseFaults, regionFaults } from './references';
import { regionFile, type RegionFile } from './region-file';

/** What can be imported: a region with everybody in it, or one case. */
export const worldFile = z.discriminatedUnion('kind', [regionFile, caseWorldFile], { error: 'NOT_IN_LIST' });
export type WorldFile = RegionFile | CaseWorldFile;

/** A fault's place as JSON path: `$.people[2].name`. */
export const asJsonPath = ({ path, ...fault }: Fault): Fault => ({ ...fault, path: path === '' ? '$' : path.startsWith('[') ? `$${path}` : `$.${path}` });

export type ReadFile = { readonly file: WorldFile; readonly faults: readonly [] } | { readonly file: null; readonly faults: readonly Fault[] };

/** Reads a file whole: everything wrong with its shape and its names at once. */
export function readWorldFile(raw: unknown): ReadFile {
  const { data, error } = worldFile.safeParse(raw);
  const kind = (raw as { kind?: unknown } | null)?.kind;
  const names = kind === 'region' ? regionFaults(raw) : kind === 'case' ? caseFaults(raw) : [];
  const faults = [...(error ? faultsOf(error) : []), ...names];
  return data && faults.length === 0 ? { file: data, faults: [] } : { file: null, faults };
}

/** The same validators as a JSON Schema, for whoever writes such a file. */
export const importSchema = (): unknown => ({
  title: 'A region or a case, as `npm run import -- FILE.json` takes it',
  ...z.toJSONSchema(worldFile, { io: 'input', unrepresentable: 'any' }),
});
