import { Column, Entity } from 'typeorm';
import { AudiencedColumns } from './audienced.columns';

@Entity('hypothesis')
export class HypothesisEntity extends AudiencedColumns {
  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('smallint')
  position!: number;

  @Column('bytea')
  content!: Buffer;

  @Column('timestamptz', { name: 'first_processed_at' })
  firstProcessedAt!: Date;
}
