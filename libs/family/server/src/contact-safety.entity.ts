import type { ContactVerdict } from '@casustafel/family-domain';
import type { Task } from '@casustafel/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether it is safe to contact somebody; how is sealed, and how one knows stands in a table of its own. */
@Entity('contact_safety')
export class ContactSafetyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: Task;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('text')
  verdict!: ContactVerdict;

  @Column('uuid', { name: 'recorded_by' })
  recordedBySeatId!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('timestamptz', { name: 'until_at' })
  until!: Date;

  @Column('bytea')
  content!: Buffer;
}
