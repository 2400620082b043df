import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { OFFER_AFTER, useLeadLost } from './use-lead-lost';

describe('a lead that lost the line', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is offered after thirty seconds, not before', () => {
    const since = new Date().toISOString();
    const { result } = renderHook(() => useLeadLost(since));
    expect(result.current).toBe(false);
    act(() => void jest.advanceTimersByTime(OFFER_AFTER - 500));
    expect(result.current).toBe(false);
    act(() => void jest.advanceTimersByTime(1_000));
    expect(result.current).toBe(true);
  });
  it('is not offered while the lead is there, nor once it is back', () => {
    const { result, rerender } = renderHook(({ since }: { since: string | null }) => useLeadLost(since), { initialProps: { since: new Date().toISOString() as string | null } });
    rerender({ since: null });
    act(() => void jest.advanceTimersByTime(OFFER_AFTER * 2));
    expect(result.current).toBe(false);
  });
});
