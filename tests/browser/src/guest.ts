/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Hub } from '@casustafel/tests-support';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join(import.meta.dirname, '../shots');

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
export const WIDE: Viewport = { width: 1280, height: 900 };
export const NARROW: Viewport = { width: 360, height: 740 };

/** One person in a browser of their own, and what went wrong in it. */
export class Guest {
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly hub: Hub,
    /** What the page complained of: an error in a script, a refused style, a request that failed. */
    readonly complaints: string[],
  ) {}

  static async arrive(browser: Browser, hub: Hub, handle: string, viewport: Viewport = WIDE): Promise<Guest> {
    const context = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    const signIn = await context.request.post(`${hub.url}/auth/demo`, { data: { person: handle } });
    if (!signIn.ok()) throw new Error(`${handle} was not signed in: ${signIn.status()}`);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return new Guest(handle, context, page, hub, complaints);
  }

  go(path: string): Promise<unknown> {
    return this.page.goto(this.hub.url + path);
  }

  /** A picture of the whole page, for whoever looks. */
  async shoot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  }

  /** What axe finds against WCAG 2.2 AA, as short sentences. */
  async violations(): Promise<string[]> {
    // Through the debugger, which the content security policy does not stand in the way of.
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  }

  /** Whether something sticks out to the side. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
  }

  button(name: string | RegExp): ReturnType<Page['getByRole']> {
    return this.page.getByRole('button', { name });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
