import { Column, Entity } from 'typeorm';
import { AudiencedColumns } from './audienced.columns';

@Entity('evidence_mark')
export class EvidenceMarkEntity extends AudiencedColumns {
  @Column('uuid', { name: 'hypothesis_id' })
  hypothesisId!: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('text')
  mark!: string;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt!: Date;
}
