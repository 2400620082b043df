import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fakeLine } from '../testing/fake-line';
import type { FakeSocket } from '../testing/fake-line';

const settle = () => jest.advanceTimersByTimeAsync(0);
const said = (socket: FakeSocket, word: string) => socket.said.filter(([event]) => event === word);

describe('the line', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is opened by the first follower and closed after the last', async () => {
    const { line, socket } = fakeLine();
    const stop = line.watch('c', { onChanged: () => undefined });
    await settle();
    expect(socket.connected).toBe(true);
    stop();
    expect(socket.connected).toBe(false);
  });

  it('gathers a burst of signals into one question', async () => {
    const { line, socket } = fakeLine();
    const onChanged = jest.fn();
    line.watch('c', { onChanged });
    await jest.advanceTimersByTimeAsync(200);
    onChanged.mockClear();
    for (let count = 0; count < 5; count += 1) socket.tell('changed', { caseId: 'c', mark: String(count) });
    await jest.advanceTimersByTimeAsync(149);
    expect(onChanged).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2);
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('asks to hear of what is new once for all who do, anew after a lost line, and stops with the last', async () => {
    const { line, socket } = fakeLine();
    const [one, other] = [jest.fn(), jest.fn()];
    const stops = [line.hearNew(one), line.hearNew(other)];
    line.hearMine(() => undefined);
    await settle();
    const asked = said(socket, 'watchNew').length;
    expect(asked).toBeGreaterThan(0);
    socket.tell('newForMe');
    await jest.advanceTimersByTimeAsync(151);
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    socket.disconnect();
    socket.connect();
    expect(said(socket, 'watchNew')).toHaveLength(asked + 1);
    stops[0]!();
    expect(said(socket, 'unwatchNew')).toEqual([]);
    stops[1]!();
    expect(said(socket, 'unwatchNew')).toHaveLength(1);
  });

  it('hears nothing of other cases', async () => {
    const { line, socket } = fakeLine();
    const onChanged = jest.fn();
    line.watch('c', { onChanged });
    await jest.advanceTimersByTimeAsync(200);
    onChanged.mockClear();
    socket.tell('changed', { caseId: 'another', mark: 'x' });
    await jest.advanceTimersByTimeAsync(300);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('clears at once when the right ended, and forgets what it was about to ask', async () => {
    const { line, socket } = fakeLine();
    const onChanged = jest.fn();
    const onGone = jest.fn();
    line.watch('c', { onChanged, onGone });
    await jest.advanceTimersByTimeAsync(200);
    onChanged.mockClear();
    socket.tell('changed', { caseId: 'c', mark: 'x' }).tell('gone', { caseId: 'c' });
    expect(onGone).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(300);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('is told that the right is gone when following is refused', async () => {
    const { line, socket } = fakeLine();
    socket.allows = false;
    const onGone = jest.fn();
    line.watch('c', { onChanged: () => undefined, onGone });
    await settle();
    expect(onGone).toHaveBeenCalled();
  });

  it('follows everything anew after a lost connection, and asks what it missed', async () => {
    const { line, socket } = fakeLine();
    const onChanged = jest.fn();
    line.watch('c', { onChanged });
    line.join('k', {});
    await jest.advanceTimersByTimeAsync(200);
    socket.disconnect();
    expect(line.get().state).toBe('quiet');
    onChanged.mockClear();
    const before = said(socket, 'watch').length;
    socket.connect();
    await jest.advanceTimersByTimeAsync(200);
    expect(said(socket, 'watch').length).toBe(before + 1);
    expect(said(socket, 'join').length).toBeGreaterThan(1);
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(line.get().state).toBe('back');
  });

  it('locks after ten silent seconds and takes a hanging connection up anew', async () => {
    const { line, socket } = fakeLine();
    const states: string[] = [];
    line.subscribe(() => states.push(line.get().state));
    line.watch('c', { onChanged: () => undefined });
    await settle();
    // The socket believes it is connected, and connecting anew brings nothing either.
    socket.connect = () => socket;
    await jest.advanceTimersByTimeAsync(11_000);
    expect(states).toEqual(['connected', 'quiet', 'locked']);
    socket.connected = true;
    socket.tell('beat');
    expect(line.get().state).toBe('back');
  });

  it('queues nothing while the line is down', async () => {
    const { line, socket } = fakeLine();
    line.join('k', {});
    await settle();
    socket.disconnect();
    const before = socket.said.length;
    line.typing('k', 'conclusion');
    expect(socket.said.length).toBe(before);
  });

  it('survives being opened twice at once', async () => {
    const { line, socket } = fakeLine();
    line.watch('c', { onChanged: () => undefined })();
    const onChanged = jest.fn();
    line.watch('c', { onChanged });
    await jest.advanceTimersByTimeAsync(200);
    socket.tell('changed', { caseId: 'c', mark: 'x' });
    await jest.advanceTimersByTimeAsync(200);
    expect(onChanged).toHaveBeenCalled();
  });
});
