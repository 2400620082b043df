import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table; what is readable in it decides what may rest on it, what was said is sealed. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** The same person as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('uuid', { name: 'recorded_by' })
  recordedBySeatId!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { array: true })
  categories!: string[];

  @Column('text', { array: true })
  covers!: string[];

  @Column('date', { name: 'given_on' })
  givenOn!: string;

  @Column('date', { name: 'last_day' })
  lastDay!: string;

  @Column('timestamptz', { name: 'until_at' })
  until!: Date;

  @Column('uuid', { name: 'giver_ids', array: true })
  giverIds!: string[];

  @Column('bytea')
  content!: Buffer;

  /** Each time it was taken back, sealed. */
  @Column('bytea', { nullable: true })
  changes!: Buffer | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('int')
  version!: number;
}
