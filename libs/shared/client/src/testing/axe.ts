import axe from 'axe-core';

/** What a test cannot see without painting (contrast) is looked at in the browser suite. */
const UNSEEN = { 'color-contrast': { enabled: false } };

/** Names every violation with the elements that have it; an empty list is what a screen owes. */
export async function violations(root: Element = document.body): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, { rules: UNSEEN, resultTypes: ['violations'] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
