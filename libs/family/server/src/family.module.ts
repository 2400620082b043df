import { Module } from '@nestjs/common';
import { BringingSource } from './bringing.source';
import { ContactSafetyService } from './contact-safety.service';
import { FamilyCitations } from './family-citations';
import { FamilyMessagesService } from './family-messages.service';
import { ContactSafetyPart, FamilyMessagePart, TogetherWordPart } from './family.parts';
import { FamilyQueries } from './family.queries';
import { FamilyResolver } from './family.resolver';
import { TogetherWordsService } from './together-words.service';

@Module({
  providers: [FamilyMessagePart, TogetherWordPart, ContactSafetyPart, FamilyCitations, BringingSource, FamilyQueries, FamilyMessagesService, ContactSafetyService, TogetherWordsService, FamilyResolver],
  exports: [FamilyMessagesService, ContactSafetyService, TogetherWordsService],
})
export class FamilyModule {}
