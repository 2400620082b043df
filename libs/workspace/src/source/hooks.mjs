import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

const source = /\.tsx?$/;
const written = /\.(ts|tsx|mjs|js|json)$/;

/** Inside a lib, files name each other without extension; everything else is found as Node finds it. */
export async function resolve(specifier, context, next) {
  if (/^\.\.?\//.test(specifier) && source.test(context.parentURL ?? '') && !written.test(specifier)) {
    const url = ['.ts', '.tsx', '/index.ts'].map((end) => new URL(specifier + end, context.parentURL)).find((each) => existsSync(each));
    if (url) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** What packages bring is never touched: only our own TypeScript is compiled. */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !source.test(url) || url.includes('/node_modules/')) return next(url, context);
  return { format: 'module', source: await compile(fileURLToPath(url)), shortCircuit: true };
}
