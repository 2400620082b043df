import { Problem, type Fault } from '@casustafel/kernel';
import { Refused, type Actor } from '@casustafel/policy';

/** A refusal that has to stand in the access log, though all else of the import is undone. */
export interface NotedRefusal {
  readonly actor: Actor;
  readonly refused: Refused;
}

/** Collects what is wrong, entry by entry, so that a file is told every fault and not only its first. */
export class FaultBook {
  readonly faults: Fault[] = [];
  readonly refusals: NotedRefusal[] = [];

  /** Does one entry; what is refused is written down under its place, and the next entry goes on. `called` says how a file calls a field. */
  async entry<T>(path: string, actor: Actor, work: () => Promise<T>, called: Readonly<Record<string, string>> = {}): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error instanceof Refused) this.refusals.push({ actor, refused: error });
      if (error.faults.length > 0) this.faults.push(...error.faults.map((fault) => ({ ...fault, path: `${path}.${called[fault.path] ?? fault.path}` })));
      else this.faults.push({ path, code: error.code });
      return null;
    }
  }

  add(path: string, code: string): void {
    this.faults.push({ path, code });
  }

  /** @throws Problem INVALID with all that was written down. */
  close(): void {
    if (this.faults.length > 0) throw new Problem('INVALID', this.faults);
  }
}
