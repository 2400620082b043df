import { newId } from '@casustafel/kernel';
import { OTHER_SIDE, type Somebody } from './people';
import type { Scene } from './scene';
import { idPlaces, type Heard } from './wire';

/** One of each reason to be outside; the others are outside for a reason among these. */
const REPRESENTATIVES: readonly Somebody[] = ['shelter', 'gi', 'chair', 'lapsed', 'stranger', 'x-chair', OTHER_SIDE];

/** For each id in what was sent that this person may not know of: its answer must be, byte for byte, the answer to an id of nothing. */
export async function differsFromAbsent(scene: Scene, who: Somebody, root: 'Query' | 'Mutation', door: string, variables: object, answer: Heard): Promise<string[]> {
  if (!REPRESENTATIVES.includes(who)) return [];
  const differing: string[] = [];
  for (const { id, with: put } of idPlaces(variables)) {
    if (!scene.canaries.isHiddenFrom(who, id)) continue;
    const absent = await scene.knock(who, root, door, put(newId()) as object);
    if (absent.all !== answer.all) differing.push(`${who} can tell absent from forbidden at ${door}: ${short(absent)} is not ${short(answer)}`);
  }
  return differing;
}

const short = ({ head, body }: Heard): string => `${body.slice(0, 200)} (${head.length} of headers)`;
