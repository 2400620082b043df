import type { LeakRisk, LeakState } from '@casustafel/recall-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table: dates, states and who could read it in plain, what the privacy officer writes sealed. */
@Entity('leak_record')
export class LeakRecordEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: LeakState;

  @Column('text', { nullable: true })
  risk!: LeakRisk | null;

  @Column('timestamptz', { name: 'assessed_at', nullable: true })
  assessedAt!: Date | null;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { name: 'informed_at', nullable: true })
  informedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('bytea')
  content!: Buffer;

  @Column('int')
  version!: number;
}
