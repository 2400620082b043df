import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Draft', { description: 'What the viewer half typed somewhere; for them alone.' })
export class DraftModel {
  @Field()
  text!: string;

  @Field()
  savedAt!: Date;
}
