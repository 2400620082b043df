import { lawfulItem, LawOfCases, readersOfCases, sql, uuids, type JsonRow, type LawAfter, type LawSource, type Reader, type ReadersBefore, turnLaw, type Tx, type Weighed } from '@casustafel/database';
import { levelAtLeast, type Level } from '@casustafel/kernel';
import { levelOf, type LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { KnowingKeeper } from './knowing-keeper';

type Item = LawfulItem & { readonly knowing: readonly string[] };

/** What a change of the law opens and closes of what was brought. It is worked out over everybody's items, and answers counts alone. */
@Injectable()
export class ContributionLaw implements LawSource {
  constructor(@Inject(KnowingKeeper) private readonly keeper: KnowingKeeper, @Inject(LawOfCases) laws: LawOfCases) {
    laws.register(this);
  }

  async weigh(tx: Tx, caseIds: readonly string[], after: LawAfter): Promise<Weighed> {
    const readers = await readersOfCases(tx, caseIds);
    const then = readers.map((reader) => ({ ...reader, actor: after(reader.actor) }));
    const ofParties = new Map<string, { opened: number; closed: number }>();
    const lessFor = new Map<string, number>();
    for (const item of await itemsOf(tx, caseIds)) {
      const { up, down, less } = compare(levelsOf(item, readers), levelsOf(item, then));
      for (const seat of less) lessFor.set(seat, (lessFor.get(seat) ?? 0) + 1);
      if (!up && !down) continue;
      const { opened, closed } = ofParties.get(item.party) ?? { opened: 0, closed: 0 };
      ofParties.set(item.party, { opened: opened + Number(up), closed: closed + Number(down) });
    }
    const parties = [...ofParties];
    const sum = (of: 'opened' | 'closed'): number => parties.reduce((all, [, counts]) => all + counts[of], 0);
    return { opened: sum('opened'), closed: sum('closed'), openedOf: parties.filter(([, { opened }]) => opened > 0).map(([party]) => party).sort(), ofParties, lessFor };
  }

  async before(tx: Tx, caseIds: readonly string[]): Promise<ReadersBefore> {
    await turnLaw(tx);
    const readers = await readersOfCases(tx, caseIds);
    return new Map((await itemsOf(tx, caseIds)).map((item) => [item.id, levelsOf(item, readers)]));
  }

  async changed(tx: Tx, caseIds: readonly string[], before: ReadersBefore): Promise<void> {
    const readers = await readersOfCases(tx, caseIds);
    for (const item of await itemsOf(tx, caseIds)) {
      const had = before.get(item.id) ?? new Map<string, string>();
      const has = levelsOf(item, readers);
      const { up, down } = compare(had, has);
      if (!up && !down) continue;
      await this.keeper.settle(tx, item, item.knowing, readers);
      await tx.tell({ topic: 'changed', kind: 'Contribution', caseId: item.caseId, id: item.id, seatsBefore: [...had.keys()], seatsAfter: [...has.keys()] });
    }
  }
}

/** Who sees something of it, and how much. */
const levelsOf = (item: LawfulItem, readers: readonly Reader[]): ReadonlyMap<string, string> =>
  new Map(readers.filter(({ caseId }) => caseId === item.caseId).map(({ seatId, actor }) => [seatId, levelOf(actor, item)] as const).filter(([, level]) => level !== 'NOTHING'));

interface Compared {
  readonly up: boolean;
  readonly down: boolean;
  /** Who sees less than before. */
  readonly less: readonly string[];
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Compared {
  const at = (levels: ReadonlyMap<string, string>, seat: string) => (levels.get(seat) ?? 'NOTHING') as Level;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((seat) => at(before, seat) !== at(after, seat));
  const less = changed.filter((seat) => levelAtLeast(at(before, seat), at(after, seat)));
  return { up: less.length < changed.length, down: less.length > 0, less };
}

async function itemsOf(tx: Tx, caseIds: readonly string[]): Promise<readonly Item[]> {
  return (await tx.query(sql`select * from law_of_items(${uuids(caseIds)})`)).map(itemOf);
}

const itemOf = (row: JsonRow): Item => ({ ...lawfulItem(row), knowing: row['knowing'] as string[] });
