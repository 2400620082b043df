import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MentionService } from './mention.service';
import { OldContactQueries } from './old-contact.queries';
import { OldContactService } from './old-contact.service';
import { CorrectProtectedInput, DropOldContactInput, KeepOldContactInput, OpenProtectedInput, ProtectedInTextInput, ProtectInput, ReleaseProtectedInput } from './vault.inputs';
import { OldContactWordsModel, ProtectedValueModel, VaultModel } from './vault.model';
import { VaultQueries } from './vault.queries';
import { VaultService } from './vault.service';

/** Translates, nothing else. */
@Resolver(() => ProtectedValueModel)
export class VaultResolver {
  constructor(
    @Inject(VaultService) private readonly vaults: VaultService,
    @Inject(MentionService) private readonly mentions: MentionService,
    @Inject(VaultQueries) private readonly queries: VaultQueries,
    @Inject(OldContactQueries) private readonly contacts: OldContactQueries,
    @Inject(OldContactService) private readonly takingOver: OldContactService,
  ) {}

  @Query(() => VaultModel, { description: 'What is protected in this case, for whoever may know it.' })
  vault(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string): Promise<VaultModel> {
    return this.queries.vault(caller, caseId);
  }

  @Query(() => OldContactWordsModel, { description: 'What stood with a person as their contact before there was a vault, for the party that brought them.' })
  oldContact(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string, @Args('id', { type: () => ID }, anId) id: string): Promise<OldContactWordsModel> {
    return this.contacts.opened(caller, caseId, id);
  }

  @Query(() => [String], { nullable: true, description: 'Which kinds of protected value that the viewer may know stand in what they are writing; null when none does, and of what they may not know nothing is ever said.' })
  protectedInText(@CurrentCaller() caller: Caller, @Args('input') input: ProtectedInTextInput): Promise<readonly string[] | null> {
    return this.queries.inText(caller, input);
  }

  @Mutation(() => DoneModel, { description: 'Keeps a value for one’s own party alone; wherever it stands, nobody else reads it any more.' })
  async protect(@CurrentCaller() caller: Caller, @Args('input') input: ProtectInput): Promise<DoneModel> {
    return done(await this.vaults.keep(caller, input));
  }

  @Mutation(() => DoneModel)
  async correctProtected(@CurrentCaller() caller: Caller, @Args('input') input: CorrectProtectedInput): Promise<DoneModel> {
    return done(await this.vaults.correct(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Opens it to these seats, and closes it to all others; at once, on open screens too.' })
  async openProtected(@CurrentCaller() caller: Caller, @Args('input') input: OpenProtectedInput): Promise<DoneModel> {
    return done(await this.vaults.open(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'It need not be protected any more: from now on it is a word like any other.' })
  async releaseProtected(@CurrentCaller() caller: Caller, @Args('input') input: ReleaseProtectedInput): Promise<DoneModel> {
    return done(await this.vaults.withdraw(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Makes protected values of an old contact; what is not made a value of is gone.' })
  async keepOldContact(@CurrentCaller() caller: Caller, @Args('input') input: KeepOldContactInput): Promise<DoneModel> {
    return done(await this.takingOver.keep(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'Drops an old contact, with a reason that stays.' })
  async dropOldContact(@CurrentCaller() caller: Caller, @Args('input') input: DropOldContactInput): Promise<DoneModel> {
    return done(await this.takingOver.drop(caller, input));
  }

  @Mutation(() => DoneModel, { description: 'One saw where it stood.' })
  async seeMention(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.mentions.see(caller, { id }));
  }
}
