import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table; what is kept and why is sealed, for whom it is open decides who may know it. */
@Entity('protected_value')
export class ProtectedValueEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** The same person as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('text')
  kind!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('timestamptz', { name: 'open_until' })
  openUntil!: Date;

  @Column('bytea')
  content!: Buffer;

  @Column('bytea', { nullable: true })
  why!: Buffer | null;

  @Column('uuid', { name: 'kept_by' })
  keptBySeatId!: string;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('int')
  version!: number;
}
