/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What a browser still holds of words that went, and how many answers its own cache gave back: with none of those the look would be deaf. */
export interface Kept {
  readonly where: readonly string[];
  readonly cached: number;
}

/**
 * Looks for words wherever a browser keeps what it was given: the document with its fields, both stores, databases, caches and workers,
 * the state of the history, the address of everything it ever fetched, and what its own cache would answer for each of these.
 */
export const keptOf = (page: Page, words: string): Promise<Kept> =>
  page.evaluate(async (sought) => {
    const where: string[] = [];
    let cached = 0;
    const look = (name: string, text: string): void => void (text.includes(sought) && where.push(name));
    look('the document', document.documentElement.outerHTML);
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) look('a field', field.value);
    look('the store of the session', JSON.stringify({ ...sessionStorage }));
    look('the store of the browser', JSON.stringify({ ...localStorage }));
    look('the state of the history', JSON.stringify(history.state ?? null));
    look('a cookie', document.cookie);
    for (const name of await caches.keys()) where.push(`the cache ${name}`);
    for (const { name } of await indexedDB.databases()) where.push(`the database ${name ?? ''}`);
    for (const { scope } of await navigator.serviceWorker.getRegistrations()) where.push(`the worker of ${scope}`);
    for (const address of new Set(performance.getEntries().map(({ name }) => name))) {
      look('an address', decodeURIComponent(address));
      if (!address.startsWith(location.origin)) continue;
      const text = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).then((response) => (response.ok ? response.text() : null), () => null);
      if (text === null) continue;
      cached += 1;
      look(`the answer kept for ${new URL(address).pathname}`, text);
    }
    return { where, cached };
  }, words);
