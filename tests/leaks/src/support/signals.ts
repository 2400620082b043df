import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const file = join(import.meta.dirname, '../../../../libs/shared/contract/src/signals.ts');

/** The names of a contract of signals, as the program itself was compiled from them. */
export function signalsOf(contract: 'ServerSignals' | 'ClientSignals'): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = source.statements.find((each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === contract);
  return found!.members.map(({ name }) => (name as ts.Identifier).text);
}
