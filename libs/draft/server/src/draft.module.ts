import { Module } from '@nestjs/common';
import { DraftResolver } from './draft.resolver';
import { DraftsHandover } from './drafts.handover';
import { DraftsService } from './drafts.service';

@Module({ providers: [DraftsHandover, DraftsService, DraftResolver] })
export class DraftModule {}
