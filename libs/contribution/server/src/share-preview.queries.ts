import { levelsGrantable, levelsLeft, receiversLeft, openGate, openUntilLeft, shareOptionsInput, type OpenGate, type ShareOptions } from '@casustafel/contribution-domain';
import { asIfTogether, ConsentRecords, marksKnown, readersFrom, sql, UnitOfWork, uuid, type Caller, type ConsentRecord, type RawReader, type Reader } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { capacityOf, LEVELS, lowerLevel, type Level } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, explain, levelOf, questionOf, type Actor, type Answer, type Language, type LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { readForOthers } from './contribution.repository';
import { lawfulOf, type KeptContribution } from './contribution.row';
import { named } from './grants';
import type { PreviewRowModel, ShareGroundModel } from './preview.model';

/** What sharing would do before it is done: per person what they would see and why, and which grounds can hold at all. */
@Injectable()
export class SharePreviews {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(ConsentRecords) private readonly consents: ConsentRecords,
  ) {}

  /** Who at this table would see these items if they were shared so. Only for whoever may share them. */
  async preview(caller: Caller, caseId: string, ids: readonly string[], seatIds: readonly string[], given: unknown, language: Language): Promise<PreviewRowModel[]> {
    const options = parse(shareOptionsInput, given ?? {});
    const items = await this.own(caller, caseId, ids);
    const record = await this.consentOf(caller, options);
    const { readers, told } = await this.table(caller, caseId);
    const shared = items.map((item) => withOptions(item, options, gateOf(item, options, record, caller.actor.now), seatIds)).map((item) => (told ? item : asIfTogether(item)));
    return readers.map((reader) => rowOf(reader, shared, seatIds, options, language));
  }

  /** The grounds on which these items can go to these people: each in one sentence, with its article and what it still asks. */
  async grounds(caller: Caller, caseId: string, ids: readonly string[], seatIds: readonly string[], language: Language): Promise<ShareGroundModel[]> {
    const items = await this.own(caller, caseId, ids);
    const readers = (await this.table(caller, caseId)).readers.filter(({ seatId }) => seatIds.includes(seatId));
    const found = new Map<string, ShareGroundModel>();
    for (const { seatId, actor } of readers) {
      const { law, role, task } = actor.seats[0]!;
      const supplies = items.map(({ lawful }) => lawful.supply);
      for (const row of law.agreement.rows) {
        if (row.aloud || row.level === 'NOTHING' || capacityOf(row.recipient) !== capacityOf({ role, task }) || !supplies.includes(`${capacityOf(row.supplier)}/${row.category}`)) continue;
        const missing = row.needs.filter((need) => need !== 'incidental' && !law.facts[need]);
        const known = found.get(row.id);
        found.set(row.id, {
          row: row.id, article: row.article, text: row.ground[language], gates: row.gates, gateArticle: row.gateArticle || null, incidental: row.needs.includes('incidental'), unverified: row.unverified,
          missing: [...new Set([...(known?.missing ?? []), ...missing])], seatIds: [...new Set([...(known?.seatIds ?? []), seatId])], level: row.level,
        });
      }
    }
    return [...found.values()].sort((one, other) => one.missing.length - other.missing.length || other.seatIds.length - one.seatIds.length);
  }

  /** Judged before anything is written down: a preview tells of seats, and discloses nothing of the items themselves. */
  private async own(caller: Caller, caseId: string, ids: readonly string[]): Promise<readonly KeptContribution[]> {
    const { items } = await this.work.judge(caller, (read) => ({ items: readForOthers(read, caller.actor, this.sealer, { caseId, ids }) }));
    await this.work.refuseUnless(caller, () => {
      for (const id of ids) authorise(caller.actor, 'share', 'Contribution', items.find((item) => item.id === id)?.lawful ?? null, id);
    });
    return items;
  }

  private async table(caller: Caller, caseId: string): Promise<{ readonly readers: readonly Reader[]; readonly told: boolean }> {
    const { found, marks } = await this.work.look(caller, { action: 'PREVIEWED', caseId }, (read) => ({
      found: read.aside(sql`select readers_of_cases(array[${uuid(caseId)}]) as found`, (row) => row['found'] as { agreements: Actor['agreements']; readers: readonly RawReader[] }),
      marks: read.aside(marksKnown(caseId), (row) => row['id']),
    }));
    const [{ agreements, readers }] = found as [{ agreements: Actor['agreements']; readers: readonly RawReader[] }];
    return { readers: readersFrom(readers, { ...caller.actor, agreements }), told: marks.length > 0 };
  }

  private async consentOf(caller: Caller, { gate }: ShareOptions): Promise<ConsentRecord | null> {
    return gate?.consentId ? this.work.peek(caller, (tx) => this.consents.find(tx, gate.consentId!)) : null;
  }
}

