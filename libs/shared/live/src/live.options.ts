import type { Type } from '@nestjs/common';
import type { SocketCallers } from './socket-callers';

export interface LiveOptions {
  /** Every address a browser may come from. */
  readonly origins: readonly string[];
  readonly databaseUrl: string;
  /** Who knows the sign-ins; provided elsewhere. */
  readonly callers: Type<SocketCallers>;
}

export const LIVE_OPTIONS = Symbol('LIVE_OPTIONS');
