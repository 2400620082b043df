import { CaseFileModule } from '@casustafel/case-file-server';
import { ConferenceModule } from '@casustafel/conference-server';
import { ContributionModule } from '@casustafel/contribution-server';
import { DirectoryModule } from '@casustafel/directory-server';
import { OwnCircleModule } from '@casustafel/own-circle-server';
import { ScoreModule } from '@casustafel/score-server';
import { VaultModule } from '@casustafel/vault-server';
import { ImportService, WorldModule } from '@casustafel/world-server';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import type { Config } from '../config/config';
import { SliceActs } from './slice-acts';

@Module({})
class ImportRoot {}

/** The hub without a door: its services, and nothing that listens, relays or wakes, because it is never told to begin. */
export async function withImport<T>(config: Config, work: (importing: ImportService) => Promise<T>): Promise<T> {
  const imports = [AppModule.of(config), WorldModule.with(SliceActs, [DirectoryModule, CaseFileModule, ConferenceModule, ScoreModule, ContributionModule, OwnCircleModule, VaultModule])];
  const hub = await NestFactory.create({ module: ImportRoot, imports }, { logger: ['error', 'fatal'], abortOnError: false });
  try {
    return await work(hub.get(ImportService, { strict: false }));
  } finally {
    await hub.close();
    const database = hub.get(DataSource, { strict: false });
    if (database.isInitialized) await database.destroy();
  }
}
