import type { IncomingMessage } from 'node:http';

/**
 * Nobody comes to a line by its number. The engine would take it for somebody who changes to another way of talking, and hand the line
 * over to whoever knows the number, without asking who they are or which page they come from.
 */
export function neverByNumber({ url = '' }: IncomingMessage, _: unknown, next: (refusal?: Error) => void): void {
  next(new URL(url, 'http://hub').searchParams.has('sid') ? new Error('BY_NUMBER') : undefined);
}

/** As much of a connection as its packets come by, before anything of them is read as a signal. */
export interface PacketLine {
  on(event: 'packet', listener: (packet: { readonly type: string; readonly data?: unknown }) => void): unknown;
  close(discard: boolean): void;
}

/** A client says at most forty things a second, and beats once in five. */
const MOST_A_SECOND = 100;
/** A signal that announces binary parts, or an answer that does: it is kept, part after part, until all of them have come. */
const WITH_PARTS = /^[56]/;

/** No signal of ours has binary parts, and no client sends packets by the hundred; whoever does is cut before anything is kept for them. */
export function onlyOurs(line: PacketLine): void {
  let count = 0;
  let second = 0;
  line.on('packet', ({ data }) => {
    const now = Math.floor(performance.now() / 1_000);
    count = now === second ? count + 1 : 1;
    second = now;
    const isOurs = data === undefined || (typeof data === 'string' && !WITH_PARTS.test(data));
    if (!isOurs || count > MOST_A_SECOND) line.close(true);
  });
}
