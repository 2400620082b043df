import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * The wire between one person and the hub, to be cut in mid-step. A browser that is told to be offline would do, but
 * Chromium's own network process falls over now and then on the way back, and takes the cookies of every guest along.
 */
export class Wire {
  private readonly ends = new Set<Socket>();
  private readonly server: Server;
  private hubPort = 0;
  private isCut = false;

  private constructor() {
    this.server = createServer((near) => this.join(near));
  }

  static async lay(): Promise<Wire> {
    const wire = new Wire();
    await new Promise<void>((resolve) => wire.server.listen(0, 'localhost', resolve));
    return wire;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  leadTo(hubUrl: string): void {
    this.hubPort = Number(new URL(hubUrl).port);
  }

  cut(): void {
    this.isCut = true;
    this.ends.forEach((end) => end.destroy());
  }

  mend(): void {
    this.isCut = false;
  }

  async takeUp(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket): void {
    if (this.isCut) return void near.destroy();
    const far = connect(this.hubPort, 'localhost');
    for (const [end, other] of [[near, far], [far, near]] as const) {
      this.ends.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }
}
