import { createServer } from 'node:net';
import { Fault } from './fault.mjs';

/** The ports of this start: the first from PORT, one more for each further process. */
export function choosePorts(processes) {
  const first = Number(process.env.PORT || 3000);
  if (!Number.isInteger(first) || first < 1 || first + processes > 65_536) throw new Fault('PORT_WRONG', `PORT is "${process.env.PORT}", and has to be a number from 1 to 65535.`);
  return Array.from({ length: processes }, (_, index) => first + index);
}

/** Asked before anything is started, so that a taken port costs a moment and not a minute. */
export async function refuseTakenPorts(ports) {
  for (const port of ports) {
    for (const host of ['127.0.0.1', '::1']) await probe(port, host);
  }
}

function probe(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (['EADDRINUSE', 'EACCES'].includes(error.code) ? reject(Object.assign(error, { port })) : resolve()));
    server.listen({ port, host, ipv6Only: host === '::1' }, () => server.close(() => resolve()));
  });
}
