import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseParts } from './case-part';
import { ClockOffset } from './clock-offset';
import { LogReader } from './log-reader';
import { OutboxBell } from './outbox-bell';
import { ports } from './ports';
import { UnitOfWork } from './unit-of-work';

export interface DatabaseOptions {
  readonly url: string;
  readonly logUrl: string;
  readonly entities: readonly (new () => object)[];
  readonly poolSize?: number;
}

/** The application's own connection and the log reader's; migrations use a third that this process never holds. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot({ url, logUrl, entities, poolSize = 12 }: DatabaseOptions): DynamicModule {
    const extra = {
      max: poolSize,
      statement_timeout: 5_000,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
      connectionTimeoutMillis: 4_000,
    };
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          useFactory: async () =>
            new DataSource({ type: 'postgres', url, entities: [...entities], synchronize: false, poolErrorHandler: () => undefined, extra }).initialize(),
        },
        { provide: LogReader, useFactory: async () => new LogReader(await new DataSource({ type: 'postgres', url: logUrl, synchronize: false, poolErrorHandler: () => undefined, extra: { ...extra, max: 4 } }).initialize()) },
        ClockOffset,
        OutboxBell,
        CaseParts,
        ...ports,
        UnitOfWork,
      ],
      exports: [...ports, CaseParts, DataSource, LogReader, ClockOffset, OutboxBell, UnitOfWork],
    };
  }
}
