import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { eventually, type HubClient } from '@casustafel/tests-support';

const FIN = 0x80;
const MASKED = 0x80;
export const TEXT = 0x1;
export const BINARY = 0x2;

/** One frame as a browser would send it, or as it never would. */
export function frame(payload: Buffer | string, { opcode = TEXT, reserved = 0, final = true }: { opcode?: number; reserved?: number; final?: boolean } = {}): Buffer {
  const body = Buffer.from(payload);
  const mask = randomBytes(4);
  const masked = Buffer.from(body.map((byte, at) => byte ^ mask[at % 4]!));
  const first = (final ? FIN : 0) | (reserved << 4) | opcode;
  if (body.length < 126) return Buffer.concat([Buffer.from([first, MASKED | body.length]), mask, masked]);
  const length = Buffer.alloc(body.length < 65_536 ? 2 : 8);
  if (body.length < 65_536) length.writeUInt16BE(body.length);
  else length.writeBigUInt64BE(BigInt(body.length));
  return Buffer.concat([Buffer.from([first, MASKED | (body.length < 65_536 ? 126 : 127)]), length, mask, masked]);
}

/** A line of which every byte is chosen: what stands between us and whoever does not use our client. */
export class RawLine {
  received = '';
  private isOpen = true;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => (this.received += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => (this.isOpen = false));
  }

  /** Through the handshakes of WebSocket and socket.io, as this person. */
  static async open({ url, cookie }: Pick<HubClient, 'url' | 'cookie'>, query = ''): Promise<RawLine> {
    const { port, origin, host } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const line = new RawLine(socket);
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket${query} HTTP/1.1\r\nhost: ${host}\r\norigin: ${origin}\r\ncookie: ${cookie}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
        `sec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    await eventually('an answer to the handshake', () => (line.received.includes('\r\n\r\n') || !line.isOpen ? true : undefined));
    return line;
  }

  /** Into the room where everybody is, as the client does first. */
  async enter(): Promise<this> {
    this.send(frame('40'));
    await eventually('a welcome', () => (this.received.includes('40{"sid"') ? true : undefined));
    return this;
  }

  /** Gone, or told so: whoever does not answer a farewell keeps the wire for a while, over which nothing goes any more. */
  get closed(): boolean {
    // eslint-disable-next-line no-control-regex -- the first bytes of a closing frame
    return !this.isOpen || /\x88[\x00-\x7d]/.test(this.received.slice(this.received.indexOf('\r\n\r\n')));
  }

  send(bytes: Buffer): void {
    if (this.isOpen) this.socket.write(bytes);
  }

  untilClosed(patience = 5_000): Promise<true> {
    return eventually('the line to be closed', () => (this.closed ? true : undefined), patience);
  }

  close(): void {
    this.socket.destroy();
  }
}
