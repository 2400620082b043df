import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '@casustafel/kernel/fields';
import { ACCESS_ACTIONS, isLook } from './access-log';
import { logFilterInput, periodOf } from './log-filter.input';

describe('the filter of the log', () => {
  it('asks for everything, a page at a time', () =>
    expect(logFilterInput.parse({})).toEqual({ professionalId: null, organisationId: null, caseId: null, action: null, outcome: null, from: null, until: null, after: null, limit: 50 }));
  it('takes null from a wire that knows no absence', () => expect(logFilterInput.safeParse({ action: null, outcome: null, after: null, from: null }).success).toBe(true));
  it('refuses a period that ends before it begins', () => {
    const result = logFilterInput.safeParse({ from: '2026-03-14', until: '2026-03-13' });
    expect(result.success ? [] : faultsOf(result.error)).toEqual([{ path: 'until', code: 'ENDS_BEFORE_IT_BEGINS' }]);
  });
  it('knows no other verb than those of the log', () => expect(logFilterInput.safeParse({ action: 'PEEKED' }).success).toBe(false));
  it('counts the last day whole', () => expect(periodOf({ from: '2026-03-14', until: '2026-03-31' })).toEqual({ from: '2026-03-14', before: '2026-04-01' }));
});

it('no verb stands twice, and looking is told from doing', () => {
  expect(new Set(ACCESS_ACTIONS).size).toBe(ACCESS_ACTIONS.length);
  expect([isLook('READ_LOG'), isLook('SHARED')]).toEqual([true, false]);
});
