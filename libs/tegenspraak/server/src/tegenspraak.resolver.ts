import type { Caller } from '@casustafel/database';
import { CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GroundsService } from './grounds.service';
import { AnswerTegenspraakInput, AskForAnswerInput, RaiseTegenspraakInput, ReviseTegenspraakGroundInput, TegenspraakActInput, TegenspraakSentenceInput, WaiveRestatementInput } from './tegenspraak.inputs';
import { TegenspraakModel } from './tegenspraak.model';
import { TegenspraakService } from './tegenspraak.service';

/** Translates, nothing else. */
@Resolver(() => TegenspraakModel)
export class TegenspraakResolver {
  constructor(@Inject(TegenspraakService) private readonly service: TegenspraakService, @Inject(GroundsService) private readonly grounds: GroundsService) {}

  @Mutation(() => DoneModel, { description: 'Puts a dissent before whoever may know what it is about.' })
  async raiseTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: RaiseTegenspraakInput): Promise<DoneModel> {
    return done(await this.service.raise(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The lead asks somebody at the table to answer.' })
  async askForAnswer(@CurrentCaller() caller: Caller, @Args('input') input: AskForAnswerInput): Promise<DoneModel> {
    return done(await this.service.ask(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Says the point in other words, until its author says "yes, that is it".' })
  async restateTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakSentenceInput): Promise<DoneModel> {
    return done(await this.service.restate(caller, input));
  }

  @Mutation(() => DoneModel)
  async confirmRestatement(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.confirm(caller, input));
  }

  @Mutation(() => DoneModel)
  async notYet(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.notYet(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'After two misses the author says it themself.' })
  async writeSentence(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakSentenceInput): Promise<DoneModel> {
    return done(await this.service.writeSentence(caller, input));
  }

  @Mutation(() => DoneModel)
  async adoptSentence(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.adoptSentence(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Lets the restatement go, with a reason; the answer stays owed.' })
  async waiveRestatement(@CurrentCaller() caller: Caller, @Args('input') input: WaiveRestatementInput): Promise<DoneModel> {
    return done(await this.service.waive(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'The written answer the table owes.' })
  async answerTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: AnswerTegenspraakInput): Promise<DoneModel> {
    return done(await this.service.answer(caller, input));
  }

  @Mutation(() => DoneModel)
  async settleTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.settle(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Stands beside the conclusion in every report whose reader may know it.' })
  async maintainTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.maintain(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'By its author alone, and visibly.' })
  async withdrawTegenspraak(@CurrentCaller() caller: Caller, @Args('input') input: TegenspraakActInput): Promise<DoneModel> {
    return done(await this.service.withdraw(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Says the ground again without a fact that closed; it is then again for whom it was given.' })
  async reviseTegenspraakGround(@CurrentCaller() caller: Caller, @Args('input') input: ReviseTegenspraakGroundInput): Promise<DoneModel> {
    return done(await this.grounds.revise(caller, input));
  }
}
