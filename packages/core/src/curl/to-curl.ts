import type { CurlRequest } from './curl-request.ts';
import { keyHeaders, replaceKey } from './curl-request.ts';

interface ToCurlOptions {
  /** Writes the key itself into the command. Default: false. */
  withKey?: boolean;
}

/** What is written into a command. */
interface Content {
  headers: [name: string, value: string][];
  arguments: string[];
}

/**
 * Writes a request as a `curl` command for a POSIX shell, every value in single quotes, with `key_…` in place of the
 * key. Takes what {@link fromCurl} returns as well, which is also the way to a GET with a body. Leaves the request
 * usable.
 *
 * @throws TypeError where the request was used before, or its body is not text and not a form.
 *
 * @example
 * await toCurl(new Request('https://public.doubletick.io/team', { headers: { authorization: key } }));
 * // curl --request 'GET' --url 'https://public.doubletick.io/team' \
 * //   --header 'authorization: key_…'
 */
export async function toCurl(
  call: Request | Pick<CurlRequest, 'method' | 'url' | 'headers' | 'body'>,
  { withKey = false }: ToCurlOptions = {},
): Promise<string> {
  const content = call instanceof Request ? await readRequest(call) : readParts(call);
  const headers = content.headers.map(([name, value]) => {
    const shown = keyHeaders.has(name) && !withKey ? replaceKey(value) : value;
    // As curl reads it: "name;" sends an empty header, "name:" would remove it.
    return `--header ${quote(shown === '' ? `${name};` : `${name}: ${shown}`)}`;
  });
  const { href } = new URL(call.url);
  // curl would expand these in a URL.
  const globOff = /[[\]{}]/.test(href) ? ' --globoff' : '';
  const first = `curl${globOff} --request ${quote(call.method)} --url ${quote(href)}`;
  return [first, ...headers, ...content.arguments].join(' \\\n  ');
}

async function readRequest(request: Request): Promise<Content> {
  if (request.bodyUsed)
    throw new TypeError('The request was sent before, so that its body is gone; pass a clone of it.');
  const headers = [...request.headers].filter(([name]) => name !== 'cookie');
  const type = request.headers.get('content-type') ?? '';
  if (request.body === null) return { headers, arguments: [] };
  if (type.startsWith('multipart/form-data')) return writeForm(headers, await request.clone().formData());
  return writeText(headers, decode(await request.clone().arrayBuffer()));
}

function readParts({ headers, body }: Pick<CurlRequest, 'headers' | 'body'>): Content {
  const entries = Object.entries(headers);
  if (body === undefined) return { headers: entries, arguments: [] };
  if (!headers['content-type']?.startsWith('multipart/form-data')) {
    return writeText(entries, typeof body === 'string' ? body : JSON.stringify(body));
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return writeForm(entries, form);
}

function writeText(headers: Content['headers'], text: string): Content {
  const data = `--data-raw ${quote(compact(text))}`;
  const isTyped = headers.some(([name]) => name === 'content-type');
  // Unasked, curl would call it a form.
  return { headers, arguments: isTyped ? [data] : [`--header 'content-type:'`, data] };
}

function writeForm(headers: Content['headers'], form: FormData): Content {
  const fields = [...form].map(([name, value]) =>
    typeof value === 'string'
      ? `--form-string ${quote(`${name}=${value}`)}`
      : `--form ${quote(`${name}=@"${value.name.replace(/["\\]/g, '\\$&')}"${value.type && `;type=${value.type}`}`)}`,
  );
  // curl writes the type itself, with the boundary that it chooses.
  return { headers: headers.filter(([name]) => name !== 'content-type'), arguments: fields };
}

/** Takes the blanks between the tokens of JSON away, and leaves numbers and repeated names as they are. */
function compact(text: string): string {
  return isJson(text) ? text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, '$1') : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TypeError('The body of the request is not text, so that it cannot stand in a command.', { cause });
  }
}

function quote(text: string): string {
  if (text.includes('\0')) throw new TypeError('A command cannot hold the character U+0000, which the request has.');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
