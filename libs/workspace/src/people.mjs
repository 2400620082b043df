import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';

/** Filling the demo world leaves this list behind as its last act, so it also tells that the world is there. */
export const peopleFile = path.join(dataDir, 'people.json');

/** One line a person, for people to read and programs to split. */
export function peopleLines() {
  const people = JSON.parse(readFileSync(peopleFile, 'utf8'));
  const width = Math.max(...people.map(({ handle }) => handle.length));
  return people.map(({ handle, name, organisation, function: task }) => `  ${handle.padEnd(width)}  ${name}, ${organisation}, ${task}`);
}
