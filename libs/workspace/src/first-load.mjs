import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { webDir } from './web-build.mjs';

const kilo = 1000;
export const aim = 110 * kilo;
export const ceiling = 170 * kilo;

/** The script that sign-in and my week load before they can be used: the entry, what it needs, and their own parts. */
export function firstLoad() {
  const manifest = JSON.parse(readFileSync(path.join(webDir, '.vite/manifest.json'), 'utf8'));
  const files = new Set();
  const take = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(take);
  };
  const first = Object.keys(manifest).filter((key) => manifest[key].isEntry || isFirstScreen(manifest[key].src));
  // A page that was renamed must not make the client look lighter than it is.
  if (first.length !== 3) throw new Error(`Expected the entry and two pages in the manifest, found ${first.join(', ')}.`);
  first.forEach(take);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  return scripts.reduce((total, file) => total + gzipSync(readFileSync(path.join(webDir, file))).length, 0);
}

const isFirstScreen = (source = '') => /routes\/(sign-in|week)\.route\.tsx$/.test(source);
