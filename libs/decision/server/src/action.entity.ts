import type { ActionState, BringsTogether, Track } from '@casustafel/decision-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who does what before when; the words, also those of its ending, are sealed. */
@Entity('action')
export class ActionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column('uuid', { name: 'owner_seat_id' })
  ownerSeatId!: string;

  @Column('text')
  party!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  track!: Track;

  @Column('text')
  together!: BringsTogether;

  @Column('uuid', { name: 'together_ids', array: true })
  togetherIds!: string[];

  @Column('text')
  state!: ActionState;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('int')
  version!: number;
}
