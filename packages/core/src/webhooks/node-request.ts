import { methods } from './receiver.ts';

/** The part of an `IncomingMessage` of `node:http`, or an `Http2ServerRequest`, that is used. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
  /** What the chunks were decoded with, if someone has called `setEncoding()`. */
  readonly readableEncoding?: string | null;
  /** The bytes that a framework has read before it parsed them, as Firebase and Nest provide them. */
  readonly rawBody?: unknown;
  /** The bytes or the text that a framework has read, for example with `express.raw()`; or a parsed body. */
  readonly body?: unknown;
}

/** The part of a `ServerResponse` of `node:http`, or an `Http2ServerResponse`, that is used. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * Converts a request of Node into a web request whose body is read on demand, or is what a framework has read.
 *
 * @throws TypeError if a framework has read the body and kept only the parsed value, as `express.json()` does: the
 * receiver limits and parses the bytes itself, and they cannot be read twice.
 */
export function toWebRequest(request: NodeRequest): Request {
  const { method = '' } = request;
  const url = 'http://webhook.invalid/';
  const headers = toHeaders(request.headers);
  const wasRead = request.readableDidRead || request.readableEnded;
  const body = readProperty(request, 'body');
  const read = bytesOf(readProperty(request, 'rawBody')) ?? bytesOf(body);
  if (wasRead && !read) throw alreadyRead(body);
  // A web request cannot have every method. The receiver refuses GET, too.
  if (!methods.includes(method)) return new Request(url, { method: 'GET', headers });
  if (read && (wasRead || read.length > 0)) {
    // What frameworks hand over is no longer compressed.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Request(url, { method, headers, body: read });
  }
  // Not a literal in place: the types of the DOM do not know `duplex`, which Node requires for a stream.
  const init = { method, headers, body: toStream(request), duplex: 'half' } as const;
  return new Request(url, init);
}

/** Platforms that parse on demand throw here for a malformed body, before the secret has been checked. */
function readProperty(request: NodeRequest, name: 'body' | 'rawBody'): unknown {
  try {
    return request[name];
  } catch {
    return undefined;
  }
}

function alreadyRead(body: unknown): TypeError {
  const state = typeof body === 'object' && body !== null ? 'was already parsed' : 'was already read';
  return new TypeError(
    `The body ${state}, probably by a body parser such as express.json(), and the receiver needs its bytes. ` +
      'Mount the route of the webhook before the parser, or keep the bytes in req.rawBody: ' +
      'express.json({ verify: (req, res, bytes) => { req.rawBody = bytes; } }), or rawBody: true in Nest.',
  );
}

/** Writes a web response, unless the handler has already responded itself. */
export async function writeResponse(from: Response, to: NodeResponse): Promise<void> {
  const body = await from.text();
  if (to.headersSent) return;
  to.statusCode = from.status;
  for (const [name, value] of from.headers) to.setHeader(name, value);
  to.end(body);
}

function toHeaders(headers: NodeRequest['headers']): Headers {
  const result = new Headers();
  for (const [name, values] of Object.entries(headers)) {
    // HTTP/2 has pseudo-headers such as `:path`.
    if (name.startsWith(':')) continue;
    for (const value of [values ?? []].flat()) result.append(name, value);
  }
  return result;
}

function toStream(request: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(toBytes(value, request.readableEncoding));
      },
      // Ending the iterator would close the socket before the response is sent. Node discards unread bodies the same
      // way.
      async cancel() {
        while (!(await chunks.next()).done);
      },
    },
    // Nothing is read before the secret has been checked.
    { highWaterMark: 0 },
  );
}

function toBytes(chunk: unknown, encoding: string | null | undefined): Uint8Array {
  // Only Node's own streams decode their chunks otherwise, and Node knows how to undo that.
  if (typeof chunk === 'string' && encoding && encoding !== 'utf8') return Buffer.from(chunk, encoding as 'latin1');
  const bytes = bytesOf(chunk);
  if (bytes) return bytes;
  throw new TypeError('The body of the request is a stream of objects, but must be one of bytes.');
}

/** Bytes, or the bytes of a string; undefined for anything else. Views of another realm, as in Jest, are bytes, too. */
function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (!ArrayBuffer.isView(value)) return undefined;
  // The types allow memory that is shared between threads, which no request has.
  return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
}
