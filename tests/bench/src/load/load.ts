import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root, sourceOptions } from '../database.mjs';
import type { ServerName } from '../servers/running-server';
import type { Question } from '../world/make-world';
import type { List } from './asking';

export interface Load {
  readonly url: string;
  readonly server: ServerName;
  readonly questions: readonly Question[];
  readonly list?: List;
  readonly connections: number;
  readonly seconds: number;
  /** More ask at once than there is room for: what is not answered then is counted, and ends nothing. */
  readonly crowded?: boolean;
  /** Requests a second; without it as many as go. */
  readonly rate?: number;
}

export interface LoadResult {
  /** Answers with the right status and the right number of rows. */
  readonly right: number;
  readonly wrong: number;
  /** Refused by the hub itself, which lets nothing leave that it could not judge again in time. */
  readonly refused: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

const LONGEST = 60;

/** Whoever asks, in a process of their own, so that asking is not counted as answering. */
export class LoadGenerator {
  private readonly child = fork(path.join(import.meta.dirname, 'generator.ts'), { cwd: root, execArgv: [...sourceOptions], env: { PATH: process.env['PATH'] } });

  /** @throws Error when a single answer was not what it should be, but for a crowd: figures over wrong answers say nothing. */
  async run(load: Load): Promise<LoadResult> {
    this.child.send(load);
    const [result] = (await once(this.child, 'message')) as [LoadResult];
    // On a machine that is busy with other things not one answer may come in so short a time.
    if (result.wrong === 0 && result.right === 0 && result.refused === 0 && load.seconds < LONGEST) return this.run({ ...load, seconds: load.seconds * 3 });
    if ((result.wrong > 0 && !load.crowded) || result.right === 0) throw new Error(`${load.server}: ${result.wrong} of ${result.right + result.wrong} answers at ${load.connections} connections were wrong.`);
    return result;
  }

  stop(): void {
    this.child.disconnect();
  }
}
