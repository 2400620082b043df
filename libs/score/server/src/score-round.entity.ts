import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One round on one line, with the key of its answers as the key store wrapped it. */
@Entity('score_round')
export class ScoreRoundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'line_id' })
  lineId!: string;

  /** Its place among the rounds of its line, void ones counted. */
  @Column('smallint')
  sequence!: number;

  @Column('smallint')
  number!: number;

  @Column('text')
  state!: string;

  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  /** Voices that had given nothing when it was revealed. */
  @Column('uuid', { name: 'not_given', array: true })
  notGiven!: string[];

  @Column('timestamptz', { name: 'revealed_at', nullable: true })
  revealedAt!: Date | null;
}
