import { Module } from '@nestjs/common';
import { OwnCirclePart } from './own-circle.part';
import { OwnCircleQueries } from './own-circle.queries';
import { OwnCircleResolver } from './own-circle.resolver';
import { OwnCircleService } from './own-circle.service';

@Module({ providers: [OwnCirclePart, OwnCircleQueries, OwnCircleService, OwnCircleResolver], exports: [OwnCircleService] })
export class OwnCircleModule {}
