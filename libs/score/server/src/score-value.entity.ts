import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revealed answer. No number means "no view of this". */
@Entity('score_value')
export class ScoreValueEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('smallint', { nullable: true })
  value!: number | null;

  /** Facts it rests on that the whole table could know at the reveal. */
  @Column('uuid', { array: true })
  cited!: string[];

  @Column('bytea')
  content!: Buffer;
}
