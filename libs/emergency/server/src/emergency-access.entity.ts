import type { EmergencyVerdict } from '@casustafel/emergency-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The table as far as the application writes it: what was found afterwards. How it begins and ends is written by the database itself. */
@Entity('emergency_access')
export class EmergencyAccessEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  verdict!: EmergencyVerdict | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('bytea', { nullable: true })
  review!: Buffer | null;

  @Column('int')
  version!: number;
}
