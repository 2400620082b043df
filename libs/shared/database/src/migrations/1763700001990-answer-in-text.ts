import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const CHANGES: readonly Change[] = [
  ['RETURNS json', 'RETURNS text'],
  [`return ('{"now":[{"now":' || to_json(hub_now()) || '}]' || v_all || '}')::json;`, `return '{"now":[{"now":' || to_json(hub_now()) || '}]' || v_all || '}';`],
  [`      if v_read->>'kind' = '' then`, `      if v_read->>'named' = 'true' then
        -- Its columns are known by name, so no row is copied to look for them.
        execute 'select json_agg(r), array_agg(r.id), string_agg(array_to_string(r.subjects, '',''), '',''), ' || case when v_read->'decides' = 'true' then 'string_agg(r.decides, '';'')' else 'null' end
          || ' from (' || (v_read->>'sql') || ') r' into v_rows, v_these, v_about, v_facts using v_args;
      elsif v_read->>'kind' = '' then`],
];

/** The answer of a look is written once as JSON; checking every letter of it again on its way out cost a fifth of the look. */
export class AnswerInText1763700001990 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reworded('look(uuid, text, jsonb, jsonb)', CHANGES, { anew: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reworded('look(uuid, text, jsonb, jsonb)', undone(CHANGES), { anew: true }));
  }
}
