import type { Level } from '@casustafel/kernel';
import { lawMessages, roleKey, Tag, useDates, useT } from '@casustafel/ui';
import { conditionKindOf, type Condition } from './fact';

/** What the supplier tied to an item, each as a word of its own: it binds whoever reads it. */
export function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  const say = useCondition();
  return conditions.map((condition) => <Tag key={JSON.stringify(condition)} tone="warn">{say(condition)}</Tag>);
}

/** One condition in words. */
export function useCondition(): (condition: Condition) => string {
  const law = useT(lawMessages);
  const dates = useDates();
  return (condition) => {
    const kind = conditionKindOf(condition);
    switch (kind) {
      case 'NOT_TO': {
        const key = roleKey(condition.role ?? '');
        return law('law.condition.NOT_TO', { role: key ? law(key) : '' });
      }
      case 'UNTIL':
        return law('law.condition.UNTIL', { day: condition.day ? dates.date(condition.day) : '' });
      case 'AT_MOST':
        return law('law.condition.AT_MOST', { level: law(`law.level.${(condition.level ?? 'NOTHING') as Level}`) });
      default:
        return law(`law.condition.${kind}`);
    }
  };
}
