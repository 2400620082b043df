import type { SharingAgreement } from '@casustafel/agreement-domain';
import type { LegalMode } from '@casustafel/kernel';
import type { Actor } from '../actor';
import { agreementInForce } from './agreements';

/** Somebody as the law would see them if their region adopted this agreement: for weighing it beforehand. */
export const underAgreement = (reader: Actor, agreement: SharingAgreement): Actor => ({
  ...reader, seats: reader.seats.map((seat) => (seat.law.mode === agreement.mode ? { ...seat, law: { ...seat.law, agreement } } : seat)),
});

/** Somebody as the law would see them if their case went on under this regime. */
export const underMode = (reader: Actor, mode: LegalMode): Actor => ({
  ...reader, seats: reader.seats.map((seat) => ({ ...seat, law: { ...seat.law, mode, agreement: agreementInForce(mode, reader.agreements) } })),
});
