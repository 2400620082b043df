import { Module } from '@nestjs/common';
import { ConferencePart } from './conference.part';
import { ConferenceQueries } from './conference.queries';
import { ConferenceResolver } from './conference.resolver';
import { ConferenceService } from './conference.service';
import { Presence } from './presence';
import { ConferenceRoomKeeper } from './room-keeper';

@Module({ providers: [ConferencePart, ConferenceQueries, ConferenceService, ConferenceResolver, ConferenceRoomKeeper, Presence], exports: [ConferenceService] })
export class ConferenceModule {}
