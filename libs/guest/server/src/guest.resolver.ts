import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerReadAloudInput, HideScreenInput, ProposeReadAloudInput, RecordGuestInput, RecordTellingInput, SignSecrecyInput } from './guest.inputs';
import { GuestModel } from './guest.model';
import { GuestSheetModel, ReadAloudWayModel } from './guest-paper.model';
import { GuestQueries } from './guest.queries';
import { GuestService } from './guest.service';
import { ReadAloudService } from './read-aloud.service';

/** Translates, nothing else. */
@Resolver(() => GuestModel)
export class GuestResolver {
  constructor(
    @Inject(GuestService) private readonly guests: GuestService,
    @Inject(ReadAloudService) private readonly aloud: ReadAloudService,
    @Inject(GuestQueries) private readonly queries: GuestQueries,
  ) {}

  @Query(() => GuestSheetModel, { description: 'What was told or handed to one guest, as the viewer may know it.' })
  guestSheet(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string, @Args('guestId', { type: () => ID }, anId) guestId: string): Promise<GuestSheetModel> {
    return this.queries.sheet(caller, caseId, guestId);
  }

  @Query(() => ReadAloudWayModel, { description: 'Whether an item the viewer may know may be read aloud to this guest.' })
  readAloudWay(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('guestId', { type: () => ID }, anId) guestId: string,
    @Args('contributionId', { type: () => ID }, anId) contributionId: string,
    @Args('language', { defaultValue: 'nl' }) language: string,
  ): Promise<ReadAloudWayModel> {
    return this.queries.way(caller, caseId, guestId, contributionId, language === 'en' ? 'en' : 'nl');
  }

  @Mutation(() => DoneModel, { description: 'A third party comes to this conference (Bgs 2.21). Opens nothing for them.' })
  async recordGuest(@CurrentCaller() caller: Caller, @Args('input') input: RecordGuestInput): Promise<DoneModel> {
    return done(await this.guests.record(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The secrecy statement was signed.' })
  async signGuestSecrecy(@CurrentCaller() caller: Caller, @Args('input') input: SignSecrecyInput): Promise<DoneModel> {
    return done(await this.guests.sign(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The guest comes into the session: screens show only what they may see.' })
  async letGuestIn(@CurrentCaller() caller: Caller, @Args('guestId', { type: () => ID }) guestId: string): Promise<DoneModel> {
    return done(await this.guests.letIn(caller, { guestId }));
  }

  @Mutation(() => DoneModel, { description: 'The guest leaves the session.' })
  async seeGuestOut(@CurrentCaller() caller: Caller, @Args('guestId', { type: () => ID }) guestId: string): Promise<DoneModel> {
    return done(await this.guests.seeOut(caller, { guestId }));
  }

  @Mutation(() => DoneModel, { description: 'The guests who are here now cannot see the viewer’s screen.' })
  async hideScreenFromGuests(@CurrentCaller() caller: Caller, @Args('input') input: HideScreenInput): Promise<DoneModel> {
    return done(await this.guests.hideScreen(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Proposes to tell an item; its supplier is asked where that is owed.' })
  async proposeReadAloud(@CurrentCaller() caller: Caller, @Args('input') input: ProposeReadAloudInput): Promise<DoneModel> {
    return done(await this.aloud.propose(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The supplier says yes or no.' })
  async answerReadAloud(@CurrentCaller() caller: Caller, @Args('input') input: AnswerReadAloudInput): Promise<DoneModel> {
    return done(await this.aloud.answer(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Lets a proposal lapse.' })
  async dropReadAloud(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.aloud.drop(caller, { id }));
  }

  @Mutation(() => DoneModel, { description: 'It was told, or handed.' })
  async recordReadAloud(@CurrentCaller() caller: Caller, @Args('input') input: RecordTellingInput): Promise<DoneModel> {
    return done(await this.aloud.record(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The guest was told that what they heard was wrong (AVG 19).' })
  async confirmGuestKnows(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.aloud.guestKnows(caller, { id }));
  }
}
