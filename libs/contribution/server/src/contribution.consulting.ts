import { consultedContributions, consultingFacts, Consulting, sql, uuid, type ConsultedItem, type ConsultSource, type JsonRow, type Read, type ReadTx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { fieldsUpTo, levelOf, type Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { kept } from './contribution.row';

/** What was brought, for somebody in an emergency; the rule of that emergency is the predicate, and the mask. */
@Injectable()
export class ContributionConsulting implements ConsultSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Consulting) consulting: Consulting) {
    consulting.register(this);
  }

  items(read: ReadTx, actor: Actor, caseId: string): Read<ConsultedItem> {
    return read.judged(
      'Contribution',
      sql`select c.*, o.name as organisation, ${consultingFacts(actor, caseId)} as decides from contribution c join organisation o on o.id = c.organisation_id
          where c.case_id = ${uuid(caseId)} and c.withdrawn_at is null and ${consultedContributions(actor)} order by c.first_processed_at desc, c.id`,
      (row) => this.present(actor, row),
    );
  }

  private present(actor: Actor, row: JsonRow): ConsultedItem {
    const { id, lawful, text, authorSeatId, category, aboutPersonIds, broughtAt, occurredOn, knowledge, conditions } = kept(this.sealer, row);
    const level = levelOf(actor, lawful, 'consult');
    const gives: readonly string[] = level === 'NOTHING' ? [] : fieldsUpTo(level);
    const given = <T>(field: string, value: T): T | null => (gives.includes(field) ? value : null);
    return {
      id, level, organisation: String(row['organisation']),
      authorSeatId: given('authorSeatId', authorSeatId), category: given('category', category), aboutPersonIds: given('aboutPersonIds', aboutPersonIds), broughtAt: given('broughtAt', broughtAt),
      conclusion: given('conclusion', text.conclusion), summary: given('summary', text.summary), occurredOn: given('occurredOn', occurredOn), knowledge: given('knowledge', knowledge),
      who: given('who', text.who), doesWhat: given('doesWhat', text.doesWhat), toWhom: given('toWhom', text.toWhom), effect: given('effect', text.effect), source: given('source', text.source),
      notOnward: gives.includes('conditions') && conditions.some(({ kind }) => kind === 'NOT_ONWARD'),
    };
  }
}
