import { join } from 'node:path';
import { addDays, dayOf, weekdayOf } from '@casustafel/kernel';
import { foundWorld, startHub, type Hub, type World } from '@casustafel/tests-support';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { Guest, type Viewport } from './guest';
import { Wire } from './wire';

/** Another build may be looked at while the usual one is being made. */
const WEB = process.env['CASUSTAFEL_WEB_FOLDER'] ?? join(import.meta.dirname, '../../../apps/web/dist');
const TUESDAY = 2;
const WEEK = 7;

/** A hub that serves the built client, a world in it, and a browser to enter it with. */
export interface Stage {
  readonly hub: Hub;
  readonly world: World;
  readonly browser: Browser;
  /** The coming day of the table. */
  readonly day: string;
  enter(handle: string, viewport?: Viewport): Promise<Guest>;
  /** Enters over a wire that can be cut. */
  enterByWire(handle: string): Promise<Guest>;
  readonly wire: Wire;
  /** What went wrong in any browser so far. */
  complaints(): string[];
  /** Where everybody is, what their pages complained of and what was refused, for whoever looks for a fault. */
  story(): string[];
  /** A picture of every screen that is open, as it stands. */
  shootAll(pathOf: (guest: string) => string): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const wire = await Wire.lay();
  const hub = await startHub({ webFolder: WEB, alsoKnownAt: wire.port });
  wire.leadTo(hub.url);
  const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const browser = await openBrowser();
  const guests: Guest[] = [];
  const today = dayOf(new Date());
  const enter = async (url: string, handle: string, viewport?: Viewport): Promise<Guest> => {
    const guest = await Guest.arrive(browser, url, handle, viewport);
    guests.push(guest);
    return guest;
  };
  return {
    hub, world, browser, wire,
    day: addDays(today, (TUESDAY - weekdayOf(today) + WEEK) % WEEK),
    enter: (handle, viewport) => enter(hub.url, handle, viewport),
    enterByWire: (handle) => enter(`http://localhost:${wire.port}`, handle),
    complaints: () => guests.flatMap(({ name, complaints }) => complaints.map((complaint) => `${name}: ${complaint}`)),
    story: () => guests.flatMap(({ name, page, complaints, refusals }) => [`${name} is at ${page.url()}`, ...complaints, ...refusals].map((line) => `${name}: ${line}`)),
    shootAll: async (pathOf) => {
      for (const { name, page } of guests) await page.screenshot({ path: pathOf(name), fullPage: true }).catch(() => undefined);
    },
    close: async () => {
      await browser.close();
      await world.close();
      await wire.takeUp();
      await hub.close();
    },
  };
}
