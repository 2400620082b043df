import { Module } from '@nestjs/common';
import { EmergencyAccessPart } from './emergency.part';
import { EmergencyQueries } from './emergency.queries';
import { EmergencyResolver } from './emergency.resolver';
import { EmergencyService } from './emergency.service';

@Module({ providers: [EmergencyAccessPart, EmergencyQueries, EmergencyService, EmergencyResolver] })
export class EmergencyModule {}
