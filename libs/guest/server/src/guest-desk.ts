import { Guests, type GuestDesk, type RecalledItem, type ToldGuest, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { GuestRepository } from './guest.repository';
import { GuestService } from './guest.service';
import { ReadAloudRepository } from './read-aloud.repository';
import { inLog, tellOfReadAloud } from './telling';

/** What others ask of guests: who is there, that the session ends, and that something they heard was wrong. */
@Injectable()
export class GuestReception implements GuestDesk {
  constructor(@Inject(GuestService) private readonly guests: GuestService, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Guests) desks: Guests) {
    desks.register(this);
  }

  async here(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    return (await new GuestRepository(tx, this.sealer).here(conferenceId)).map(({ id }) => id);
  }

  sessionEnds(tx: Tx, { id }: { readonly id: string }): Promise<void> {
    return this.guests.sessionEnds(tx, id);
  }

  async toldOf(tx: Tx, contributionId: string): Promise<readonly ToldGuest[]> {
    return (await new ReadAloudRepository(tx, this.sealer).toldOf(contributionId)).map(({ id, guestId }) => ({ readAloudId: id, guestId }));
  }

  async recalled(tx: Tx, { id: contributionId, caseId }: RecalledItem, reason: string): Promise<void> {
    const repository = new ReadAloudRepository(tx, this.sealer);
    for (const one of await repository.toldOf(contributionId)) {
      await repository.recalled(one, reason);
      const guest = (await new GuestRepository(tx, this.sealer).lock(one.guestId))!;
      await tx.log({ action: 'RECALLED_FROM_GUEST', caseId, objects: [inLog(guest), { kind: 'Contribution', id: contributionId }, { kind: 'ReadAloud', id: one.id }], subjects: one.subjects });
      await tellOfReadAloud(tx, one);
    }
  }
}
