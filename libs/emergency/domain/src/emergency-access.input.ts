import { dayField, idField, input, nameField, oneOf, optionalReasonField, reasonField, versionField } from '@casustafel/kernel/fields';
import { EMERGENCY_KINDS, EMERGENCY_LEVELS, EMERGENCY_VERDICTS } from './emergency-access';

/** Opening: which case, by its exact number and somebody of the family by name and birth date; why, and for the whole card why that too. */
export const openEmergencyInput = input({
  caseNumber: nameField, name: nameField, birthDate: dayField, kind: oneOf(EMERGENCY_KINDS), reason: reasonField,
  level: oneOf(EMERGENCY_LEVELS).default('SUMMARY'), argument: optionalReasonField,
}).superRefine(({ level, argument }, { addIssue }) => {
  if (level === 'FULL' && !argument) addIssue({ code: 'custom', message: 'REQUIRED', path: ['argument'] });
});
export type OpenEmergencyInput = ReturnType<typeof openEmergencyInput.parse>;

export const extendEmergencyInput = input({ id: idField, reason: reasonField });
export const reviewEmergencyInput = input({ id: idField, version: versionField, verdict: oneOf(EMERGENCY_VERDICTS), note: reasonField });
