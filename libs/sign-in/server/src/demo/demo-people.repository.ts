import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A person of the demo world, as the picker shows them. */
export interface DemoPerson {
  readonly handle: string;
  readonly subject: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
}

const ALL = 'select handle, subject, name, job_title as "jobTitle", organisation from people_to_pick()';

/** Whom one can be in the demo. Made in no other mode. */
@Injectable()
export class DemoPeople {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  all(): Promise<DemoPerson[]> {
    return this.database.query(ALL);
  }

  async byHandle(handle: string): Promise<DemoPerson | null> {
    const [person]: DemoPerson[] = await this.database.query(`${ALL} where handle = $1`, [handle]);
    return person ?? null;
  }
}
