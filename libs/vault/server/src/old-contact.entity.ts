import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Contacts from before there was a vault: sealed as they were with the person, until the party whose they are decides. */
@Entity('old_contact')
export class OldContactEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea', { nullable: true })
  content!: Buffer | null;

  @Column('text')
  state!: string;

  @Column('bytea', { nullable: true })
  reason!: Buffer | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBySeatId!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('int')
  version!: number;
}
