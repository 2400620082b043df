import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Content } from '../floor/serve-floor';

@Entity({ name: 'professional' })
export class Professional {
  @PrimaryColumn('uuid')
  id!: string;
}

@Entity({ name: 'sign_in' })
export class SignIn {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @ManyToOne(() => Professional)
  @JoinColumn({ name: 'professional_id' })
  professional!: Professional;
}

@Entity({ name: 'seat' })
export class Seat {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ name: 'professional_id', type: 'uuid' })
  professionalId!: string;

  @Column('text')
  party!: string;

  @Column({ name: 'from_at', type: 'timestamptz' })
  fromAt!: Date;

  @Column({ name: 'until_at', type: 'timestamptz' })
  untilAt!: Date;
}

@Entity({ name: 'floor_contribution' })
export class Contribution {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column('text')
  party!: string;

  @Column({ name: 'author_seat_id', type: 'uuid' })
  authorSeatId!: string;

  @Column('text')
  category!: string;

  @Column('text')
  knowledge!: string;

  @Column('text')
  level!: string;

  @Column('uuid', { array: true })
  audience!: string[];

  @Column({ name: 'about_person_ids', type: 'uuid', array: true })
  aboutPersonIds!: string[];

  @Column({ name: 'occurred_on', type: 'date', nullable: true })
  occurredOn!: string | null;

  @Column('json')
  content!: Content;

  @Column({ name: 'first_processed_at', type: 'timestamptz' })
  broughtAt!: Date;

  @Column({ name: 'shared_at', type: 'timestamptz', nullable: true })
  sharedAt!: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'open_until', type: 'timestamptz' })
  openUntil!: Date;

  @Column('int')
  version!: number;
}
