import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is scored. Whom it is about stands in it plainly; in which situation, and what a 6 looks like, is sealed. */
@Entity('score_line')
export class ScoreLineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'conference_id' })
  conferenceId!: string;

  @Column('uuid', { name: 'about_person_id', nullable: true })
  aboutPersonId!: string | null;

  /** The same person as the log knows them. */
  @Column('uuid', { array: true })
  subjects!: string[];

  @Column('text', { name: 'scale_version' })
  scaleVersion!: string;

  @Column('smallint')
  position!: number;

  @Column('bytea')
  content!: Buffer;

  @Column('int')
  version!: number;
}
