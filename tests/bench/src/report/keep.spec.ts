import { describe, expect, it } from '@jest/globals';
import { placed } from './keep';

describe('a run in the document', () => {
  const first = placed('# Benchmarks\n\nBy people.\n', 'quick', 'old');

  it('goes at the end when it is the first of its kind', () => expect(first).toBe('# Benchmarks\n\nBy people.\n\n## Last quick run\n\n<!-- quick run: begin -->\n\nold\n\n<!-- quick run: end -->\n'));
  it('takes the place of the last of its kind, and of nothing else', () => expect(placed(`${first}\nMore by people.\n`, 'quick', 'new')).toBe(`${first.replace('old', 'new')}\nMore by people.\n`));
  it('leaves the other kind alone', () => expect(placed(first, 'full', 'other')).toContain(first.trimEnd()));
});
