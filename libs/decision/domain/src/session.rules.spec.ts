import { expect, it } from '@jest/globals';
import { CONFERENCE_PHASES, STEPS } from '@casustafel/kernel';
import { mayAgreeNow, whileSitting } from './session.rules';

it('decides only while the table sits', () => expect(CONFERENCE_PHASES.filter((phase) => whileSitting(phase).ok)).toEqual(['LIVE']));

it('agrees actions in the steps of recovery and deciding, while the table sits', () => {
  expect(STEPS.filter((step) => mayAgreeNow({ phase: 'LIVE', step }).ok)).toEqual(['WHEN_RECOVERY', 'DECIDE']);
  expect(mayAgreeNow({ phase: 'LIVE', step: 'OPEN' })).toEqual({ ok: false, code: 'NOT_THIS_STEP' });
  expect(mayAgreeNow({ phase: 'ADJOURNED', step: 'DECIDE' })).toEqual({ ok: false, code: 'NOT_LIVE' });
});
