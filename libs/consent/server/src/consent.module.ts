import { Module } from '@nestjs/common';
import { ConsentQueries } from './consent.queries';
import { KeptConsents } from './consent.records';
import { ConsentResolver } from './consent.resolver';
import { ConsentService } from './consent.service';

@Module({ providers: [ConsentQueries, KeptConsents, ConsentService, ConsentResolver], exports: [ConsentService] })
export class ConsentModule {}
