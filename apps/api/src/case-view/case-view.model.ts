import { RegimeModel } from '@casustafel/agreement-server';
import { ConclusionModel, EvidenceMarkModel, FactorModel, HypothesisModel, TableFactModel } from '@casustafel/analysis-server';
import { CaseFileModel, ParticularModel, PersonModel, SeatModel } from '@casustafel/case-file-server';
import { ConferenceModel } from '@casustafel/conference-server';
import { ContributionModel } from '@casustafel/contribution-server';
import { ActionModel, DecisionModel } from '@casustafel/decision-server';
import { GuestModel, ReadAloudModel } from '@casustafel/guest-server';
import { FamilyMessageModel, TogetherWordModel } from '@casustafel/family-server';
import { EmergencyAccessModel } from '@casustafel/emergency-server';
import { IdentityContactModel, IdentityInquiryModel, IdentityOfferModel, PersonBsnModel, PersonMergeModel } from '@casustafel/identity-server';
import { LeakRecordModel, RecallNoticeModel, SupplyRefusalModel } from '@casustafel/recall-server';
import { AccessRequestModel } from '@casustafel/grant-server';
import { ScoreLineModel } from '@casustafel/score-server';
import { SeatHandoverModel } from '@casustafel/stand-in-server';
import { TegenspraakGroundModel, TegenspraakModel } from '@casustafel/tegenspraak-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseView', { description: 'Everything the viewer may know of one case, or what changed of it since a cursor.' })
export class CaseViewModel {
  @Field({ description: 'Where the viewer now stands; opaque, and of no use to anybody else.' })
  cursor!: string;

  @Field({ description: 'Whether this is everything, or only what changed.' })
  whole!: boolean;

  @Field(() => [ID], { description: 'What the viewer had and may no longer know.' })
  gone!: readonly string[];

  @Field(() => [ID], { description: 'The stays of guests who are in the session; they say nothing of who.' })
  guestPresenceIds!: readonly string[];

  @Field({ description: 'Only what may be seen with these guests present; everything else is not in this answer.' })
  shielded!: boolean;

  @Field(() => [GuestModel], { description: 'Third parties at conferences of this case.' })
  guests!: readonly GuestModel[];

  @Field(() => [ReadAloudModel], { description: 'What was or will be told to guests: of the viewer’s own party, or proposed by the viewer.' })
  readAlouds!: readonly ReadAloudModel[];

  @Field(() => [CaseFileModel], { description: 'The file itself: one at most.' })
  caseFile!: readonly CaseFileModel[];

  @Field(() => [PersonModel])
  persons!: readonly PersonModel[];

  @Field(() => [SeatModel])
  seats!: readonly SeatModel[];

  @Field(() => [ParticularModel], { description: 'What the law asks of the case, as it was recorded.' })
  particulars!: readonly ParticularModel[];

  @Field(() => [ContributionModel])
  contributions!: readonly ContributionModel[];

  @Field(() => [ConferenceModel])
  conferences!: readonly ConferenceModel[];

  @Field(() => [ScoreLineModel])
  scoreLines!: readonly ScoreLineModel[];

  @Field(() => [FactorModel])
  factors!: readonly FactorModel[];

  @Field(() => [HypothesisModel])
  hypotheses!: readonly HypothesisModel[];

  @Field(() => [EvidenceMarkModel])
  marks!: readonly EvidenceMarkModel[];

  @Field(() => [ConclusionModel])
  conclusions!: readonly ConclusionModel[];

  @Field(() => [TableFactModel], { description: 'Whole in every answer: who is seated changes it without the facts changing.' })
  tableFacts!: readonly TableFactModel[];

  @Field(() => [TegenspraakModel])
  tegenspraken!: readonly TegenspraakModel[];

  @Field(() => [TegenspraakGroundModel], { description: 'The grounds the viewer may know, apart from the heads: a head bears no sign of one.' })
  tegenspraakGrounds!: readonly TegenspraakGroundModel[];

  @Field(() => [DecisionModel])
  decisions!: readonly DecisionModel[];

  @Field(() => [ActionModel])
  actions!: readonly ActionModel[];

  @Field(() => [FamilyMessageModel], { description: 'What is said to the family, of what the viewer may know.' })
  familyMessages!: readonly FamilyMessageModel[];

  @Field(() => [TogetherWordModel], { description: 'Where the chair argued that some can be spoken with together.' })
  togetherWords!: readonly TogetherWordModel[];

  @Field(() => [PersonMergeModel])
  personMerges!: readonly PersonMergeModel[];

  @Field(() => [PersonBsnModel], { description: 'Of whom a citizen service number is kept.' })
  bsns!: readonly PersonBsnModel[];

  @Field(() => [IdentityInquiryModel], { description: 'For whoever leads the table; for everybody else there is none.' })
  identityInquiries!: readonly IdentityInquiryModel[];

  @Field(() => [IdentityOfferModel])
  identityOffers!: readonly IdentityOfferModel[];

  @Field(() => [IdentityContactModel])
  identityContacts!: readonly IdentityContactModel[];

  @Field(() => [SeatHandoverModel], { description: 'What was handed to the viewer with a seat.' })
  handovers!: readonly SeatHandoverModel[];

  @Field(() => [RecallNoticeModel], { description: 'What was called back of what the viewer had read, and who is told of what was theirs.' })
  recallNotices!: readonly RecallNoticeModel[];

  @Field(() => [LeakRecordModel])
  leakRecords!: readonly LeakRecordModel[];

  @Field(() => [SupplyRefusalModel])
  supplyRefusals!: readonly SupplyRefusalModel[];

  @Field(() => [AccessRequestModel], { description: 'What the viewer asked for, and what was asked of their party.' })
  accessRequests!: readonly AccessRequestModel[];

  @Field(() => [RegimeModel], { description: 'What is open about its law: the chair’s own proposal, or the question to one’s own party.' })
  regime!: readonly RegimeModel[];

  @Field(() => [EmergencyAccessModel], { description: 'That somebody saw the case in an emergency: for whoever was skipped, and whoever leads.' })
  emergencyAccesses!: readonly EmergencyAccessModel[];
}
