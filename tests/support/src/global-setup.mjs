import { startTestServer } from '@casustafel/workspace/postgres/test-server.mjs';

/** One server a run, however many suites ask for it: each finds the address in the environment. */
export default async function setUp() {
  globalThis.casustafelServer ??= startTestServer();
  const { environment } = await globalThis.casustafelServer;
  Object.assign(process.env, environment);
}
