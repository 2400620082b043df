import { Module } from '@nestjs/common';
import { LeakOpening } from './leak-opening';
import { RecallQueries } from './recall.queries';
import { LeakRecordPart, RecallNoticePart, SupplyRefusalPart } from './recall.parts';
import { RecallResolver } from './recall.resolver';
import { RecallService } from './recall.service';
import { Recalling } from './recalling';
import { RefusalService } from './refusal.service';

@Module({ providers: [RecallNoticePart, LeakRecordPart, SupplyRefusalPart, Recalling, LeakOpening, RecallQueries, RecallService, RefusalService, RecallResolver] })
export class RecallModule {}
