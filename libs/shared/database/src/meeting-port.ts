import type { Actor } from '@casustafel/policy';
import type { ReadTx } from './look';
import type { Read } from './read';
import { Registry } from './registry';

export interface MetCase {
  readonly id: string;
  readonly number: string;
}

export interface MetPerson {
  readonly id: string;
  readonly caseId: string;
  readonly label: string;
  readonly name: string;
}

export interface MeetingSource {
  /** The number of each case in which this person has yet to say whether they know the family, and how its people are called; nothing more. */
  reads(read: ReadTx, actor: Actor): { readonly cases: Read<MetCase>; readonly persons: Read<MetPerson> };
}

/** What somebody is shown before their first look at a case; kept with the file. */
export class Meeting extends Registry<MeetingSource> {
  reads(read: ReadTx, actor: Actor): ReturnType<MeetingSource['reads']> {
    const [source] = this.members;
    if (!source) throw new Error('Nobody keeps the file');
    return source.reads(read, actor);
  }
}
