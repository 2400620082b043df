import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the law asks of a case, as a party recorded it. The words are sealed; dates, kind and criteria decide what may pass, so they are not. */
@Entity('particular')
export class ParticularEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'executing_id', nullable: true })
  executingId!: string | null;

  @Column('text', { array: true })
  criteria!: string[];

  @Column('date', { name: 'from_on' })
  from!: string;

  @Column('date', { name: 'until_on' })
  until!: string;

  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('uuid', { name: 'replaces_id', nullable: true })
  replacesId!: string | null;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBySeatId!: string | null;

  @Column('bytea', { nullable: true })
  ending!: Buffer | null;

  @Column('int')
  version!: number;
}
