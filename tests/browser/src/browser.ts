import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing of the browser's own may reach for the network: it would wait for answers that never come. */
const QUIET = [
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--disable-features=Translate,OptimizationHints,MediaRouter', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
];

/** A Chromium that is installed, else the one out of npm. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  return playwright.launch({ executablePath: installed ?? (await chromium.executablePath()), args: QUIET, headless: true });
}
