import type { Caller } from '@casustafel/database';
import { anId, CurrentCaller, done, DoneModel } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MentionService } from './mention.service';
import { CorrectProtectedInput, OpenProtectedInput, ProtectInput, ReleaseProtectedInput } from './vault.inputs';
import { ProtectedValueModel, VaultModel } from './vault.model';
import { VaultQueries } from './vault.queries';
import { VaultService } from './vault.service';

/** Translates, nothing else. */
@Resolver(() => ProtectedValueModel)
export class VaultResolver {
  constructor(
    @Inject(VaultService) private readonly vaults: VaultService,
    @Inject(MentionService) private readonly mentions: MentionService,
    @Inject(VaultQueries) private readonly queries: VaultQueries,
  ) {}

  @Query(() => VaultModel, { description: 'What is protected in this case, for whoever may know it.' })
  vault(@CurrentCaller() caller: Caller, @Args('caseId', { type: () => ID }, anId) caseId: string): Promise<VaultModel> {
    return this.queries.vault(caller, caseId);
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

  @Mutation(() => DoneModel, { description: 'One saw where it stood.' })
  async seeMention(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<DoneModel> {
    return done(await this.mentions.see(caller, { id }));
  }
}
