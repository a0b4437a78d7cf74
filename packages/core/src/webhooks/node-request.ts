import { methods } from './receiver.ts';

/** The part of an `IncomingMessage` of `node:http`, as Express has it too, that is used. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
}

/** The part of a `ServerResponse` of `node:http`, as Express has it too, that is used. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body?: string): unknown;
}

/**
 * Converts a `node:http` request into a web request whose body is read on demand.
 *
 * @throws TypeError if the body was already read, for example by `express.json()`: the receiver limits and parses the
 * bytes itself, and they cannot be read twice.
 */
export function toWebRequest(request: NodeRequest): Request {
  if (request.readableDidRead || request.readableEnded) {
    throw new TypeError(
      'The body was already read, probably by a body parser such as express.json(). ' +
        'The receiver limits and parses the bytes itself: mount its route before the parser.',
    );
  }
  const { method = '' } = request;
  const url = 'http://webhook.invalid/';
  const headers = toHeaders(request.headers);
  // A web request cannot have every method. The receiver refuses GET, too.
  if (!methods.includes(method)) return new Request(url, { method: 'GET', headers });
  // Not a literal in place: the types of the DOM do not know `duplex`, which Node requires for a stream.
  const init = { method, headers, body: toStream(request), duplex: 'half' } as const;
  return new Request(url, init);
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
        else controller.enqueue(toBytes(value));
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

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError('The body consists of strings: do not call setEncoding() on the request.');
}
