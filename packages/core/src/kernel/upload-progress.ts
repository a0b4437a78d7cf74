import type { AttemptLimit } from './attempt-limit.ts';
import type { UploadOptions } from './options.ts';

/** A form to be sent in pieces. */
export interface EncodedForm {
  readonly body: ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

const pieceBytes = 64 * 1024;

/**
 * Encodes a form as a stream that reports how much of it has been read, which `fetch` itself does not. Ends the attempt
 * with what the callback throws: a failing stream would look like a broken connection.
 */
export async function withProgress(
  form: FormData,
  report: NonNullable<UploadOptions['onProgress']>,
  limit: AttemptLimit,
): Promise<EncodedForm> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const totalBytes = bytes.byteLength;
  let sentBytes = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(bytes.subarray(sentBytes, sentBytes + pieceBytes));
    sentBytes = Math.min(sentBytes + pieceBytes, totalBytes);
    if (sentBytes === totalBytes) controller.close();
    const tell = async () => report({ sentBytes, totalBytes });
    tell().catch(limit.end);
  };
  // Nothing is read before the connection needs it.
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  // Without its length the body would be sent chunked, which not every server accepts.
  return { body, headers: { 'content-type': contentType, 'content-length': String(totalBytes) } };
}
