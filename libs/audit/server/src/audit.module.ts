import { Module } from '@nestjs/common';
import { AccessLogResolver } from './access-log.resolver';
import { AccessLogService } from './access-log.service';

@Module({ providers: [AccessLogService, AccessLogResolver] })
export class AuditModule {}
