import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ShownMessage } from './family-message.repository';

@ObjectType('FamilyLetter', { description: 'The letter as the person gets it: nothing of the case beside what was written to them.' })
export class FamilyLetterModel {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'LETTER CHILD_LETTER SHARED_LETTER' })
  form!: string;

  @Field(() => [String], { description: 'To whom, by name.' })
  to!: readonly string[];

  @Field()
  text!: string;

  @Field({ description: 'Who gives or sends it.' })
  from!: string;

  @Field()
  organisation!: string;

  @Field({ description: 'The moment this letter was made.' })
  asOf!: Date;
}

/** Who tells it, by the names of the directory. */
export interface Teller {
  readonly name: string;
  readonly organisation: string;
}

/** Names every field that leaves: no number of the case, no fact, nobody else at the table. */
export const presentLetter = ({ id, form, names, text }: ShownMessage, { name, organisation }: Teller, asOf: Date): FamilyLetterModel => ({ id, form, to: names, text, from: name, organisation, asOf });
