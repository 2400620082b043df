import { besideGuests, CaseParts, guestSight, JUDGED, knownContributions, lawfulItem, momentOf, NO_GUESTS, sql, UnitOfWork, uuid, type Caller, type Read, type ReadTx } from '@casustafel/database';
import { needsWord, type Manner } from '@casustafel/guest-domain';
import { levelAtLeast, type DataCategory, type Level } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { explainHeard, levelOf, seatIn, type Actor, type Language, type LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentGuestBeside } from './guest.model';
import { readGuests } from './guest.repository';
import { textOf, type GuestSheetModel, type ReadAloudWayModel } from './guest-paper.model';

interface Told {
  readonly contributionId: string;
  readonly level: Level;
  readonly manner: Manner;
  readonly at: Date;
  readonly article: string;
}

/** What is asked of guests beside the case view: the sheet that goes with them, and whether something may be told. */
@Injectable()
export class GuestQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) private readonly parts: CaseParts) {}

  /** What was provided to one guest, and nothing else: as this reader may know it, and no more of it than was provided. */
  async sheet(caller: Caller, caseId: string, guestId: string): Promise<GuestSheetModel> {
    const { actor } = caller;
    const part = this.parts.of('Contribution');
    // It goes out on paper: what is protected stands there as a placeholder, whoever prints it.
    const at = { action: 'OPENED_GUEST_SHEET', caseId, required: { read: 'guests' as const, kind: 'Guest', id: guestId }, saysBesideGuests: true as const, besideOutsiders: () => true };
    const answer = await this.work.look(caller, at, (read) => ({
      sight: guestSight(read, caseId, caller.signInId),
      guests: readGuests(read, actor, this.sealer, { caseId, ids: [guestId] }),
      told: read.aside(
        sql`select r.contribution_id, r.level, r.manner, r.told_at, r.article from read_aloud r join contribution c on c.id = r.contribution_id
          where r.case_id = ${uuid(caseId)} and r.guest_id = ${uuid(guestId)} and r.state = 'TOLD' and ${knownContributions(actor)} order by r.told_at, r.id`,
        (row): Told => ({ contributionId: String(row['contribution_id']), level: row['level'] as Level, manner: row['manner'] as Manner, at: momentOf(row['told_at']), article: String(row['article']) }),
      ),
      // Another guest who looks along sees no more than they heard themself.
      ...(part && { items: besideGuests(onlyTold(part.read(read, actor, { caseId }), guestId), 'TOLD') }),
    }));
    const rows = (answer as { items?: readonly unknown[] }).items ?? [];
    const shown = new Map(rows.flatMap((row) => {
      const told = new Map(answer.told.map((each) => [each.contributionId, each.level] as const));
      const model = part?.besideGuests?.present(actor, row, { ...NO_GUESTS, told }) as Parameters<typeof textOf>[0] & { id: string } | null;
      return model ? [[model.id, model] as const] : [];
    }));
    return {
      guest: presentGuestBeside(answer.guests[0]!),
      items: answer.told.flatMap(({ contributionId, level, manner, at: toldAt, article }) => {
        const model = shown.get(contributionId);
        return model ? [{ contributionId, level, manner, toldAt, article, ...textOf(model) }] : [];
      }),
    };
  }

  /** Whether, and how much of, an item may be told to this guest, on which article, and what is missing still. For who may know the item. */
  async way(caller: Caller, caseId: string, guestId: string, contributionId: string, language: Language): Promise<ReadAloudWayModel> {
    const { actor } = caller;
    const at = { action: 'ASKED_GUEST_WAY', caseId, required: { read: 'items' as const, kind: 'Contribution', id: contributionId }, saysBesideGuests: true as const };
    const { guests, items } = await this.work.look(caller, at, (read) => ({
      sight: guestSight(read, caseId, caller.signInId),
      guests: readGuests(read, actor, this.sealer, { caseId, ids: [guestId] }),
      items: besideGuests(readTellable(read, actor, caseId, contributionId, guestId), 'TOLD'),
    }));
    const [guest] = guests;
    const [item] = items;
    const { verdict, level, because, missing, mayBeLiftedBy } = explainHeard(guest!, seatIn(actor, caseId)!, actor, item!.lawful, language);
    // Nobody has told what they may not know themself.
    const most = levelOf(actor, item!.lawful);
    return { verdict, level: levelAtLeast(most, level) ? level : most, because, missing: [...missing], mayBeLiftedBy: [...mayBeLiftedBy], needsWord: needsWord(item!) };
  }
}

const onlyTold = <T>(read: Read<T>, guestId: string): Read<T> => ({
  ...read, query: sql`select q.* from (${read.query}) q where q.id in (select r.contribution_id from read_aloud r where r.guest_id = ${uuid(guestId)} and r.state = 'TOLD')`,
});

interface Tellable {
  readonly lawful: LawfulItem;
  readonly category: DataCategory;
  readonly notOnward: boolean;
}

/** The item, if the reader may know of it and the guest is one of this case. */
const readTellable = (read: ReadTx, actor: Actor, caseId: string, id: string, guestId: string): Read<Tellable> => read.rows(
  'Contribution',
  sql`select ${JUDGED}, c.category, c.conditions, c.subjects
    from contribution c where c.case_id = ${uuid(caseId)} and c.id = ${uuid(id)} and exists (select 1 from guest g where g.id = ${uuid(guestId)} and g.case_id = c.case_id) and ${knownContributions(actor)}`,
  (row) => ({ lawful: lawfulItem(row), category: row['category'] as DataCategory, notOnward: (row['conditions'] as { kind: string }[]).some(({ kind }) => kind === 'NOT_ONWARD') }),
);
