import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CaseViewModel } from './case-view.model';

@ObjectType('Report', { description: 'One conference, as this reader may have it, from the same items everybody reads.' })
export class ReportModel {
  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: 'It tells what stood at this moment.' })
  asOf!: Date;

  @Field({ description: 'Whether the conference has ended.' })
  final!: boolean;

  @Field(() => CaseViewModel)
  view!: CaseViewModel;
}
