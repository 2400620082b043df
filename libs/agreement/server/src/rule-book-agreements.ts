import type { Sentence, SharingAgreement } from '@casustafel/agreement-domain';
import { sql, type JsonRow, type Read, type ReadTx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { dayOf, LEGAL_MODES, NEVER_PASSING, type LegalMode } from '@casustafel/kernel';
import { input, oneOf } from '@casustafel/kernel/fields';
import { agreementInForce, agreementOf, explain, shippedAgreement, type Actor, type Language } from '@casustafel/policy';
import { isNarrowed, linesOf, rowsInForce, type AgreementLine, type RowInForce } from './rule-book-lines';
import type { AgreementHeadModel, AgreementLineModel, AgreementSuppliersModel, NeverPassingModel } from './rule-book.model';

const languageInput = input({ language: oneOf(['nl', 'en'] as const) });

/** The language that was asked for. @throws Problem INVALID on another. */
export const languageOf = (language: string): Language => parse(languageInput, { language }).language;

/** When the region's own versions came into force; which of them judge is already known. */
export const versionsInForce = (read: ReadTx): Read<Version> =>
  read.aside(sql`select a.id, a.in_force_at from agreement_version a where a.in_force_at is not null and a.replaced_at is null`, (row: JsonRow) => ({ id: String(row['id']), since: new Date(String(row['in_force_at'])) }));

interface Version {
  readonly id: string;
  readonly since: Date;
}

/** The agreement that judges this person's cases of one mode, with the law it rests on. */
export interface InForce {
  readonly agreement: SharingAgreement;
  readonly head: AgreementHeadModel;
  readonly rows: readonly RowInForce[];
}

/** One a legal mode. */
export const agreementsFor = (actor: Actor, versions: readonly Version[], language: Language): readonly InForce[] => LEGAL_MODES.map((mode) => inForceFor(mode, actor, versions, language));

function inForceFor(mode: LegalMode, { agreements }: Actor, versions: readonly Version[], language: Language): InForce {
  const agreement = agreementInForce(mode, agreements);
  const own = agreements.find((each) => agreementOf(each).mode === mode);
  const law = own ? shippedAgreement(own.base) ?? agreement : agreement;
  const { id, title, adoptedBy, from, until } = agreement;
  return {
    agreement, rows: rowsInForce(agreement, law),
    head: { mode, version: id, title: title[language], adoptedBy, from, until, ownNumber: own?.number ?? null, ownSince: versions.find((each) => each.id === own?.id)?.since ?? null },
  };
}

/** Rows in the words of one language, grouped so that a person can read them. */
export const presentLines = (rows: readonly RowInForce[], language: Language): readonly AgreementSuppliersModel[] =>
  linesOf(rows).map(({ suppliers, lines }) => ({ suppliers, lines: lines.map((line) => presentLine(line, language)) }));

const presentLine = (line: AgreementLine, language: Language): AgreementLineModel => ({
  row: line.id, recipients: line.recipients, categories: line.categories, article: line.article, ground: line.ground[language], gates: line.gates, gateArticle: line.gateArticle, needs: line.needs,
  about: line.about, level: line.level, narrowed: isNarrowed(line), unverified: line.unverified, aloud: line.aloud,
});

/** What never goes to a table whoever gives it, with the reason that an answer would give. */
export const neverPassing = (agreement: SharingAgreement, now: Date, language: Language): readonly NeverPassingModel[] =>
  NEVER_PASSING.flatMap((category) =>
    explain({ mode: agreement.mode, supplier: 'POLITIE', recipient: 'GGZ', category, about: 'PERSON_CONCERNED', stage: 'CONFERENCE', gate: null, facts: {}, conditions: [], on: dayOf(now) }, agreement, language)
      .because.map(({ article, text }) => ({ category, article, text })));

export const say = (language: Language) => (sentence: Sentence): string => sentence[language];
