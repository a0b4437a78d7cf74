import { createServer, type Socket } from 'node:net';

/** A server that keeps the bytes of every request. */
export interface CurlRecorder {
  /** `127.0.0.1` with the port. */
  host: string;
  /** The requests since the last time, also those that were not whole. */
  take(): Buffer[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startRecorder(): Promise<CurlRecorder> {
  let requests: { bytes: Buffer }[] = [];
  const server = createServer((socket) => requests.push(record(socket)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port.');
  return {
    host: `127.0.0.1:${address.port}`,
    take() {
      const taken = requests.map(({ bytes }) => bytes);
      requests = [];
      return taken;
    },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function record(socket: Socket): { bytes: Buffer } {
  const request = { bytes: Buffer.alloc(0) };
  let isContinued = false;
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    request.bytes = Buffer.concat([request.bytes, chunk]);
    const text = request.bytes.toString('latin1');
    // curl waits a second for this.
    if (!isContinued && /\r\nexpect:[\s\S]*\r\n\r\n/i.test(text)) {
      isContinued = true;
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    }
    if (isWhole(text)) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  return request;
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  if (/\r\ntransfer-encoding:\s*chunked/i.test(head)) return body.endsWith('0\r\n\r\n');
  return body.length >= Number(/\r\ncontent-length:\s*(\d+)/i.exec(head)?.[1] ?? 0);
}
