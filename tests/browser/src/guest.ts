/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Part } from './part';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join(import.meta.dirname, '../shots');

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
export const WIDE: Viewport = { width: 1280, height: 900 };
export const NARROW: Viewport = { width: 360, height: 740 };
const README_SHOT = join(import.meta.dirname, '../../../docs/room.png');
const PATIENCE = 10_000;

/** One person in a browser of their own, and what went wrong in it. */
export class Guest extends Part {
  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly hubUrl: string,
    /** What the page complained of: an error in a script, a refused style, a request that failed. */
    readonly complaints: string[],
    /** Answers of the server that refused something. */
    readonly refusals: string[],
  ) {
    super(page);
  }

  static async arrive(browser: Browser, hubUrl: string, handle: string, viewport: Viewport = WIDE): Promise<Guest> {
    const context = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', colorScheme: 'light' });
    context.setDefaultTimeout(PATIENCE);
    const signIn = await context.request.post(`${hubUrl}/auth/demo`, { data: { person: handle } });
    if (!signIn.ok()) throw new Error(`${handle} was not signed in: ${signIn.status()}`);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const refusals: string[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      void response.text().then((text) => /"errors"|"viewer":null/.test(text) && refusals.push(`${new Date().toISOString()} ${text.slice(0, 300)}`), () => undefined);
    });
    page.on('requestfailed', (request) => refusals.push(`${new Date().toISOString()} ${request.url()} ${request.failure()?.errorText ?? ''}`));
    return new Guest(handle, context, page, hubUrl, complaints, refusals);
  }

  /** Waits until this is said to whoever listens to the screen rather than looks at it. */
  async hears(words: string): Promise<void> {
    await this.page.locator('[data-live-region]').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** Opens an address of the hub; only there a page may be judged ready by its heading. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.hubUrl + path);
  }

  /** A picture of the whole page, for whoever looks. */
  async shoot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    // From the top: what hangs above the window would otherwise come into the picture.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  }

  /** The picture in the README, made only when asked for. */
  async shootForReadme(): Promise<void> {
    if (process.env['SHOTS'] !== 'docs') return;
    await this.page.setViewportSize({ width: 1440, height: 1080 });
    await this.page.screenshot({ path: README_SHOT });
    await this.page.setViewportSize(WIDE);
  }

  /** Looks at the screen as it stands, wide and on a phone: nothing sticks out, nothing stands in anybody's way. */
  async look(name: string, { dark = false }: { readonly dark?: boolean } = {}): Promise<void> {
    await this.judge(`${name}-1280`);
    await this.page.setViewportSize(NARROW);
    await this.judge(`${name}-360`);
    expect({ at: name, overflows: await this.overflows() }).toEqual({ at: name, overflows: [] });
    await this.page.setViewportSize(WIDE);
    if (!dark) return;
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.judge(`${name}-dark`);
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  private async judge(name: string): Promise<void> {
    await this.shoot(name);
    expect({ at: name, violations: await this.violations() }).toEqual({ at: name, violations: [] });
  }

  /** What axe finds against WCAG 2.2 AA, as short sentences. */
  async violations(): Promise<string[]> {
    // Through the debugger, which the content security policy does not stand in the way of.
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string; target: string[] }[] }[] }> } }).axe;
      const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
      const found: string[] = [];
      for (const { id, nodes } of violations) {
        for (const { html, target } of nodes) {
          // What the edge of the window or the bar along it happens to cut through is judged where one scrolls it to before pressing it.
          const cut = id === 'target-size' ? document.querySelector(target[0] ?? '') : null;
          cut?.scrollIntoView({ block: 'center' });
          if (cut && (await axe.run(cut, { runOnly: ['target-size'], resultTypes: ['violations'] })).violations.length === 0) continue;
          found.push(`${id}: ${html.slice(0, 160)}`);
        }
      }
      window.scrollTo(0, 0);
      return found;
    });
  }

  /** What sticks out to the side. */
  async overflows(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth + 1) return [];
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
      return wide.slice(-3).map((element) => element.outerHTML.slice(0, 160));
    });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
