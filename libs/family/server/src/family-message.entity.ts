import type { MessageForm, MessageState } from '@casustafel/family-domain';
import type { Task } from '@casustafel/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word to the family; what is said, to whom by name, and how it went are sealed. */
@Entity('family_message')
export class FamilyMessageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: Task;

  @Column('uuid', { name: 'conference_id', nullable: true })
  conferenceId!: string | null;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('uuid', { name: 'by_seat_id' })
  bySeatId!: string;

  @Column('uuid', { name: 'person_ids', array: true })
  personIds!: string[];

  /** The same persons as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('text')
  form!: MessageForm;

  @Column('text')
  scope!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('uuid', { name: 'born_audience', array: true })
  bornAudience!: string[];

  @Column('uuid', { array: true })
  cited!: string[];

  @Column('uuid', { array: true })
  closed!: string[];

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  state!: MessageState;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('int')
  version!: number;
}
