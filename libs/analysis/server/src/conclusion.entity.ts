import { Column, Entity } from 'typeorm';
import { RestingColumns } from './audienced.columns';

@Entity('conclusion')
export class ConclusionEntity extends RestingColumns {
  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
