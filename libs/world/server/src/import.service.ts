import { UnitOfWork, type Caller } from '@casustafel/database';
import { newId, Problem, type Fault } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import { asJsonPath, calledIn, readWorldFile, type CaseWorldFile, type RegionFile, type WorldFile } from '@casustafel/world-domain';
import { Inject, Injectable } from '@nestjs/common';
import { FaultBook } from './fault-book';
import { importCase } from './import-case';
import { founderOf, idsOfPeople, importRegion } from './import-region';
import { People } from './people';
import { WorldActs } from './world-acts';

/** Loads regions and cases: all or nothing, and every fault at once. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(WorldActs) private readonly acts: WorldActs,
    @Inject(People) private readonly people: People,
  ) {}

  /** Whether somebody is called so here. */
  async knows(handle: string): Promise<boolean> {
    return (await this.people.known([handle])).has(handle);
  }

  /**
   * Imports one file.
   * @param operator the account of the operating system that started it
   * @throws Problem INVALID with a JSON path for each fault
   */
  import(raw: unknown, operator: string): Promise<readonly string[]> {
    return this.importAll([raw], operator);
  }

  /** Imports several files, in this order, in one transaction; a case may call the people of a region before it. */
  async importAll(raws: readonly unknown[], operator: string): Promise<readonly string[]> {
    const { files, ids } = await this.read(raws);
    let book = new FaultBook();
    const [first] = files;
    const actor = first!.kind === 'region' ? founderOf(first as RegionFile, ids, new Date()) : await this.people.actor(ids.get((first as CaseWorldFile).case.by)!);
    const caller = this.caller(actor, operator);
    try {
      return await this.work.run(caller, async (tx) => {
        // A new one each time: the work may be tried again as a whole.
        book = new FaultBook();
        const means = { acts: this.acts, people: this.people, book, ids };
        const made: string[] = [];
        for (const file of files) {
          if (file.kind === 'case') made.push(...(await importCase(tx, file, means)));
          else made.push(...(await importRegion(await tx.actAs(file === first ? actor : founderOf(file, ids, tx.now)), file, means)));
        }
        book.close();
        return made;
      });
    } catch (error) {
      for (const { actor: refusedActor, refused } of book.refusals) await this.note(this.caller(refusedActor, operator), refused);
      throw error instanceof Problem ? inJsonPaths(error) : error;
    }
  }

  /** All files read, and everybody they call looked up. @throws Problem INVALID */
  private async read(raws: readonly unknown[]): Promise<{ files: readonly WorldFile[]; ids: ReadonlyMap<string, string> }> {
    const faults: Fault[] = [];
    const files: WorldFile[] = [];
    const ids = new Map<string, string>();
    for (const raw of raws) {
      const read = readWorldFile(raw);
      faults.push(...read.faults);
      if (read.file) files.push(read.file);
      if (read.file?.kind === 'region') faults.push(...(await this.meet(read.file, ids)));
      const called = calledIn(raw);
      const unmet = called.map(({ handle }) => handle).filter((handle) => !ids.has(handle));
      for (const [handle, id] of await this.people.known(unmet)) ids.set(handle, id);
      faults.push(...called.filter(({ handle }) => !ids.has(handle)).map(({ path }) => ({ path, code: 'UNKNOWN_PERSON' })));
    }
    if (faults.length > 0) throw inJsonPaths(new Problem('INVALID', faults));
    return { files, ids };
  }

  /** Everybody a region brings, under handles nobody has yet. */
  private async meet(file: RegionFile, ids: Map<string, string>): Promise<readonly Fault[]> {
    const taken = await this.people.known(file.people.map(({ handle }) => handle));
    for (const [handle, id] of idsOfPeople(file)) ids.set(handle, id);
    return file.people.flatMap(({ handle }, at) => (taken.has(handle) ? [{ path: `people[${at}].handle`, code: 'HANDLE_TAKEN' }] : []));
  }

  private caller(actor: Actor, operator: string): Caller {
    return { actor, signInId: null, correlationId: newId(), origin: 'import', operator };
  }

  /** What was refused stands in the log, though the rest was undone; a founder of nothing has no name there. */
  private async note(caller: Caller, refused: Problem): Promise<void> {
    await this.work.refuseUnless(caller, () => { throw refused; }).catch(() => undefined);
  }
}

const inJsonPaths = ({ code, faults }: Problem): Problem => new Problem(code, faults.map(asJsonPath));
