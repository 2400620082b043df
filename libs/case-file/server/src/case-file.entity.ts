import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One family and its reason to be at a table; the words are sealed, the clocks of the law are not. */
@Entity('case_file')
export class CaseFileEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'table_id' })
  tableId!: string;

  @Column('text')
  number!: string;

  @Column('text', { name: 'legal_mode' })
  legalMode!: string;

  @Column('text')
  stage!: string;

  @Column('bytea')
  reason!: Buffer;

  @Column('bytea')
  goal!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('timestamptz', { name: 'refused_at', nullable: true })
  refusedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'started_by' })
  startedBy!: string;

  @Column('int')
  version!: number;
}
