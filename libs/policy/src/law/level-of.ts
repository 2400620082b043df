import type { Level } from '@casustafel/kernel';
import { may } from '../ability';
import type { Actor } from '../actor';
import type { LawfulItem } from '../things';
import { markerOf, SHOWN_LEVELS } from './level-fields';

/** The most this reader may be shown of an item: the highest level whose fields a rule gives them; looked up in an emergency, by the rules of that. */
export const levelOf = (reader: Actor, item: LawfulItem, action: 'read' | 'consult' = 'read'): Level =>
  SHOWN_LEVELS.find((level) => may(reader, action, 'Contribution', item, markerOf(level))) ?? 'NOTHING';
