import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ViewerMay')
export class ViewerMayModel {
  @Field() share!: boolean;
  @Field() withdraw!: boolean;
  @Field() correct!: boolean;
}

@ObjectType('Contribution')
export class StockContributionModel {
  @Field(() => ID) id!: string;
  @Field(() => ID) caseId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => ID, { nullable: true }) authorSeatId!: string | null;
  @Field(() => String, { nullable: true }) category!: string | null;
  @Field(() => String, { nullable: true }) knowledge!: string | null;
  @Field(() => String) level!: string;
  @Field(() => [ID], { nullable: true }) aboutPersonIds!: string[] | null;
  @Field(() => String, { nullable: true }) occurredOn!: string | null;
  @Field(() => Date, { nullable: true }) broughtAt!: Date | null;
  @Field(() => Date, { nullable: true }) sharedAt!: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | null;
  @Field(() => Int) version!: number;
}

@ObjectType('NewItem')
export class StockNewItemModel {
  @Field(() => StockContributionModel) contribution!: StockContributionModel;
}

@ObjectType('NewForMe')
export class StockNewForMeModel {
  @Field(() => [StockNewItemModel]) items!: StockNewItemModel[];
}
