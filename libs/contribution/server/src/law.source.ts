import { lawfulItem, LawOfCases, readersOfCases, sql, uuids, type JsonRow, type LawAfter, type LawSource, type Reader, type ReadersBefore, type Tx, type Weighed } from '@casustafel/database';
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
    const opened = new Set<string>();
    const openedOf = new Set<string>();
    let closed = 0;
    for (const item of await itemsOf(tx, caseIds)) {
      const change = compare(levelsOf(item, readers), levelsOf(item, then));
      if (change.up) opened.add(item.id).size && openedOf.add(item.party);
      if (change.down) closed += 1;
    }
    return { opened: opened.size, closed, openedOf: [...openedOf].sort() };
  }

  async before(tx: Tx, caseIds: readonly string[]): Promise<ReadersBefore> {
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

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): { readonly up: boolean; readonly down: boolean } {
  const at = (levels: ReadonlyMap<string, string>, seat: string) => (levels.get(seat) ?? 'NOTHING') as Level;
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((seat) => at(before, seat) !== at(after, seat));
  return { up: changed.some((seat) => levelAtLeast(at(after, seat), at(before, seat))), down: changed.some((seat) => levelAtLeast(at(before, seat), at(after, seat))) };
}

async function itemsOf(tx: Tx, caseIds: readonly string[]): Promise<readonly Item[]> {
  return (await tx.query(sql`select * from law_of_items(${uuids(caseIds)})`)).map(itemOf);
}

const itemOf = (row: JsonRow): Item => ({ ...lawfulItem(row), knowing: row['knowing'] as string[] });
