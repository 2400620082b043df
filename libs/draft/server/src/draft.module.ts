import { Module } from '@nestjs/common';
import { DraftResolver } from './draft.resolver';
import { DraftsService } from './drafts.service';

@Module({ providers: [DraftsService, DraftResolver] })
export class DraftModule {}
