import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire to somewhere that a test can cut, or leave hanging with nothing coming through, and mend again. */
export interface Wire {
  readonly port: number;
  /** Nothing passes, and nobody is told: as when a machine hangs. */
  hang(): void;
  /** What was open is closed, and what is opened is refused at once. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function wireTo(host: string, port: number): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'whole' | 'hanging' | 'cut' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = connect(port, host);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
      one.pipe(other);
    }
    if (state === 'hanging') pair.forEach((socket) => socket.unpipe().pause());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const destroyAll = (): void => pairs.forEach((pair) => pair.forEach((socket) => socket.destroy()));
  return {
    port: (server.address() as AddressInfo).port,
    hang: () => {
      state = 'hanging';
      pairs.forEach((pair) => pair.forEach((socket) => socket.unpipe().pause()));
    },
    cut: () => {
      state = 'cut';
      destroyAll();
    },
    mend: () => {
      state = 'whole';
      // What hung is not picked up where it was: its bytes are stale by now.
      destroyAll();
    },
    close: async () => {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
