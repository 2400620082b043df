import { LEVELS } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SharePreviewRow', { description: 'What one person at the table would see, judged by the rules themselves.' })
export class PreviewRowModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { description: 'OWN_ORGANISATION, NAMED, NOT_NAMED, LAPSED' })
  because!: string;
}

@ObjectType('OpenedBy', { description: 'Who was shown this item, by the access log.' })
export class OpenedByModel {
  @Field(() => ID)
  professionalId!: string;

  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field()
  firstAt!: Date;
}
