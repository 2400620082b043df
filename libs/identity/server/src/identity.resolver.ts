import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AskingService } from './asking.service';
import { BsnService } from './bsn.service';
import { AnswerIdentityOfferInput, AskElsewhereInput, ProposeMergeInput, RecordBsnInput, UndoLinkInput, UndoMergeInput } from './identity.inputs';
import { LinkingService } from './linking.service';
import { MergingService } from './merging.service';

/** Translates, nothing else. */
@Resolver()
export class IdentityResolver {
  constructor(
    @Inject(BsnService) private readonly bsns: BsnService,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(LinkingService) private readonly linking: LinkingService,
    @Inject(MergingService) private readonly merging: MergingService,
  ) {}

  @Mutation(() => DoneModel, { description: 'Keeps the citizen service number of a person; it is never shown again.' })
  async recordBsn(@CurrentCaller() caller: Caller, @Args('input') input: RecordBsnInput): Promise<DoneModel> {
    return done(await this.bsns.record(caller, input));
  }

  @Mutation(() => DoneModel)
  async removeBsn(@CurrentCaller() caller: Caller, @Args('personId', { type: () => ID }) personId: string): Promise<DoneModel> {
    return done(await this.bsns.remove(caller, { personId }));
  }

  @Mutation(() => DoneModel, { description: 'Asks whether another table may know this person. The answer to this act is the same whether one does.' })
  async askElsewhere(@CurrentCaller() caller: Caller, @Args('input') input: AskElsewhereInput): Promise<DoneModel> {
    return done(await this.asking.ask(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Agrees to be known to the table that asks, or not; a "no" reaches nobody.' })
  async answerIdentityOffer(@CurrentCaller() caller: Caller, @Args('input') input: AnswerIdentityOfferInput): Promise<DoneModel> {
    return done(await this.asking.answer(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Says that both tables speak of one human being.' })
  async proposeLink(@CurrentCaller() caller: Caller, @Args('contactId', { type: () => ID }) contactId: string): Promise<DoneModel> {
    return done(await this.linking.propose(caller, { contactId }));
  }

  @Mutation(() => DoneModel, { description: 'Confirms it, from the other table and as another person.' })
  async confirmLink(@CurrentCaller() caller: Caller, @Args('contactId', { type: () => ID }) contactId: string): Promise<DoneModel> {
    return done(await this.linking.confirm(caller, { contactId }));
  }

  @Mutation(() => DoneModel)
  async undoLink(@CurrentCaller() caller: Caller, @Args('input') input: UndoLinkInput): Promise<DoneModel> {
    return done(await this.linking.undo(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Says that two entries of a case are one human being.' })
  async proposeMerge(@CurrentCaller() caller: Caller, @Args('input') input: ProposeMergeInput): Promise<DoneModel> {
    return done(await this.merging.propose(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Confirms it, as another person of another organisation.' })
  async confirmMerge(@CurrentCaller() caller: Caller, @Args('mergeId', { type: () => ID }) mergeId: string): Promise<DoneModel> {
    return done(await this.merging.confirm(caller, { mergeId }));
  }

  @Mutation(() => DoneModel)
  async undoMerge(@CurrentCaller() caller: Caller, @Args('input') input: UndoMergeInput): Promise<DoneModel> {
    return done(await this.merging.undo(caller, input));
  }
}
