import type { JointForm } from '@casustafel/family-domain';
import type { Task } from '@casustafel/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The word of the chair that some can be spoken with together; why stands in a table of its own. */
@Entity('together_word')
export class TogetherWordEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  task!: Task;

  @Column('uuid', { name: 'person_ids', array: true })
  personIds!: string[];

  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('text', { array: true })
  forms!: JointForm[];

  @Column('uuid', { array: true })
  audience!: string[];

  @Column('uuid', { name: 'argued_by' })
  arguedBySeatId!: string;

  @Column('timestamptz', { name: 'argued_at' })
  arguedAt!: Date;

  @Column('timestamptz', { name: 'until_at' })
  until!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('int')
  version!: number;
}
