import type { Manner, ReadAloudState } from '@casustafel/guest-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item for one guest; what it was needed for, and what its supplier said to that, is sealed. */
@Entity('read_aloud')
export class ReadAloudEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'guest_id' })
  guestId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('text')
  party!: string;

  @Column('text')
  level!: string;

  /** Whom the item is about, as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('uuid', { name: 'recorded_seat_id' })
  recordedSeatId!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('boolean', { name: 'needs_word' })
  needsWord!: boolean;

  @Column('bytea')
  content!: Buffer;

  @Column('text')
  state!: ReadAloudState;

  @Column('uuid', { name: 'word_seat_id', nullable: true })
  wordSeatId!: string | null;

  @Column('timestamptz', { name: 'word_at', nullable: true })
  wordAt!: Date | null;

  @Column('text', { nullable: true })
  manner!: Manner | null;

  @Column('uuid', { name: 'teller_seat_id', nullable: true })
  tellerSeatId!: string | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;

  @Column('text', { nullable: true })
  article!: string | null;

  @Column('text', { nullable: true })
  recalled!: string | null;

  @Column('timestamptz', { name: 'recalled_at', nullable: true })
  recalledAt!: Date | null;

  @Column('timestamptz', { name: 'guest_knows_at', nullable: true })
  guestKnowsAt!: Date | null;

  @Column('int')
  version!: number;
}
