import { describe, expect, it, jest } from '@jest/globals';
import { createRoomStore, emptyRoom, merge, type Page } from './room-store';

interface Sample extends Page {
  readonly facts?: readonly { readonly id: string; readonly text: string }[] | null;
  readonly notes?: readonly { readonly id: string }[] | null;
}
const KINDS = ['facts', 'notes'] as const;
const take = (room: ReturnType<typeof emptyRoom<Sample>>, page: Sample) => merge(room, page, KINDS);

describe('the room', () => {
  const whole = take(emptyRoom<Sample>(), { cursor: '1', facts: [{ id: 'a', text: 'een' }, { id: 'b', text: 'twee' }], notes: [{ id: 'n' }] });

  it('holds the whole after the first page', () => expect([...(whole.shelves.facts?.keys() ?? [])]).toEqual(['a', 'b']));

  it('takes what changed and keeps the rest, each in its place', () => {
    const later = take(whole, { cursor: '2', facts: [{ id: 'a', text: 'anders' }] });
    expect([...(later.shelves.facts?.values() ?? [])].map(({ text }) => text)).toEqual(['anders', 'twee']);
    expect(later.cursor).toBe('2');
  });

  it('lets go of what is gone in the same step', () => {
    const later = take(whole, { cursor: '2', gone: ['a', 'n'], facts: [{ id: 'c', text: 'drie' }] });
    expect([...(later.shelves.facts?.keys() ?? [])]).toEqual(['b', 'c']);
    expect(later.shelves.notes?.size).toBe(0);
  });

  it('lets an id that is gone and comes again in one page stay', () => {
    expect(take(whole, { cursor: '2', gone: ['a'], facts: [{ id: 'a', text: 'weer' }] }).shelves.facts?.get('a')?.text).toBe('weer');
  });

  it('starts afresh from a page that is the whole', () => {
    expect([...(take(whole, { cursor: '9', whole: true, facts: [{ id: 'z', text: 'nieuw' }] }).shelves.facts?.keys() ?? [])]).toEqual(['z']);
  });

  it('keeps the same shelf when nothing of its kind changed', () => expect(take(whole, { cursor: '2', facts: [] }).shelves.notes).toBe(whole.shelves.notes));

  it('tells who listens, and is empty after clearing', () => {
    const store = createRoomStore<Sample>(KINDS);
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    store.take({ cursor: '1', notes: [{ id: 'n' }] });
    store.clear();
    stop();
    store.take({ cursor: '2' });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(store.get().shelves.notes?.size ?? 0).toBe(0);
  });
});
