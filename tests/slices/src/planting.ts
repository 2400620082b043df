import type { RuleNode } from '@casustafel/database';

/** A rule without what it asks of this field. */
export function withoutField(rule: RuleNode, field: string): RuleNode | null {
  if (rule.operator !== 'and' && rule.operator !== 'or') return rule.field === field ? null : rule;
  const parts = (rule.value as RuleNode[]).map((part) => withoutField(part, field)).filter((part) => part !== null);
  return parts.length === 0 ? null : { ...rule, value: parts };
}
