export default async function tearDown() {
  const starting = globalThis.casustafelServer;
  globalThis.casustafelServer = undefined;
  const server = await starting;
  await server?.stop();
}
