import type { RequestState, WishedLevel } from '@casustafel/grant-domain';
import type { DataCategory, Task } from '@casustafel/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asks a party for access; why, and what was answered, is sealed. */
@Entity('access_request')
export class AccessRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('text')
  supplier!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: Task;

  @Column('uuid', { name: 'contribution_id', nullable: true })
  contributionId!: string | null;

  @Column('text', { nullable: true })
  category!: DataCategory | null;

  @Column('text')
  level!: WishedLevel;

  @Column('text')
  purpose!: string;

  @Column('text')
  state!: RequestState;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'until_at' })
  until!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { name: 'answered_by_seat_id', nullable: true })
  answeredBySeatId!: string | null;

  @Column('uuid', { name: 'item_ids', array: true })
  itemIds!: string[];

  @Column('uuid', { name: 'grant_ids', array: true })
  grantIds!: string[];

  @Column('bytea')
  content!: Buffer;

  @Column('int')
  version!: number;
}
