import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentCaseFile, type CaseFileModel } from './case-file.model';
import { readCaseFile, type KeptCaseFile } from './case-file.repository';
import { presentPerson, type PersonModel } from './person.model';
import { readPersons, type ShownPerson } from './person.repository';
import { presentSeat, type SeatModel } from './seat.model';
import { readSeats, type NamedSeat } from './seat.repository';

/** The file itself, as part of a case: one at most. */
@Injectable()
export class CaseFilePart implements CasePart<KeptCaseFile, CaseFileModel> {
  readonly kind = 'CaseFile';
  readonly field = 'caseFile';
  /** Which case it is; why it is at the table is not for a guest to read over a shoulder. */
  readonly besideGuests = {
    leaves: 'ALL',
    present: (actor: Actor, caseFile: KeptCaseFile): CaseFileModel => ({ ...presentCaseFile(actor, caseFile), reason: '', goal: '' }),
  } as const;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptCaseFile> {
    return readCaseFile(read, actor, this.sealer, scope);
  }

  present(actor: Actor, caseFile: KeptCaseFile): CaseFileModel {
    return presentCaseFile(actor, caseFile);
  }
}

/** Whom it is about. */
@Injectable()
export class PersonPart implements CasePart<ShownPerson, PersonModel> {
  readonly kind = 'Person';
  readonly field = 'persons';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownPerson> {
    return readPersons(read, actor, this.sealer, scope);
  }

  present(_: Actor, person: ShownPerson): PersonModel {
    return presentPerson(person);
  }
}

/** Who sits in it. */
@Injectable()
export class SeatPart implements CasePart<NamedSeat, SeatModel> {
  readonly kind = 'Seat';
  readonly field = 'seats';
  /** Who is in the room is seen by who is in it; that others take part in the case may itself be the secret. */
  readonly besideGuests = { leaves: 'HERE', present: presentSeat } as const;

  constructor(@Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<NamedSeat> {
    return readSeats(read, actor, scope);
  }

  present(actor: Actor, seat: NamedSeat): SeatModel {
    return presentSeat(actor, seat);
  }
}
