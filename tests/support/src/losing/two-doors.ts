import type { Handle } from '../world-people';
import { HubClient } from '../hub-client';
import type { FreshDatabase } from '../postgres';
import { freePort, spawnHub, type SpawnedHub } from '../spawned-hub';
import { foundWorld, type World } from '../world';

/** One sign-in, at both doors of the hub. */
export type AtBoth = readonly [HubClient, HubClient];

/** One hub in two processes, each with a door of its own, on one database. */
export class TwoDoors {
  private constructor(readonly hubs: readonly [SpawnedHub, SpawnedHub], readonly world: World) {}

  static async open(database: Pick<FreshDatabase, 'url' | 'adminUrl' | 'logUrl'>, keyFolder: string): Promise<TwoDoors> {
    const world = await foundWorld({ adminUrl: database.adminUrl, keyFolder });
    const ports = [await freePort(), await freePort()] as const;
    const hubs = await Promise.all([spawnHub({ database, keyFolder, port: ports[0], ports }), spawnHub({ database, keyFolder, port: ports[1], ports })]);
    return new TwoDoors(hubs, world);
  }

  async signIn(handle: Handle, at: 0 | 1 = 0): Promise<AtBoth> {
    const { cookie } = await this.hubs[at].signIn(handle);
    return [new HubClient(this.hubs[0].url, cookie), new HubClient(this.hubs[1].url, cookie)];
  }

  async close(): Promise<void> {
    await Promise.all(this.hubs.map((hub) => hub.kill()));
    await this.world.close();
  }
}
