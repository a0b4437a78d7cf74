import type { AttemptLimit } from './attempt-limit.ts';
import type { UploadOptions } from './options.ts';

const pieceBytes = 64 * 1024;

/**
 * A request whose body reports how much of it has been read, which `fetch` itself does not. It is made after the
 * middleware, which may replace the body. Ends the attempt with what the callback throws: a failing stream would look
 * like a broken connection.
 */
export async function withProgress(
  request: Request,
  report: UploadOptions['onProgress'],
  limit: AttemptLimit,
): Promise<Request> {
  if (request.body === null) return request;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const totalBytes = bytes.byteLength;
  let sentBytes = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(bytes.subarray(sentBytes, sentBytes + pieceBytes));
    sentBytes = Math.min(sentBytes + pieceBytes, totalBytes);
    if (sentBytes === totalBytes) controller.close();
    const tell = async () => report?.({ sentBytes, totalBytes });
    tell().catch(limit.end);
  };
  // Nothing is read before the connection needs it.
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  const headers = new Headers(request.headers);
  // Without its length the body would be sent chunked, which not every server accepts.
  headers.set('content-length', String(totalBytes));
  // Not a literal in place: the types of the DOM do not know `duplex`, which Node requires for a stream.
  const init = { body, headers, duplex: 'half' } as const;
  return new Request(request, init);
}
