import type { Task } from '@casustafel/kernel';
import { Column, PrimaryColumn } from 'typeorm';

/** What everything made of facts has: who made it, for whom, and its sealed words. */
export abstract class AudiencedColumns {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: Task;

  @Column('text')
  scope!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('int')
  version!: number;
}

/** And what rests on facts: for whom it was made, what it cites, and what of that has closed. */
export abstract class RestingColumns extends AudiencedColumns {
  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('uuid', { name: 'born_audience', array: true })
  bornAudience!: string[];

  @Column('uuid', { array: true })
  cited!: string[];

  @Column('uuid', { array: true })
  closed!: string[];

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;
}
