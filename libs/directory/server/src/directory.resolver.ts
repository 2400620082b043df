import type { Caller } from '@casustafel/database';
import { CurrentCaller } from '@casustafel/graphql';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CaseTableModel, DirectoryOrganisationModel } from './directory.model';
import { DirectoryQueries } from './directory.queries';

/** Translates, nothing else. */
@Resolver(() => CaseTableModel)
export class DirectoryResolver {
  constructor(@Inject(DirectoryQueries) private readonly queries: DirectoryQueries) {}

  @Query(() => [DirectoryOrganisationModel], { description: "The organisations that take part in the viewer's region, with their people." })
  directory(@CurrentCaller() caller: Caller): Promise<DirectoryOrganisationModel[]> {
    return this.queries.directory(caller);
  }

  @Query(() => [CaseTableModel], { description: "The tables of the viewer's region, or those they chair." })
  caseTables(@CurrentCaller() caller: Caller, @Args('mine', { defaultValue: false }) mine: boolean): Promise<CaseTableModel[]> {
    return this.queries.tables(caller, mine);
  }
}
