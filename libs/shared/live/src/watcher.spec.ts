import { describe, expect, it, jest } from '@jest/globals';
import type { RoomState } from '@casustafel/contract';
import { lawFor, type Actor } from '@casustafel/policy';
import { Watcher, type LiveSocket } from './watcher';

const now = new Date();
const law = lawFor({ mode: 'WGS', stage: 'CONFERENCE', retainUntil: '2099-12-31', recorded: { criteriaMet: true, reported: false, authority: false, ots: [], holds: [] } }, 'o', [], now);
const actor = (until: Date): Actor => ({
  professionalId: 'p', handle: 'h', name: 'N', jobTitle: 'J', regionId: 'r', organisationId: 'o', organisation: 'O', role: 'GGZ', task: 'NONE', offices: [], valid: true, emergencies: [], asked: [], chairs: [], agreements: [], now,
  seats: [{ id: 's', caseId: 'c', organisationId: 'o', role: 'GGZ', task: 'NONE', function: 'PARTNER', party: 'c:o:NONE', channels: ['c'], until, standingInFor: null, granted: [], lifted: [], law }],
});
const later = new Date(now.getTime() + 60_000);

function line({ waiting = 0, until = later } = {}) {
  const emit = jest.fn();
  const close = jest.fn();
  const socket = { emit, conn: { writeBuffer: Array.from({ length: waiting }), close } } as unknown as LiveSocket;
  const watcher = new Watcher(socket, actor(until), 'sign-in');
  watcher.cases.set('c', { marks: new Map(), room: '', held: null });
  return { watcher, emit, close };
}
const state: RoomState = { conferenceId: 'k', phase: 'LIVE', step: 'OPEN', leadSeatId: 's', leadLostSince: null, presentSeatIds: [], confirmedSeatIds: [], guestPresenceIds: [], answered: [] };

describe('a line', () => {
  it('carries what is sent while its reader keeps up', () => {
    const { watcher, emit, close } = line({ waiting: 256 });
    watcher.send('beat');
    expect(emit).toHaveBeenCalledWith('beat');
    expect(close).not.toHaveBeenCalled();
  });
  it('is cut, and what waits thrown away, when its reader stopped', () => {
    const { watcher, emit, close } = line({ waiting: 257 });
    watcher.send('beat');
    expect(emit).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledWith(true);
  });
  it('is told of the room once as long as nothing moves', () => {
    const { watcher, emit } = line();
    watcher.sendRoom('c', state);
    watcher.sendRoom('c', { ...state });
    watcher.sendRoom('c', { ...state, step: 'SAFE_ENOUGH' });
    watcher.sendRoom('another', state);
    expect(emit).toHaveBeenCalledTimes(2);
  });
  it('runs out with the seat it stands on', () => {
    expect(line().watcher.hasRunOut).toBe(false);
    expect(line({ until: now }).watcher.hasRunOut).toBe(true);
  });
  it('is awake anew once a minute', () => {
    const { watcher } = line();
    expect([watcher.isAwakeAnew, watcher.isAwakeAnew]).toEqual([true, false]);
  });
});
