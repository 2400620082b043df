import type { TegenspraakState, TegenspraakTargetKind, Weight } from '@casustafel/tegenspraak-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of a dissent. Target, weight and state are plain, so that it can be counted and answered by who reads no ground. */
@Entity('tegenspraak')
export class TegenspraakEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('text', { name: 'target_kind' })
  targetKind!: TegenspraakTargetKind;

  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('text', { nullable: true })
  aspect!: string | null;

  @Column('text')
  weight!: Weight;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('text')
  party!: string;

  @Column('uuid', { name: 'asked_seat_id', nullable: true })
  askedSeatId!: string | null;

  @Column('text')
  state!: TegenspraakState;

  @Column('smallint', { name: 'not_yet_count' })
  notYetCount!: number;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('int')
  version!: number;
}

/** Why, and on which knowledge: with an audience of its own, and changed only to leave out a fact that closed. */
@Entity('tegenspraak_ground')
export class TegenspraakGroundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'tegenspraak_id' })
  tegenspraakId!: string;

  @Column('text')
  party!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('uuid', { name: 'born_audience', array: true })
  bornAudience!: string[];

  @Column('uuid', { name: 'cited_contribution_ids', array: true })
  citedContributionIds!: string[];

  @Column('uuid', { array: true })
  closed!: string[];

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;

  @Column('int')
  version!: number;
}

/** One turn in the thread, readable by whoever reads the head. */
@Entity('tegenspraak_event')
export class TegenspraakEventEntity {
  @PrimaryColumn('uuid', { name: 'tegenspraak_id' })
  tegenspraakId!: string;

  @PrimaryColumn('smallint')
  n!: number;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  party!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('bytea')
  content!: Buffer;
}
