import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHub, type Hub } from '@casustafel/tests-support';
import { serverAudits, type Audit } from 'graphql-http';

describe('GraphQL over HTTP', () => {
  let hub: Hub | undefined;
  beforeAll(async () => {
    hub = await startHub({ mode: 'test' });
  });
  afterAll(() => hub?.close());

  const audits: Audit[] = serverAudits({ url: () => `${hub?.url}/graphql`, fetchFn: fetch });

  it('is audited in full', () => expect(audits.length).toBeGreaterThan(50));

  it.each(audits.filter(({ name }) => name.startsWith('MUST')).map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result).toBe('ok');
  });
});
