import { CaseParts, type BesideGuests, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentGuest, presentGuestBeside, type GuestModel } from './guest.model';
import { readGuests, type KeptGuest } from './guest.repository';
import { presentReadAloud, presentReadAloudBeside, type ReadAloudModel } from './read-aloud.model';
import { readReadAlouds, type KeptReadAloud } from './read-aloud.repository';

/** Third parties at conferences of the case. */
@Injectable()
export class GuestPart implements CasePart<KeptGuest, GuestModel> {
  readonly kind = 'Guest';
  readonly field = 'guests';
  readonly besideGuests: BesideGuests<KeptGuest, GuestModel> = { leaves: 'ALL', present: (_, kept) => presentGuestBeside(kept) };

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptGuest> {
    return readGuests(read, actor, this.sealer, scope);
  }

  present(_: Actor, kept: KeptGuest): GuestModel {
    return presentGuest(kept);
  }
}

/** What was or will be told to them. */
@Injectable()
export class ReadAloudPart implements CasePart<KeptReadAloud, ReadAloudModel> {
  readonly kind = 'ReadAloud';
  readonly field = 'readAlouds';
  readonly besideGuests: BesideGuests<KeptReadAloud, ReadAloudModel> = { leaves: 'ALL', present: presentReadAloudBeside };

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptReadAloud> {
    return readReadAlouds(read, actor, this.sealer, scope);
  }

  present(actor: Actor, kept: KeptReadAloud): ReadAloudModel {
    return presentReadAloud(actor, kept);
  }
}
