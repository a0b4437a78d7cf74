import type { UploadProgress } from './options.ts';

/** A form as it is sent, piece by piece. */
export interface EncodedForm {
  readonly body: ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

const pieceBytes = 64 * 1024;

/** Encodes a form as a stream that tells how much of it has been taken; `fetch` itself never does. */
export async function withProgress(form: FormData, report: (progress: UploadProgress) => void): Promise<EncodedForm> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const totalBytes = bytes.byteLength;
  let sentBytes = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    controller.enqueue(bytes.subarray(sentBytes, sentBytes + pieceBytes));
    sentBytes = Math.min(sentBytes + pieceBytes, totalBytes);
    if (sentBytes === totalBytes) controller.close();
    report({ sentBytes, totalBytes });
  };
  // Nothing is taken ahead of the connection.
  const body = new ReadableStream({ pull }, { highWaterMark: 0 });
  // Without its length the body would be sent in chunks, which not every server takes.
  return { body, headers: { 'content-type': contentType, 'content-length': String(totalBytes) } };
}
