import { subject } from '@casl/ability';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { StockContext } from './stock.ability';
import { Contribution } from './stock.entities';
import { StockContributionModel, StockNewForMeModel, ViewerMayModel } from './stock.model';

const own = ({ ability }: StockContext, item: Contribution): boolean => ability.can('share', subject('Contribution', item as Contribution & Record<PropertyKey, unknown>));

@Resolver(() => StockContributionModel)
export class StockResolver {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Query(() => [StockContributionModel])
  contributions(@Args('caseId', { type: () => ID }) caseId: string, @Args('first', { type: () => Int }) first: number, @Context() { seats }: StockContext): Promise<Contribution[]> {
    return this.database.getRepository(Contribution).createQueryBuilder('c')
      .where('c.caseId = :caseId', { caseId })
      .andWhere('(c.party in (:...parties) or (c.audience && :seats and c.openUntil > now()))', { parties: seats.map(({ party }) => party), seats: seats.map(({ id }) => id) })
      .orderBy('c.broughtAt', 'DESC').addOrderBy('c.id').take(first).getMany();
  }

  @Query(() => StockNewForMeModel)
  async newForMe(@Args('first', { type: () => Int }) first: number, @Context() { seats }: StockContext): Promise<{ items: { contribution: Contribution }[] }> {
    const found = await this.database.getRepository(Contribution).createQueryBuilder('c')
      .where('c.caseId in (:...cases)', { cases: seats.map(({ caseId }) => caseId) }).andWhere('c.withdrawnAt is null')
      .andWhere('(c.party in (:...parties) or (c.audience && :seats and c.openUntil > now()))', { parties: seats.map(({ party }) => party), seats: seats.map(({ id }) => id) })
      .orderBy('c.broughtAt', 'DESC').addOrderBy('c.id', 'DESC').take(first).getMany();
    return { items: found.map((contribution) => ({ contribution })) };
  }

  @ResolveField(() => String) level(@Parent() item: Contribution, @Context() context: StockContext): string { return own(context, item) ? 'FULL' : item.level; }
  @ResolveField(() => Int) version(@Parent() item: Contribution, @Context() context: StockContext): number { return own(context, item) ? item.version : 0; }
  @ResolveField(() => [ID], { nullable: true }) sharedWith(@Parent() item: Contribution): string[] { return item.audience; }
  @ResolveField(() => String, { nullable: true }) who(@Parent() { content }: Contribution): string { return content.who; }
  @ResolveField(() => String, { nullable: true }) doesWhat(@Parent() { content }: Contribution): string { return content.doesWhat; }
  @ResolveField(() => String, { nullable: true }) toWhom(@Parent() { content }: Contribution): string | null { return content.toWhom; }
  @ResolveField(() => String, { nullable: true }) effect(@Parent() { content }: Contribution): string | null { return content.effect; }
  @ResolveField(() => String, { nullable: true }) source(@Parent() { content }: Contribution): string { return content.source; }
  @ResolveField(() => String, { nullable: true }) conclusion(@Parent() { content }: Contribution): string | null { return content.conclusion; }
  @ResolveField(() => String, { nullable: true }) summary(@Parent() { content }: Contribution): string | null { return content.summary; }
  @ResolveField(() => String, { nullable: true }) ground(@Parent() { content }: Contribution): string | null { return content.ground; }
  @ResolveField(() => String, { nullable: true }) article(@Parent() { content }: Contribution): string | null { return content.article; }
  @ResolveField(() => ViewerMayModel) viewerMay(@Parent() item: Contribution, @Context() context: StockContext): ViewerMayModel {
    const may = own(context, item);
    return { share: may, withdraw: may, correct: may };
  }
}
