import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table; what is readable in it decides who may know, what is sealed is what they would know. */
@Entity('contribution')
export class ContributionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'supplier_role' })
  supplierRole!: string;

  @Column('text')
  task!: string;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('text')
  category!: string;

  @Column('text')
  knowledge!: string;

  @Column('text')
  about!: string;

  @Column('text')
  level!: string;

  @Column('text', { array: true })
  shows!: string[];

  @Column('text', { array: true })
  grantable!: string[];

  @Column('text', { array: true })
  receivers!: string[];

  @Column('text')
  gate!: string;

  @Column('text', { name: 'gate_for', array: true })
  gateFor!: string[];

  @Column('timestamptz', { name: 'gate_until' })
  gateUntil!: Date;

  @Column('uuid', { name: 'consent_id', nullable: true })
  consentId!: string | null;

  @Column('boolean')
  incidental!: boolean;

  @Column('jsonb')
  conditions!: object[];

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('uuid', { name: 'about_person_ids', array: true })
  aboutPersonIds!: string[];

  /** The same persons as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('date', { name: 'occurred_on', nullable: true })
  occurredOn!: string | null;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('timestamptz', { name: 'shared_at', nullable: true })
  sharedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz', { name: 'open_until' })
  openUntil!: Date;

  @Column('int')
  version!: number;
}
