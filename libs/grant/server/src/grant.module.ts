import { Module } from '@nestjs/common';
import { AccessRequestPart } from './access-request.part';
import { AskingService } from './asking.service';
import { GrantResolver } from './grant.resolver';
import { GrantingService } from './granting.service';
import { WhyQueries } from './why.queries';

@Module({ providers: [AccessRequestPart, AskingService, GrantingService, WhyQueries, GrantResolver], exports: [AskingService, GrantingService] })
export class GrantModule {}
