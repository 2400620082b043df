import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the table signed at a score of 0–2. */
@Entity('signed_choice')
export class SignedChoiceEntity {
  @PrimaryColumn('uuid', { name: 'line_id' })
  lineId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: string;

  @Column('timestamptz', { name: 'before_when', nullable: true })
  beforeWhen!: Date | null;

  @Column('bytea')
  content!: Buffer;

  @Column('uuid', { name: 'signed_by_seat_id' })
  signedBySeatId!: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;
}
