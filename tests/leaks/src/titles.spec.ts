import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');

/** Every screen there is: in the client itself, and what the slices bring to it. */
const screens = ['apps/web/src', ...readdirSync(join(root, 'libs')).map((slice) => `libs/${slice}/web/src`), 'libs/shared/ui/src', 'libs/shared/client/src'].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.spec\./.test(file)).map((file) => join(folder, file));
  } catch {
    return [];
  }
});

interface Title {
  readonly file: string;
  readonly words: string;
  readonly isFixed: boolean;
}

/** A text of the catalogue with nothing put into it: the only thing a tab may say. */
function isFixed(given: ts.Expression | undefined): boolean {
  if (!given) return false;
  if (ts.isStringLiteral(given)) return true;
  if (ts.isConditionalExpression(given)) return isFixed(given.whenTrue) && isFixed(given.whenFalse);
  return ts.isCallExpression(given) && ts.isIdentifier(given.expression) && given.expression.text === 't' && given.arguments.length === 1 && isFixed(given.arguments[0]);
}

function titlesIn(file: string): Title[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes('PageTitle') && !text.includes('document.title')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Title[] = [];
  const look = (node: ts.Node): void => {
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && node.tagName.getText() === 'PageTitle') {
      const tab = node.attributes.properties.find((each): each is ts.JsxAttribute => ts.isJsxAttribute(each) && each.name.getText() === 'tab')?.initializer;
      const given = tab && ts.isJsxExpression(tab) ? tab.expression : (tab as ts.StringLiteral | undefined);
      found.push({ file, words: given?.getText() ?? '', isFixed: isFixed(given) });
    }
    if (ts.isBinaryExpression(node) && node.left.getText() === 'document.title') found.push({ file, words: node.getText(), isFixed: file.endsWith('basics/page-title.tsx') });
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const titles = screens.flatMap(titlesIn);

describe('the title of a page stays behind in the history of a shared computer, and so', () => {
  it('there are some', () => expect(titles.length).toBeGreaterThan(7));
  it.each(titles.map((title) => [title.file, title.words, title] as const))('%s: %s says the same whoever it is about', (_, __, title) => expect(title.isFixed).toBe(true));

  it('the catalogue puts nothing into one either', () => {
    const texts = screens.filter((file) => file.endsWith('.messages.ts')).flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/['"]?((?:\w+\.)?tab)['"]?: (['"`])(.*?)\2/g)].map(([, , , words]) => words!));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((words) => /[{$<]/.test(words))).toEqual([]);
  });
});
