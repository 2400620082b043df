import { Module } from '@nestjs/common';
import { ConferencePart } from './conference.part';
import { ConferenceQueries } from './conference.queries';
import { ConferenceResolver } from './conference.resolver';
import { ConferenceService } from './conference.service';

@Module({ providers: [ConferencePart, ConferenceQueries, ConferenceService, ConferenceResolver], exports: [ConferenceService] })
export class ConferenceModule {}
