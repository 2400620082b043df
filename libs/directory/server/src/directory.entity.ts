import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;
}

/** One that takes part, or a third party that is only heard; in one statutory role, for one task. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: string;

  @Column('text')
  task!: string;

  @Column('boolean', { name: 'takes_part' })
  takesPart!: boolean;
}

/** A named person of an organisation; `subject` is how the identity provider knows them. */
@Entity('professional')
export class ProfessionalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  handle!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'job_title' })
  jobTitle!: string;

  @Column('date', { name: 'screened_until' })
  screenedUntil!: string;

  @Column('date', { name: 'trained_until' })
  trainedUntil!: string;

  @Column('date', { name: 'secrecy_until' })
  secrecyUntil!: string;

  @Column('text', { array: true })
  offices!: string[];
}

/** The recurring weekly table of a region. */
@Entity('case_table')
export class CaseTableEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  name!: string;

  @Column('smallint')
  weekday!: number;

  @Column('time', { name: 'starts_at' })
  startsAt!: string;

  @Column('smallint', { name: 'slot_minutes' })
  slotMinutes!: number;

  @Column('smallint')
  slots!: number;

  @Column('uuid', { name: 'chair_id' })
  chairId!: string;
}
