import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { TextArea } from '@casustafel/ui';
import { fakeLine, show } from '../testing';
import { forgetDrafts, useDraft } from './drafts';
import { LiveGuard } from './live-guard';
import { useLive } from './live-provider';

function Secret() {
  useLive('c', { onChanged: () => undefined });
  return <p>wat alleen deze lezer mag weten</p>;
}
function Writing() {
  const draft = useDraft('fact:new');
  return <TextArea name="fact" label="Feit" value={draft.value} onChange={draft.change} />;
}
function Follower() {
  // Follows from above the guard, as a screen does.
  useLive('c', { onChanged: () => undefined });
  return (
    <LiveGuard>
      <Secret />
      <Writing />
    </LiveGuard>
  );
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('a screen whose line is lost', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    window.scrollTo = () => undefined;
  });
  afterEach(() => {
    jest.useRealTimers();
    forgetDrafts();
  });

  it('locks, clears what came from the server, and comes back by itself with what was typed and where', async () => {
    const { line, socket } = fakeLine();
    show(<Follower />, { line });
    await pass(200);
    const field = screen.getByLabelText(/Feit/);
    field.focus();
    fireEvent.change(field, { target: { value: 'nog niet vastgelegd' } });

    socket.connect = () => socket;
    act(() => void socket.disconnect());
    await pass(9_000);
    expect(screen.queryByText(/alleen deze lezer/)).not.toBeNull();
    await pass(2_000);
    expect(screen.queryByText(/alleen deze lezer/)).toBeNull();
    expect(document.body.textContent).not.toContain('nog niet vastgelegd');
    expect(document.querySelector('[data-notice="locked"]')).not.toBeNull();

    act(() => {
      socket.connected = true;
      socket.tell('connect');
    });
    await pass(100);
    expect(screen.queryByText(/alleen deze lezer/)).not.toBeNull();
    expect((screen.getByLabelText(/Feit/) as HTMLTextAreaElement).value).toBe('nog niet vastgelegd');
    expect(document.activeElement?.id).toBe('veld-fact');
  });

  it('keeps nothing of it in the browser', () => {
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});
