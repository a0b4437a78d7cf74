import type { CurlRequest } from '@doubletick-kit/core/curl';

/** What a server sees of a request, without what each curl adds on its own. */
export interface SentRequest {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string | SentField[];
}

interface SentField {
  name: string;
  value: string;
  type?: string | undefined;
  filename?: string | undefined;
}

/** Headers about the connection, or that the length of the body decides. */
const ownHeaders = /^(?:content-length|transfer-encoding|expect|cookie|http2-settings|upgrade)$/;

export function readSent(bytes: Buffer): SentRequest {
  const text = bytes.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  const [line = '', ...lines] = text.slice(0, end).split('\r\n');
  const [, method = '', target = ''] = /^(\S*) (.*) HTTP\/1\.[01]$/.exec(line) ?? [];
  const headers = new Map<string, string[]>();
  for (const header of lines) {
    const [, name = '', value = ''] = /^([^:]*):[ \t]*(.*?)[ \t]*$/.exec(header) ?? [];
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
  }
  const isChunked = headers.has('transfer-encoding');
  const sent = isChunked ? unchunk(text.slice(end + 4)) : text.slice(end + 4);
  const length = headers.get('content-length')?.[0];
  if (length !== undefined && Number(length) !== Buffer.byteLength(sent)) throw new Error(`content-length ${length}`);
  const boundary = /^multipart\/form-data; boundary=(-{20,}\w+)$/.exec(headers.get('content-type')?.[0] ?? '')?.[1];
  if (boundary) headers.set('content-type', ['multipart/form-data']);
  return {
    method,
    target: normalize(`http://host${target}`),
    headers: withoutOwn(
      [...headers].map(([name, values]) => [
        name,
        [...joined(name, values)].join(', ').replace(/^[ \t]+|[ \t]+$/g, ''),
      ]),
    ),
    body: boundary ? readFields(sent, boundary) : sent,
  };
}

export function readParsed({ method, url, headers, content }: CurlRequest): SentRequest {
  const body =
    content === undefined ? '' : typeof content === 'string' ? content : content.map((field) => ({ ...field }));
  return { method, target: normalize(url), headers: withoutOwn(Object.entries(headers)), body };
}

/** A server reads only one of these, and two that are the same are one. */
function joined(name: string, values: string[]): Iterable<string> {
  return ['authorization', 'content-type', 'user-agent', 'host'].includes(name) ? new Set(values) : values;
}

/** Percent-encodes what a URL may not contain, which curl leaves as it is. */
function normalize(url: string): string {
  const { pathname, search, href } = new URL(url);
  const mark = search === '' && href.endsWith('?') ? '?' : '';
  return `${pathname}${search}${mark}`.replace(/%[\da-f]{2}/gi, (triplet) => triplet.toUpperCase());
}

function withoutOwn(headers: [string, string][]): Record<string, string> {
  return Object.fromEntries(
    headers
      .filter(([name, value]) => !ownHeaders.test(name) && !isDefault(name, value))
      .map(([name, value]) => [name, isKeyHeader.test(name) ? mask(value) : value]),
  );
}

const isKeyHeader = /^(?:proxy-)?authorization$|^x-public-api-key$/;

function mask(value: string): string {
  return value.replace(/^((?:basic|bearer|key) )?.*$/is, '$1key_…');
}

function isDefault(name: string, value: string): boolean {
  if (name === 'host') return value.startsWith('127.0.0.1:') || value.startsWith('localhost:');
  if (name === 'user-agent') return value.startsWith('curl/');
  if (name === 'connection') return value.startsWith('Upgrade');
  // What curl writes for --compressed depends on how it was built.
  if (name === 'accept-encoding') return value.startsWith('deflate, gzip');
  return name === 'accept' && value === '*/*';
}

function unchunk(text: string): string {
  const bytes = Buffer.from(text);
  let body = '';
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (!(size > 0)) return body;
    body += bytes.toString('utf8', end + 2, end + 2 + size);
    at = end + 4 + size;
  }
}

function readFields(body: string, boundary: string): SentField[] {
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const type = /\r\nContent-Type: (.*)/i.exec(head)?.[1];
    const filename = /; filename="([^"]*)"/.exec(head)?.[1];
    const name = /; name="([^"]*)"/.exec(head)?.[1] ?? '';
    return {
      name: unquote(name),
      value: part.slice(end + 4, -2),
      // curl guesses the type of a file from its name.
      ...(type !== undefined && { type }),
      ...(filename !== undefined && { filename: unquote(filename) }),
    };
  });
}

function unquote(text: string): string {
  return text.replace(/%(22|0D|0A)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
