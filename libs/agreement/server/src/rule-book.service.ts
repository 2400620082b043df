import { ruleToSql, sql, UnitOfWork, type Caller, type RuleColumns } from '@casustafel/database';
import { EIGHT_TESTS, levelsInWords, ruleFor, RULE_BOOK_VERSION, rulesInWords, type Language } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { agreementsFor, languageOf, neverPassing, presentLines, say, versionsInForce } from './rule-book-agreements';
import type { RuleBookChapterModel, RuleBookModel } from './rule-book.model';

const REGION: RuleColumns = { regionId: { column: 'r.id', type: 'uuid' } };

/** The rule book as a page: what judges, in words. It tells of the region and of no case. */
@Injectable()
export class RuleBookService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  async read(caller: Caller, asked: string): Promise<RuleBookModel> {
    const language = languageOf(asked);
    const { actor } = caller;
    const { regions, versions, at } = await this.work.look(caller, { action: 'READ_RULE_BOOK', required: { read: 'regions', kind: 'Region', id: actor.regionId } }, (read) => ({
      regions: read.rows('Region', sql`select r.id, r.name from region r where ${ruleToSql(ruleFor(actor, 'read', 'RuleBook'), REGION)}`, (row) => String(row['name'])),
      versions: versionsInForce(read),
    }));
    const inForce = agreementsFor(actor, versions, language);
    const words = say(language);
    return {
      version: RULE_BOOK_VERSION, at, region: regions[0] ?? '',
      tests: EIGHT_TESTS.map(({ title, text, article }) => ({ title: words(title), text: words(text), article })),
      levels: levelsInWords().map(({ level, adds }) => ({ level, adds: adds.map(words) })),
      agreements: inForce.map(({ head, rows }) => ({ head, suppliers: presentLines(rows, language) })),
      never: inForce.slice(0, 1).flatMap(({ agreement }) => neverPassing(agreement, actor.now, language)),
      chapters: chaptersIn(language),
    };
  }
}

const chaptersIn = (language: Language): readonly RuleBookChapterModel[] =>
  rulesInWords().map(({ key, title, rules }) => ({
    key, title: title[language], rules: rules.map(({ isFor, act, where }) => ({ isFor, act: act[language], where: where.map(say(language)) })),
  }));
