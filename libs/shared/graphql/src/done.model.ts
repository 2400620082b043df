import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What an act answers: the ids it concerns. What they look like now is for a look to say, judged and logged. */
@ObjectType('Done')
export class DoneModel {
  @Field(() => ID)
  id!: string;

  @Field(() => [ID])
  ids!: readonly string[];
}

export const done = (ids: readonly string[]): DoneModel => ({ id: ids[0] ?? '', ids });
