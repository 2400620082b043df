import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ContactSafetyModel } from './contact-safety.model';
import { ContactSafetyService } from './contact-safety.service';
import { FamilyLetterModel } from './family-letter.model';
import { FamilyMessageModel } from './family-message.model';
import { FamilyMessagesService } from './family-messages.service';
import { ArgueTogetherInput, ChangeFamilyMessageInput, EndFamilyMessageInput, EndTogetherInput, HoldTogetherInput, PlanFamilyMessageInput, RecordContactSafetyInput } from './family.inputs';
import { FamilyQueries } from './family.queries';
import { TogetherWordsService } from './together-words.service';

/** Translates, nothing else. */
@Resolver(() => FamilyMessageModel)
export class FamilyResolver {
  constructor(
    @Inject(FamilyQueries) private readonly queries: FamilyQueries,
    @Inject(FamilyMessagesService) private readonly messages: FamilyMessagesService,
    @Inject(ContactSafetyService) private readonly contacts: ContactSafetyService,
    @Inject(TogetherWordsService) private readonly together: TogetherWordsService,
  ) {}

  @Query(() => [ContactSafetyModel], { description: 'Whether and how it is safe to contact somebody, the last answer first; asking is written down.' })
  contactSafety(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('personId', { type: () => ID }, anId) personId: string,
  ): Promise<ContactSafetyModel[]> {
    return this.queries.contact(caller, caseId, personId);
  }

  @Query(() => FamilyLetterModel, { description: 'A letter as the person gets it, to be printed.' })
  familyLetter(
    @CurrentCaller() caller: Caller,
    @Args('caseId', { type: () => ID }, anId) caseId: string,
    @Args('messageId', { type: () => ID }, anId) messageId: string,
  ): Promise<FamilyLetterModel> {
    return this.queries.letter(caller, caseId, messageId);
  }

  @Mutation(() => DoneModel, { description: 'Plans who tells whom of the family what, in which form, before when.' })
  async planFamilyMessage(@CurrentCaller() caller: Caller, @Args('input') input: PlanFamilyMessageInput): Promise<DoneModel> {
    return done(await this.messages.plan(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Writes it anew; what it rested on and closed is let go.' })
  async changeFamilyMessage(@CurrentCaller() caller: Caller, @Args('input') input: ChangeFamilyMessageInput): Promise<DoneModel> {
    return done(await this.messages.change(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'An honest ending: told, could not, or let go; told only while nothing is waited for.' })
  async endFamilyMessage(@CurrentCaller() caller: Caller, @Args('input') input: EndFamilyMessageInput): Promise<DoneModel> {
    return done(await this.messages.end(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Whether and how it is safe to contact somebody, and how one knows.' })
  async recordContactSafety(@CurrentCaller() caller: Caller, @Args('input') input: RecordContactSafetyInput): Promise<DoneModel> {
    return done(await this.contacts.record(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The chair argues that these can safely be spoken with together.' })
  async argueTogether(@CurrentCaller() caller: Caller, @Args('input') input: ArgueTogetherInput): Promise<DoneModel> {
    return done(await this.together.argue(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The chair takes that back.' })
  async endTogether(@CurrentCaller() caller: Caller, @Args('input') input: EndTogetherInput): Promise<DoneModel> {
    return done(await this.together.end(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Whoever is not sure that together is safe holds it back, without a reason and without a name.' })
  async holdTogether(@CurrentCaller() caller: Caller, @Args('input') input: HoldTogetherInput): Promise<DoneModel> {
    return done(await this.together.hold(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Lets go what one held back.' })
  async releaseTogether(@CurrentCaller() caller: Caller, @Args('input') input: HoldTogetherInput): Promise<DoneModel> {
    return done(await this.together.release(caller, input));
  }
}
