import type { Caller } from '@casustafel/database';
import { CurrentCaller } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AccessLogChoicesModel, AccessLogFilter, AccessLogLineModel, AccessLogPageModel } from './access-log.model';
import { AccessLogService } from './access-log.service';

@Resolver(() => AccessLogLineModel)
export class AccessLogResolver {
  constructor(@Inject(AccessLogService) private readonly log: AccessLogService) {}

  @Query(() => AccessLogPageModel, { description: 'Who saw or did what, newest first; for the privacy officer.' })
  accessLog(@CurrentCaller() caller: Caller, @Args('filter') filter: AccessLogFilter): Promise<AccessLogPageModel> {
    return this.log.page(caller, filter);
  }

  @Query(() => AccessLogChoicesModel)
  accessLogChoices(@CurrentCaller() caller: Caller): Promise<AccessLogChoicesModel> {
    return this.log.choices(caller);
  }
}
