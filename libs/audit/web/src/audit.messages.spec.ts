import { describe, expect, it } from '@jest/globals';
import { ACCESS_ACTIONS, ACCESS_OUTCOMES } from '@casustafel/audit-domain';
import { auditMessages } from './audit.messages';

describe('the log can be read as sentences', () => {
  it.each(ACCESS_ACTIONS)('also %s', (action) => expect(auditMessages.nl).toHaveProperty([`action.${action}`]));
  it.each(ACCESS_OUTCOMES)('with its outcome %s', (outcome) => expect(auditMessages.nl).toHaveProperty([`outcome.${outcome}`]));
});
