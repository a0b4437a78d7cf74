import type { ServerResponse } from 'node:http';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../pipeline/inbound.ts';

/**
 * Writes an answer to Node's response. A stream that fails half way destroys the connection, so the client never takes a
 * part for the whole.
 *
 * @throws before anything is written, if a header is invalid
 */
export function writeAnswer(outgoing: ServerResponse, answer: Answer): void {
  const { status, body } = answer;
  const hasNoBody = outgoing.req.method === 'HEAD' || status === 204 || status === 304;
  const mayHaveLength = status !== 204 && status !== 304;
  if (body instanceof Readable) {
    outgoing.writeHead(status, answer.headers);
    if (hasNoBody) {
      discard(body);
      outgoing.end();
    } else void stream(body, outgoing, answer.headers['content-length']);
    return;
  }
  if (mayHaveLength && !(body === null && outgoing.req.method === 'HEAD')) {
    const length = body === null ? 0 : Buffer.byteLength(body);
    outgoing.writeHead(status, { ...answer.headers, 'content-length': String(length) });
  } else outgoing.writeHead(status, answer.headers);
  if (hasNoBody) outgoing.end();
  else if (body instanceof Buffer && body.length < smallBytes) outgoing.end(body.toString('latin1'), 'latin1');
  else outgoing.end(body);
}

/** Node puts the headers and a string in one write; for a buffer it needs two, which takes 3 µs more. */
const smallBytes = 16 * 1024;

/** Ends a stream that nobody reads. */
export function discard(body: Answer['body']): void {
  if (body instanceof Readable) body.on('error', () => undefined).destroy();
}

async function stream(body: Readable, outgoing: ServerResponse, declared: string | undefined): Promise<void> {
  try {
    if (declared === undefined) await pipeline(body, outgoing);
    else await pipeline(body, exactly(Number(declared)), outgoing);
  } catch {
    // Either end may be the cause; `pipeline` has destroyed both, and the source has told its owner.
    outgoing.destroy();
  }
}

/** Fails for more or fewer bytes than declared: what follows on the connection would be read as part of the answer. */
function exactly(bytes: number): Transform {
  let left = bytes;
  const mismatch = () => new Error(`The answer does not have the ${bytes} bytes that its content-length declares.`);
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      left -= chunk.length;
      if (left < 0) callback(mismatch());
      else callback(null, chunk);
    },
    flush(callback) {
      callback(left === 0 ? null : mismatch());
    },
  });
}
