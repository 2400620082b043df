import { ruleToSql, sql, UnitOfWork, type Caller, type RuleColumns } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { agreementInForce, explain, questionInput, ruleFor, type Question } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { ExampleAnswerModel, ExampleInput } from './example.model';
import { languageOf } from './rule-book-agreements';

const REGION: RuleColumns = { regionId: { column: 'r.id', type: 'uuid' } };

/** A made-up question, judged as a real one would be by the agreement in force in the region. */
@Injectable()
export class ExampleService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The look is logged, the question is not: it tells of no case, and is nobody's business. */
  async judge(caller: Caller, given: ExampleInput, asked: string): Promise<ExampleAnswerModel> {
    const language = languageOf(asked);
    const question = questionFrom(given);
    const { actor } = caller;
    await this.work.look(caller, { action: 'JUDGED_EXAMPLE', required: { read: 'regions', kind: 'Region', id: actor.regionId } }, (read) => ({
      regions: read.aside(sql`select r.id from region r where ${ruleToSql(ruleFor(actor, 'read', 'RuleBook'), REGION)}`, (row) => row['id']),
    }));
    return explain(question, agreementInForce(question.mode, actor.agreements), language);
  }
}

/** What the wire leaves out and what it calls null are one: not said. @throws Problem INVALID naming every field. */
function questionFrom({ gate, facts, conditions, ...rest }: ExampleInput): Question {
  return parse(questionInput, {
    ...said(rest), gate: gate ? said(gate) : null, conditions: conditions.map(said), facts: Object.fromEntries(facts.map((fact) => [fact, true])),
  });
}

const said = (given: object): object => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
