import type { SocketLike } from './live-line';

/** The socket library is fetched only when a screen follows something; websocket alone, so that any process may answer. */
export async function openSocket(): Promise<SocketLike> {
  const { io } = await import('socket.io-client');
  return io({
    autoConnect: false,
    transports: ['websocket'],
    withCredentials: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 700,
    randomizationFactor: 0.3,
    timeout: 2_500,
  });
}
