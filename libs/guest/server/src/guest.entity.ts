import type { SigningWay } from '@casustafel/guest-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A third party at one conference; who they are and why they come is sealed. */
@Entity('guest')
export class GuestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('text')
  role!: string;

  @Column('uuid', { name: 'speaks_with', array: true })
  speaksWith!: string[];

  @Column('uuid', { name: 'recorded_by' })
  recordedBySeatId!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  @Column('text', { nullable: true })
  statement!: string | null;

  @Column('text', { name: 'signed_way', nullable: true })
  signedWay!: SigningWay | null;

  @Column('uuid', { name: 'witness_seat_id', nullable: true })
  witnessSeatId!: string | null;

  @Column('int')
  version!: number;
}
