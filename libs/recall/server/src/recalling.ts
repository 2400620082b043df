import { Guests, liveAt, pseudonymsOfCase, Recalls, seatsOfCase, type RecallDesk, type RecalledItem, type RecallReason, type Tx } from '@casustafel/database';
import { receiversOf, type RecallKind, type Receiving, type Shown } from '@casustafel/recall-domain';
import { Inject, Injectable } from '@nestjs/common';
import { NoticeRepository } from './notice.repository';

/** What calling an item back came to. */
export interface Recalled {
  readonly recallId: string;
  readonly shown: readonly Shown[];
  readonly subjects: readonly string[];
}

/** Tells whoever had an item on their screen that it was wrong, within the act that says so (Wpg 4 lid 4, 28 lid 5; Bgs 1.7). */
@Injectable()
export class Recalling implements RecallDesk {
  constructor(@Inject(Guests) private readonly guests: Guests, @Inject(Recalls) recalls: Recalls) {
    recalls.register(this);
  }

  async recall(tx: Tx, item: RecalledItem, reason: RecallReason): Promise<void> {
    // What was never shared nobody had; whoever reads it later reads it as it is now.
    if (item.everShared || (await new NoticeRepository(tx).shown(item.id)).length > 0 || (await this.guests.toldOf(tx, item.id)).length > 0) await this.send(tx, item, reason);
  }

  /**
   * The act itself must have been written down before: its row holds the log of the case still, so that a look which is
   * on its way is either read here or finds the recall when it is written down itself.
   */
  async send(tx: Tx, item: RecalledItem, kind: RecallKind): Promise<Recalled> {
    const repository = new NoticeRepository(tx);
    await this.guests.recalled(tx, item, kind);
    const persons = await pseudonymsOfCase(tx, item.caseId);
    const subjects = item.aboutPersonIds.flatMap((id) => persons.get(id) ?? []);
    const shown = await repository.shown(item.id);
    const recallId = await repository.insertRecall(item, kind, subjects);
    const sent: { id: string; receiving: Receiving }[] = [];
    for (const receiving of receiversOf(shown, item.party)) sent.push({ id: await repository.insert(recallId, item, kind, subjects, receiving), receiving });
    if (sent.length > 0) await tx.log({ action: 'RECALLED', caseId: item.caseId, objects: sent.map(({ id }) => ({ kind: 'RecallNotice', id })), subjects });
    for (const { id, receiving } of sent) await this.tell(tx, repository, item, id, receiving);
    return { recallId, shown, subjects };
  }

  private async tell(tx: Tx, repository: NoticeRepository, { caseId, party: supplier }: RecalledItem, id: string, { party, organisationId, readers }: Receiving): Promise<void> {
    const live = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
    const theirs = live.filter((seat) => seat.party === party && readers.includes(seat.professionalId));
    const ours = live.filter((seat) => seat.party === supplier);
    const seats = [...theirs, ...ours].map((seat) => seat.id);
    await tx.tell({ topic: 'changed', kind: 'RecallNotice', caseId, id, seatsBefore: [], seatsAfter: seats });
    // Whose seat ended is told through who holds the mandate; without one it stands as not told, for its supplier to see.
    if (theirs.length === 0) for (const holder of await repository.mandateHolders(organisationId)) await tx.tellPerson(holder, { kind: 'RecallNotice', caseId, id });
  }
}
