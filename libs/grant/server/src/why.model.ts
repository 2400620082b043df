import { LEVELS, VERDICTS } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('WhyBecause', { description: 'An article, and what it says here in one plain sentence.' })
export class WhyBecauseModel {
  @Field({ description: 'Law and article; empty where none is needed.' })
  article!: string;

  @Field()
  text!: string;
}

@ObjectType('Why', { description: 'Why the viewer sees what they see of an item, or would of a kind of data. It never says whether something is there.' })
export class WhyModel {
  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { description: VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => [WhyBecauseModel])
  because!: readonly WhyBecauseModel[];

  @Field(() => [String], { description: 'What is not there yet.' })
  missing!: readonly string[];

  @Field(() => [String], { description: 'Who can see to it: statutory roles, PERSON_CONCERNED, CHAIR, KINDERRECHTER.' })
  mayBeLiftedBy!: readonly string[];

  @Field({ description: 'The version of the agreement that was asked.' })
  agreement!: string;

  @Field({ description: 'It is of the viewer’s own party.' })
  own!: boolean;

  @Field({ description: 'The viewer may ask for more.' })
  mayAsk!: boolean;
}

@ObjectType('WhoSeesRow', { description: 'For the supplier: what one person at the table sees of an item, and why.' })
export class WhoSeesRowModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { description: 'OWN_ORGANISATION, GRANTED, NAMED, NOT_NAMED, LAPSED, LAW' })
  because!: string;

  @Field(() => Date, { nullable: true, description: 'When a grant ends.' })
  until!: Date | null;

  @Field(() => String, { description: VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => String, { nullable: true })
  article!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [String])
  missing!: readonly string[];

  @Field(() => [String])
  mayBeLiftedBy!: readonly string[];
}

@ObjectType('GrantPreviewRow', { description: 'For the supplier: what granting an item would show the one who asked, and what the law keeps shut.' })
export class GrantPreviewRowModel {
  @Field(() => ID)
  contributionId!: string;

  @Field(() => String, { description: `What they see now. ${LEVELS.join(' ')}` })
  level!: string;

  @Field(() => String, { description: 'And what they would see; the same where the grant would lift nothing.' })
  ifGranted!: string;

  @Field(() => String, { description: VERDICTS.join(' ') })
  verdict!: string;

  @Field()
  article!: string;

  @Field()
  text!: string;

  @Field(() => [String])
  missing!: readonly string[];

  @Field(() => [String])
  mayBeLiftedBy!: readonly string[];
}
