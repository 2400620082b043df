import type { DecisionState } from '@casustafel/decision-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was put before the table; its words are sealed, what it rests on is not. */
@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'proposed_by_seat_id' })
  proposedBySeatId!: string;

  @Column('text')
  party!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('text')
  state!: DecisionState;

  @Column('text', { name: 'cited_kinds', array: true })
  citedKinds!: string[];

  @Column('uuid', { name: 'cited_ids', array: true })
  citedIds!: string[];

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('int')
  version!: number;
}
