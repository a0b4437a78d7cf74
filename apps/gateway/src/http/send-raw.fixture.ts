import { connect } from 'node:net';

/** Sends bytes as they are and collects what comes back until the other side hangs up. */
export function sendRaw(port: number, text: string | Buffer, silenceMs = 10_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A reset ends the answer; `close` follows it.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(received));
  });
}
