import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ContributionModel } from './contribution.model';

@ObjectType('NewItem', { description: 'An item of one of the viewer’s cases, as they may know it there.' })
export class NewItemModel {
  @Field(() => ContributionModel)
  contribution!: ContributionModel;

  @Field(() => Date, { nullable: true, description: 'Since when the viewer is shown something of it.' })
  since!: Date | null;

  @Field({ description: 'Whether that is since they were last here, and another brought it.' })
  isNew!: boolean;
}

@ObjectType('NewInCase', { description: 'A case of which something stands on this page.' })
export class NewInCaseModel {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;
}

@ObjectType('NewForMe', { description: 'The newest of all cases the viewer has a live seat in, a page at a time.' })
export class NewForMeModel {
  @Field(() => Date, { nullable: true, description: 'When the viewer was last here before this sign-in; null for whoever is here for the first time.' })
  lastHere!: Date | null;

  @Field(() => [NewItemModel])
  items!: readonly NewItemModel[];

  @Field(() => [NewInCaseModel])
  cases!: readonly NewInCaseModel[];

  @Field(() => [ID], { description: 'The stays of guests who are in a session of one of these cases; they say nothing of who. Of such a case nothing is here, unless the viewer said that these guests cannot see this screen.' })
  guestPresenceIds!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; opaque, and of no use to anybody else. Null on the last.' })
  next!: string | null;
}
