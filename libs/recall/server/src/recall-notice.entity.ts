import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table; it names who read and when, never what. */
@Entity('recall_notice')
export class RecallNoticeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column('int')
  version!: number;
}
