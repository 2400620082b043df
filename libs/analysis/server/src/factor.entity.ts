import { Column, Entity } from 'typeorm';
import { RestingColumns } from './audienced.columns';

@Entity('factor')
export class FactorEntity extends RestingColumns {
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** The same person as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('text')
  kind!: string;

  @Column('text')
  mechanism!: string;
}
