import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptBsn } from './bsn.repository';

@ObjectType('PersonBsn', { description: 'That a citizen service number is kept of somebody. Nobody reads it back, in whole or in part.' })
export class PersonBsnModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  recordedAt!: Date;
}

/** Names every field that leaves; of the number itself, none: finding somebody again needs the key, and showing digits serves nobody. */
export const presentBsn = ({ id, personId, recordedAt }: KeptBsn): PersonBsnModel => ({ id, personId, recordedAt });
