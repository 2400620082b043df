import { describe, expect, it } from '@jest/globals';
import { show, violations } from '@casustafel/client/testing';
import { Gallery } from './gallery';

describe('the gallery', () => {
  it('shows every part in every state without a barrier', async () => {
    const { container } = show(<Gallery />);
    expect(container.querySelectorAll('[data-notice]').length).toBeGreaterThanOrEqual(20);
    expect(await violations()).toEqual([]);
  }, 30_000);

  it('writes no style into the page: the content security policy would drop it', () => {
    const { container } = show(<Gallery />);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });
});
