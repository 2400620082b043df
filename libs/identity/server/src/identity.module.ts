import { Module } from '@nestjs/common';
import { AskingService } from './asking.service';
import { BsnService } from './bsn.service';
import { IdentityContactPart, IdentityInquiryPart, IdentityOfferPart, PersonBsnPart, PersonMergePart } from './identity.parts';
import { IdentityResolver } from './identity.resolver';
import { LinkingService } from './linking.service';
import { MergingService } from './merging.service';
import { Spreading } from './spreading';

@Module({
  providers: [PersonBsnPart, IdentityInquiryPart, IdentityOfferPart, IdentityContactPart, PersonMergePart, BsnService, AskingService, LinkingService, MergingService, Spreading, IdentityResolver],
})
export class IdentityModule {}
