import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The fact that somebody does not give; why stands in a table of its own. */
@Entity('supply_refusal')
export class SupplyRefusalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy!: string | null;

  @Column('int')
  version!: number;
}
