import { CASE_FACTS, LEVELS, SECRECY_GATES, VERDICTS } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SharePreviewRow', { description: 'What one person at the table would see, judged by the rules themselves.' })
export class PreviewRowModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { description: 'OWN_ORGANISATION, NAMED, NOT_NAMED, LAPSED, LAW' })
  because!: string;

  @Field(() => String, { description: `What the rule book says of this person. ${VERDICTS.join(' ')}` })
  verdict!: string;

  @Field(() => String, { nullable: true })
  article!: string | null;

  @Field(() => String, { nullable: true, description: 'That article in one plain sentence.' })
  text!: string | null;

  @Field(() => [String], { description: `What is not there yet: ${CASE_FACTS.join(' ')} gate grant …` })
  missing!: readonly string[];

  @Field(() => [String], { description: 'Who can see to it: statutory roles, PERSON_CONCERNED, CHAIR, KINDERRECHTER.' })
  mayBeLiftedBy!: readonly string[];

  @Field({ description: 'Sees more only where the supplier names this person, with a reason.' })
  needsNaming!: boolean;
}

@ObjectType('ShareGround', { description: 'A ground on which these items can go to these people.' })
export class ShareGroundModel {
  @Field({ description: 'The row of the agreement.' })
  row!: string;

  @Field()
  article!: string;

  @Field({ description: 'That article in one plain sentence.' })
  text!: string;

  @Field(() => [String], { description: `Ways through professional secrecy of which one has to be open; empty where none is needed. ${SECRECY_GATES.join(' ')}` })
  gates!: readonly string[];

  @Field(() => String, { nullable: true })
  gateArticle!: string | null;

  @Field({ description: 'For a special case, given once.' })
  incidental!: boolean;

  @Field({ description: 'Nobody checked this ground: only for whom the supplier names, with a reason.' })
  unverified!: boolean;

  @Field(() => [String], { description: 'Particulars of the case that are not so, or not recorded.' })
  missing!: readonly string[];

  @Field(() => [ID], { description: 'Whom of the named it reaches.' })
  seatIds!: readonly string[];

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;
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
