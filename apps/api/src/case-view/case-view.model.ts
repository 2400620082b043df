import { ContributionModel } from '@casustafel/contribution-server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseView', { description: 'Everything the viewer may know of one case, or what changed of it since a cursor.' })
export class CaseViewModel {
  @Field({ description: 'Where the viewer now stands; opaque, and of no use to anybody else.' })
  cursor!: string;

  @Field({ description: 'Whether this is everything, or only what changed.' })
  whole!: boolean;

  @Field(() => [ID], { description: 'What the viewer had and may no longer know.' })
  gone!: readonly string[];

  @Field(() => [ContributionModel])
  contributions!: readonly ContributionModel[];
}
