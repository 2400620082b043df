import type { ConferencePhase, Step } from '@casustafel/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One case on one table date; the question of the day is sealed. */
@Entity('conference')
export class ConferenceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'table_id' })
  tableId!: string;

  @Column('date', { name: 'held_on' })
  date!: string;

  @Column('smallint')
  slot!: number;

  @Column('text')
  phase!: ConferencePhase;

  @Column('text')
  step!: Step;

  @Column('uuid', { name: 'lead_seat_id' })
  leadSeatId!: string;

  @Column('timestamptz', { name: 'lead_since', nullable: true })
  leadSince!: Date | null;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'previous_conference_id', nullable: true })
  previousConferenceId!: string | null;

  @Column('int')
  version!: number;
}
