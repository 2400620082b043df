import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom the case is about: name, birth date and contact sealed, findable by a keyed hash alone. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'family_role' })
  familyRole!: string;

  /** Which of the parents, which of the children: for the log, that knows no names. */
  @Column('smallint')
  position!: number;

  @Column('uuid')
  pseudonym!: string;

  @Column('bytea')
  content!: Buffer;

  @Column('bytea', { name: 'name_key' })
  nameKey!: Buffer;

  @Column('int')
  version!: number;
}
