import { createServer, type Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config/config';

const NO_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Demo and test answer on this machine alone, under both of its numbers; production on every address of its container. */
export async function listen(app: NestExpressApplication, { mode, port }: Config): Promise<void> {
  if (mode === 'production') {
    await app.listen(port, '0.0.0.0');
    return;
  }
  await app.listen(port, '127.0.0.1');
  const main = app.getHttpServer() as Server;
  const beside = await listenBeside(main, port);
  main.on('close', () => {
    beside?.close();
    beside?.closeAllConnections();
  });
}

/** The same server under `::1`, where `localhost` may lead: whatever arrives is handed on, sockets too. */
async function listenBeside(main: Server, port: number): Promise<Server | null> {
  const beside = createServer();
  beside.on('request', (...heard) => main.emit('request', ...heard));
  beside.on('upgrade', (...heard) => main.emit('upgrade', ...heard));
  try {
    await new Promise<void>((resolve, reject) => {
      beside.once('error', reject);
      beside.listen({ port, host: '::1', ipv6Only: true }, resolve);
    });
    return beside;
  } catch (error) {
    if (!NO_IPV6.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return null;
  }
}
