import type { Level } from '@casustafel/kernel';
import { may } from '../ability';
import type { Actor } from '../actor';
import type { LawfulItem } from '../things';
import { markerOf, SHOWN_LEVELS } from './level-fields';

/** The most this reader may be shown of an item: the highest level whose fields a rule gives them. */
export const levelOf = (reader: Actor, item: LawfulItem): Level => SHOWN_LEVELS.find((level) => may(reader, 'read', 'Contribution', item, markerOf(level))) ?? 'NOTHING';
