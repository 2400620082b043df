import { SIDED_KINDS, TRAVELS } from '@casustafel/compartment-domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SideOfThing', { description: 'Where one own thing travels while two parties are kept apart.' })
export class SideOfThingModel {
  @Field(() => ID)
  id!: string;

  @Field({ description: SIDED_KINDS.join(' ') })
  kind!: string;

  @Field({ description: `To all, to who serves one party, or to nobody who serves either. ${TRAVELS.join(' ')}` })
  travels!: string;

  @Field({ description: 'Whether its supplier said that it is for both.' })
  saidForAll!: boolean;

  @Field(() => [ID], { description: 'Of whose side its supplier said it is.' })
  saidSideOfIds!: readonly string[];
}
