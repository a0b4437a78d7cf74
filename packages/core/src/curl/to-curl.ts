import type { CurlRequest } from './curl-request.ts';
import { keyHeaders, replaceKey } from './curl-request.ts';

interface ToCurlOptions {
  /** Includes the key in the command. Default: false. */
  withKey?: boolean;
}

/** The content of a command. */
interface Content {
  headers: [name: string, value: string][];
  arguments: string[];
}

/**
 * Writes a request as a `curl` command for a POSIX shell, with every value in single quotes and `key_…` instead of the
 * key. Also accepts what {@link fromCurl} returns, which can be a GET with a body. The request can still be sent
 * afterwards.
 *
 * @throws TypeError if the request was already used, or its body is neither text nor a form.
 *
 * @example
 * await toCurl(new Request('https://public.doubletick.io/team', { headers: { authorization: key } }));
 * // curl --request 'GET' --url 'https://public.doubletick.io/team' \
 * //   --header 'authorization: key_…'
 */
export async function toCurl(
  request: Request | Pick<CurlRequest, 'method' | 'url' | 'headers' | 'body'>,
  { withKey = false }: ToCurlOptions = {},
): Promise<string> {
  const content = request instanceof Request ? await readRequest(request) : readParts(request);
  const headers = content.headers.map(([name, value]) => {
    const shown = keyHeaders.has(name) && !withKey ? replaceKey(value) : value;
    // As in curl: "name;" sends an empty header, "name:" would remove it.
    return `--header ${quote(shown === '' ? `${name};` : `${name}: ${shown}`)}`;
  });
  const { href } = new URL(request.url);
  // curl would expand these in a URL.
  const globOff = /[[\]{}]/.test(href) ? ' --globoff' : '';
  const first = `curl${globOff} --request ${quote(request.method)} --url ${quote(href)}`;
  return [first, ...headers, ...content.arguments].join(' \\\n  ');
}

async function readRequest(request: Request): Promise<Content> {
  if (request.bodyUsed) throw new TypeError('The body of the request was already used; pass a clone of the request.');
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
  // Without a content type, curl would send it as a form.
  return { headers, arguments: isTyped ? [data] : [`--header 'content-type:'`, data] };
}

function writeForm(headers: Content['headers'], form: FormData): Content {
  const fields = [...form].map(([name, value]) =>
    typeof value === 'string'
      ? `--form-string ${quote(`${name}=${value}`)}`
      : `--form ${quote(`${name}=@"${value.name.replace(/["\\]/g, '\\$&')}"${value.type && `;type=${value.type}`}`)}`,
  );
  // curl writes the content type itself, with its own boundary.
  return { headers: headers.filter(([name]) => name !== 'content-type'), arguments: fields };
}

/** Removes the whitespace between JSON tokens. Numbers and duplicate names remain as they are. */
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
    throw new TypeError('The body of the request is not text, so it cannot be written in a command.', { cause });
  }
}

function quote(text: string): string {
  if (text.includes('\0')) throw new TypeError('A command cannot contain the character U+0000, which the request has.');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
