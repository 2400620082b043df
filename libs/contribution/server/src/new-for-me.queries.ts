import { guestsInCases, Newest, UnitOfWork, type Caller, type GuestsInCase, type NewestSource, type Read, type ReadTx, type Rows } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentContribution } from './contribution.model';
import { NewForMeMarks } from './new-for-me.marks';
import type { NewForMeModel, NewItemModel } from './new-for-me.model';
import { casesOf, readCasesOfPage, readLastHere, readNewest, type NewestContribution, type PageOf } from './new-for-me.read';

const MOST = 50;

/** The newest of everything somebody may know in all of their cases: one look, and one row on their own stream that names all ids and cases. */
@Injectable()
export class NewForMe implements NewestSource {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(NewForMeMarks) private readonly marks: NewForMeMarks,
    @Inject(Newest) newest: Newest,
  ) {
    newest.register(this);
  }

  /** @param after the `next` of the page before. @throws Problem CURSOR_UNKNOWN */
  async page(caller: Caller, first: number, after: string | null): Promise<NewForMeModel> {
    const { actor } = caller;
    const asked = { first: Math.min(Math.max(first, 1), MOST), after: after ? this.marks.read(actor.professionalId, after) : null };
    const found = await this.work.look(caller, { action: 'LISTED' }, (read) => this.reads(read, caller, asked));
    const last = found.items.at(-1);
    return { ...shown(actor, found), next: last?.more ? this.marks.write(actor.professionalId, { at: last.place, id: last.kept.id }) : null };
  }

  async seen(caller: Caller): Promise<unknown> {
    return shown(caller.actor, await this.work.judge(caller, (read) => this.reads(read, caller, { first: MOST, after: null })));
  }

  private reads(read: ReadTx, { actor, signInId }: Caller, { first, after }: Omit<PageOf, 'signInId'>) {
    return {
      guests: guestsInCases(read, casesOf(actor)),
      lastHere: readLastHere(read, signInId),
      items: readNewest(read, actor, this.sealer, { first, after, signInId }),
      cases: readCasesOfPage(read, actor),
    };
  }
}

/** What one look reads. */
type Found = Rows<{
  guests: Read<GuestsInCase>;
  lastHere: Read<Date | null>;
  items: Read<NewestContribution>;
  cases: Read<{ readonly id: string; readonly number: string }>;
}>;

function shown(actor: Actor, { guests, lastHere: [lastHere = null], items, cases }: Found): Omit<NewForMeModel, 'next'> {
  return { lastHere, cases, guestPresenceIds: guests.flatMap(({ presenceIds }) => presenceIds), items: items.map((item) => present(actor, item, lastHere)) };
}

/** What one wrote oneself is new to nobody; to whoever was never here before, everything else is. */
function present(actor: Actor, { kept, since }: NewestContribution, lastHere: Date | null): NewItemModel {
  const contribution = presentContribution(actor, kept);
  const isOwn = actor.seats.some(({ id }) => id === kept.authorSeatId);
  const isNew = !isOwn && (lastHere === null || (since !== null && since > lastHere));
  return { contribution, since: since ?? contribution.broughtAt, isNew };
}
