import { Module } from '@nestjs/common';
import { GuestReception } from './guest-desk';
import { GuestPart, ReadAloudPart } from './guest.parts';
import { GuestQueries } from './guest.queries';
import { GuestResolver } from './guest.resolver';
import { GuestService } from './guest.service';
import { ReadAloudService } from './read-aloud.service';

@Module({ providers: [GuestPart, ReadAloudPart, GuestService, ReadAloudService, GuestReception, GuestQueries, GuestResolver] })
export class GuestModule {}
