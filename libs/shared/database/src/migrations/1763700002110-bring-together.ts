import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';

const CITES = "case when new.decision_id is null then '{}'::uuid[] else array[new.decision_id] end, case tg_op when 'UPDATE' then old.channel end";
const judgedBy = (judged: string, of: string): string => `
  create or replace function channel_action() returns trigger language plpgsql security definer ${safe} as $$
  begin
    new.channel := ${judged};
    return new;
  end $$;
  drop trigger action_channel on action;
  create trigger action_channel before insert or update of channel, decision_id${of} on action for each row execute function channel_action();
`;

/** An action may bring people of the family together: then it waits for the word of the chair, in every case, as every joint form does. */
export class BringTogether1763700002110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action add column together text not null default 'NOBODY' check (together in ('NOBODY', 'JOINT_CONVERSATION', 'MEDIATION')),
        add column together_ids uuid[] not null default '{}',
        add constraint action_brings check (case together when 'NOBODY' then together_ids = '{}' else cardinality(together_ids) > 1 end);
      -- Asked again by whoever writes past the program: nothing is agreed that a joint talk would be refused.
      create policy action_together on action as restrictive for insert to casustafel_app with check (together = 'NOBODY' or together_stands(case_id, together_ids, together));
      create trigger action_brings_so before update of together, together_ids on action for each row
        when (old.together <> new.together or old.together_ids <> new.together_ids) execute function stay_put();
      -- It travels as a word to those people does: what brings both together is for both to hear.
      ${judgedBy(`channel_to_family(new.case_id, new.id, new.author_seat_id, new.together_ids, ${CITES})`, ', together_ids')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${judgedBy(`channel_judged(new.case_id, new.id, new.author_seat_id, '{}'::uuid[], ${CITES})`, '')}
      drop trigger action_brings_so on action;
      drop policy action_together on action;
      alter table action drop constraint action_brings, drop column together_ids, drop column together;
    `);
  }
}
