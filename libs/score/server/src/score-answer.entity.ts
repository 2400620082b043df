import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody has answered: for the whole table to know. */
@Entity('score_answered')
export class ScoreAnsweredEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;
}

/** What they answered, sealed. There is no column of time here, and no other of content: each would tell something. */
@Entity('score_answer')
export class ScoreAnswerEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea')
  blob!: Buffer;
}
