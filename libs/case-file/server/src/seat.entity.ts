import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who sits in a case, for which organisation and task, from–until. The party is the database's own sum of these. */
@Entity('seat')
export class SeatEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'professional_id' })
  professionalId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  role!: string;

  @Column('text')
  task!: string;

  @Column('text')
  function!: string;

  @Column('timestamptz', { name: 'from_at' })
  from!: Date;

  @Column('timestamptz', { name: 'until_at' })
  until!: Date;

  @Column('uuid', { name: 'standing_in_for', nullable: true })
  standingInForSeatId!: string | null;

  @Column('uuid', { name: 'given_by' })
  givenBy!: string;
}
