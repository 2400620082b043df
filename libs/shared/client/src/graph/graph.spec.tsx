import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { FakeServer, show } from '../testing';
import { act as actOnServer, onSignedOut } from './ask';
import { Await } from './await';
import type { Document } from './document';
import { useMutation } from './use-mutation';
import { useQuery } from './use-query';

const FACT = new String('query Fact($id: ID!) { fact(id: $id) { text } }') as Document<{ fact: { text: string } }, { id: string }>;
const BRING = new String('mutation Bring($text: String!) { bring(text: $text) { id } }') as Document<{ bring: { id: string } }, { text: string }>;

let again: () => void = () => undefined;
function Fact() {
  const query = useQuery(FACT, { id: 'f' });
  again = query.again;
  return <Await query={query}>{({ fact }) => <p>{fact.text}</p>}</Await>;
}

let run: (variables: { text: string }) => Promise<unknown> = () => Promise.resolve();
function Bring() {
  const bring = useMutation(BRING);
  run = bring.run;
  return <p>{bring.busy ? 'bezig' : (bring.problem?.code ?? 'rustig')}</p>;
}

const notice = () => document.querySelector('[data-notice]')?.getAttribute('data-notice');

describe('asking', () => {
  let server: FakeServer;
  afterEach(() => server.stop());

  it('is busy, then shows the answer', async () => {
    server = new FakeServer().answer(FACT, { fact: { text: 'een feit' } });
    show(<Fact />);
    expect(notice()).toBe('busy');
    await screen.findByText('een feit');
  });

  it('clears the screen when the right ended in the meantime', async () => {
    server = new FakeServer().answer(FACT, { fact: { text: 'een feit' } });
    show(<Fact />);
    await screen.findByText('een feit');
    server.refuse(FACT, 'NOT_FOUND');
    act(() => again());
    await waitFor(() => expect(notice()).toBe('revoked'));
    expect(screen.queryByText('een feit')).toBeNull();
  });

  it('asks anew what closed while the answer was on its way, and not for ever', async () => {
    server = new FakeServer().refuse(FACT, 'CHANGED_MEANWHILE');
    show(<Fact />);
    await waitFor(() => expect(notice()).toBe('failed'));
    expect(server.asked(FACT)).toHaveLength(4);
  });

  it('says the same of what is absent and what is forbidden', async () => {
    server = new FakeServer().refuse(FACT, 'NOT_FOUND');
    show(<Fact />);
    await waitFor(() => expect(notice()).toBe('forbidden'));
  });

  it('keeps what is there when only the line is lost', async () => {
    server = new FakeServer().answer(FACT, { fact: { text: 'een feit' } });
    show(<Fact />);
    await screen.findByText('een feit');
    server.drop(FACT);
    act(() => again());
    await waitFor(() => expect(notice()).toBe('offline'));
    expect(screen.queryByText('een feit')).not.toBeNull();
  });

  it('tells whoever listens that the sign-in ended', async () => {
    server = new FakeServer().refuse(FACT, 'SIGNED_OUT');
    let told = 0;
    const stop = onSignedOut(() => (told += 1));
    show(<Fact />);
    await waitFor(() => expect(told).toBe(1));
    stop();
  });
});

describe('acting', () => {
  let server: FakeServer;
  afterEach(() => server.stop());

  it('goes under one key, also when the answer was lost on the way', async () => {
    server = new FakeServer().drop(BRING);
    const { problem } = await actOnServer(BRING, { text: 'x' });
    expect(problem?.code).toBe('NETWORK');
    const keys = new Set(server.asked(BRING).map(({ key }) => key));
    expect(server.asked(BRING).length).toBe(3);
    expect(keys.size).toBe(1);
  });

  it('keeps that key when the person presses again, and takes a new one for the next act', async () => {
    server = new FakeServer().drop(BRING);
    show(<Bring />);
    await act(() => run({ text: 'x' }));
    await screen.findByText('NETWORK');
    server.answer(BRING, { bring: { id: '1' } });
    await act(() => run({ text: 'x' }));
    await act(() => run({ text: 'x' }));
    const keys = server.asked(BRING).map(({ key }) => key);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(keys[4]).not.toBe(keys[3]);
  }, 10_000);

  it('does nothing on a second press while it runs', async () => {
    server = new FakeServer().answer(BRING, { bring: { id: '1' } });
    show(<Bring />);
    await act(() => Promise.all([run({ text: 'x' }), run({ text: 'x' })]));
    expect(server.asked(BRING)).toHaveLength(1);
  });

  it('hands back the faults with their places', async () => {
    server = new FakeServer().refuse(BRING, 'BAD_INPUT', [{ path: 'text', code: 'REQUIRED' }, { strange: true }]);
    const { problem } = await actOnServer(BRING, { text: '' });
    expect(problem).toEqual({ code: 'BAD_INPUT', faults: [{ path: 'text', code: 'REQUIRED' }] });
  });
});
