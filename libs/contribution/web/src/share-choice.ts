import type { Level, SecrecyGate, StatutoryRole } from '@casustafel/kernel';
import type { Condition } from './fact';

/** How an item is about to be shared, as it is chosen on the screen. */
export interface ShareChoice {
  readonly level: Exclude<Level, 'NOTHING'>;
  readonly gate: SecrecyGate | null;
  readonly gateReason: string;
  readonly consentId: string;
  readonly notTo: readonly StatutoryRole[];
  readonly untilDay: string;
  readonly notOnward: boolean;
  readonly notInReport: boolean;
  readonly incidental: boolean;
  readonly naming: string;
}

export const NOTHING_CHOSEN: ShareChoice = { level: 'FULL', gate: null, gateReason: '', consentId: '', notTo: [], untilDay: '', notOnward: false, notInReport: false, incidental: false, naming: '' };

/** The same as the server takes it; what was left alone stays as it was. */
export const optionsOf = ({ level, gate, gateReason, consentId, incidental, naming, ...rest }: ShareChoice) => ({
  level,
  gate: gate ? { kind: gate, reason: gateReason || null, consentId: consentId || null } : null,
  conditions: conditionsOf(rest),
  incidental: incidental || null,
  naming: naming || null,
});

function conditionsOf({ notTo, untilDay, notOnward, notInReport }: Pick<ShareChoice, 'notTo' | 'untilDay' | 'notOnward' | 'notInReport'>) {
  const conditions: Condition[] = [
    ...notTo.map((role) => ({ kind: 'NOT_TO', role })),
    ...(untilDay ? [{ kind: 'UNTIL', day: untilDay }] : []),
    ...(notOnward ? [{ kind: 'NOT_ONWARD' }] : []),
    ...(notInReport ? [{ kind: 'NOT_IN_REPORT' }] : []),
  ];
  return conditions.length > 0 ? conditions.map(({ kind, role, day, level }) => ({ kind, ...(role && { role }), ...(day && { day }), ...(level && { level }) })) : null;
}
