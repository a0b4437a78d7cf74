import { WebhookError } from './webhook-error.ts';

/**
 * Reads and parses the body of a delivery, up to `maxBytes`. Form data becomes an object of strings: how DoubleTick
 * writes a nested payload as form data is not documented, so only flat payloads of strings are valid.
 */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  const parse = parserFor(request.headers);
  return parse(await readBytes(request, maxBytes));
}

type Parser = (bytes: Uint8Array<ArrayBuffer>) => unknown;

function parserFor(headers: Headers): Parser {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') {
    throw new WebhookError('unsupported-media-type', 'The body is compressed; only uncompressed bodies are accepted.');
  }
  const contentType = headers.get('content-type') ?? '';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  // Also `text/json` and `application/cloudevents+json`, which proxies make of it.
  if (/[/+]json$/.test(type)) return parseJson;
  switch (type) {
    case 'application/x-www-form-urlencoded':
    case 'multipart/form-data':
      return (bytes) => parseForm(bytes, contentType);
    default:
      throw new WebhookError(
        'unsupported-media-type',
        'The body is neither application/json nor form data. Register the webhook with bodyFormat JSON.',
      );
  }
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const reader = request.body?.getReader();
  const bytes = new Uint8Array(new ArrayBuffer(0, { maxByteLength: maxBytes }));
  if (!reader) return bytes;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new WebhookError('malformed', 'The body is incomplete.', { cause });
    });
    if (done) return bytes.slice();
    const start = bytes.byteLength;
    if (start + value.byteLength > maxBytes) {
      // Do not wait until the rest is discarded. If that fails, there is nothing new to report.
      reader.cancel().catch(() => undefined);
      throw tooLarge(maxBytes);
    }
    bytes.buffer.resize(start + value.byteLength);
    bytes.set(value, start);
  }
}

function tooLarge(maxBytes: number): WebhookError {
  return new WebhookError(
    'too-large',
    `The body is larger than ${maxBytes} bytes. Raise maxBytes if you expect such bodies.`,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const state = bytes.length === 0 ? 'empty' : 'not JSON in UTF-8';
    // Without the cause: the parser's message would quote the body.
    throw new WebhookError('malformed', `The body is ${state}.`, { raw: textOf(bytes) });
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Record<string, string>> {
  const malformedForm = (state: string) => new WebhookError('malformed', `The body ${state}.`, { raw: textOf(bytes) });
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw malformedForm('is not valid form data');
  });
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw malformedForm('contains a file');
    if (fields.has(name)) throw malformedForm('contains a field twice');
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