/** The gate as it would stand; one that could not be opened shows as shut, since nothing is refused before it is done. */
function gateOf(item: KeptContribution, { gate }: ShareOptions, record: ConsentRecord | null, now: Date): OpenGate | null {
  const opened = openGate(gate, record?.party === item.party ? record : null, item, now);
  return opened.ok ? opened.value : null;
}

function withOptions(item: KeptContribution, { level, gate, conditions, incidental }: ShareOptions, opened: OpenGate | null, seatIds: readonly string[]): LawfulItem {
  const most = level ?? (item.level === 'NOTHING' ? 'FULL' : item.level);
  const tied = conditions ?? item.conditions;
  const shared = {
    ...item, level: most, gate: gate ? opened : item.gate, conditions: tied, incidental: incidental ?? item.incidental, audience: [...new Set([...item.audience, ...seatIds])],
    shows: levelsLeft(most, tied, item.text), grantable: levelsGrantable(tied, item.text), receivers: receiversLeft(tied), openUntil: item.withdrawnAt ? item.openUntil : openUntilLeft(tied),
  };
  return lawfulOf(shared, item.party, item.lawful.channel);
}

function rowOf({ seatId, actor }: Reader, items: readonly LawfulItem[], seatIds: readonly string[], { naming }: ShareOptions, language: Language): PreviewRowModel {
  const seat = actor.seats[0]!;
  const own = items.some((item) => item.party === seat.party);
  const chosen = seatIds.includes(seatId);
  const least = (levels: readonly Level[]): Level => (levels.length === 0 ? 'NOTHING' : levels.reduce(lowerLevel));
  const level = least(items.map((item) => levelOf(naming && chosen ? named(actor, item.id) : actor, item)));
  const ifNamed = least(items.map((item) => levelOf(named(actor, item.id), item)));
  const answers = own ? [] : items.map((item) => explain(questionOf(actor, { ...item, audience: [...item.audience, seatId] }), seat.law.agreement, language));
  const worst = answers.reduce<Answer | null>((one, other) => (one && rank(one) <= rank(other) ? one : other), null);
  const needsNaming = !own && chosen && LEVELS.indexOf(ifNamed) > LEVELS.indexOf(level);
  const because = !actor.valid ? 'LAPSED' : own ? 'OWN_ORGANISATION' : !chosen && level === 'NOTHING' ? 'NOT_NAMED' : level === 'NOTHING' || needsNaming ? 'LAW' : 'NAMED';
  return {
    seatId, level, because, needsNaming,
    verdict: worst?.verdict ?? 'SHARE',
    article: worst?.because.map((each) => each.article).join('; ') ?? null,
    text: worst?.because[0]?.text ?? null,
    missing: worst?.missing ?? [],
    mayBeLiftedBy: worst?.mayBeLiftedBy ?? [],
  };
}

const rank = ({ verdict, level }: Answer): number => ['NEVER', 'ALOUD', 'ASK', 'SHARE'].indexOf(verdict) * LEVELS.length + LEVELS.indexOf(level);
