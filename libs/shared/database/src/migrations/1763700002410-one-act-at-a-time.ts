import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const first = (insert: string, where: string): Change => [insert, `if ${where} then perform pg_advisory_xact_lock(hashtext('stream ' || p_case)); end if;
        ${insert}`];
// What is refused is written on the stream of who asked, and waits for nothing of the case: it would tell them that something goes on there.
const LOG = [first('insert into log_stream as s', 'p_stream = p_case')];
const TELL = [first('insert into outbox_counter as c', 'p_case is not null')];
const LOG_OF = 'append_log(uuid, jsonb, uuid, text, text[], uuid[], uuid[])';
const TELL_OF = 'tell(uuid, uuid, text, text, uuid, uuid[], uuid[])';

/**
 * The log of a case and what is told of it are each numbered without gaps, so whoever writes to one keeps all others from it until they are
 * done. One act wrote the log first and told then, another told first: two at once waited for each other for a second, and more of them for
 * longer than an act may take. Now whoever comes first to either has both.
 */
export class OneActAtATime1763700002410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reworded(LOG_OF, LOG));
    await runner.query(reworded(TELL_OF, TELL));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reworded(TELL_OF, undone(TELL)));
    await runner.query(reworded(LOG_OF, undone(LOG)));
  }
}
