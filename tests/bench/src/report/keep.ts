import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Puts a run in its place in a document and leaves the rest as people wrote it. */
export function keep(file: string, name: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  writeFileSync(file, placed(before, name, text));
}

/** The document with this part in it; a part that is not there yet goes at the end. */
export function placed(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} run: begin -->`, `<!-- ${name} run: end -->`];
  const part = `${begin}\n\n${text}\n\n${end}`;
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n## Last ${name} run\n\n${part}\n`;
  return document.slice(0, from) + part + document.slice(to + end.length);
}
