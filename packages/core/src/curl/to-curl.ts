import type { CurlRequest } from './curl-request.ts';
import { createMask, keyHeaders, maskKeys, replaceKey } from './mask-keys.ts';
import { readBody } from './read-body.ts';
import { trimBlanks } from './trim-blanks.ts';
import { readForm, type WrittenField, writeField } from './write-field.ts';

interface ToCurlOptions {
  /** Includes the keys in the command. Default: false. */
  withKey?: boolean;
}

/** What {@link fromCurl} returns, or its parts. */
type CurlParts = Pick<CurlRequest, 'method' | 'url' | 'headers' | 'body' | 'content'>;

/** The content of a command: options and their values. */
interface Content {
  headers: [name: string, value: string][];
  body: [option: string, value: string][];
}

/**
 * Writes a request as a `curl` command for a POSIX shell, with every value in single quotes and `key_…` instead of a
 * key, wherever it is: in a header, the URL or the body. Also accepts what {@link fromCurl} returns, which can be a GET
 * with a body. The request can still be sent afterwards.
 *
 * @throws TypeError if the request was already used, or contains what a command cannot.
 *
 * @example
 * await toCurl(new Request('https://public.doubletick.io/team', { headers: { authorization: key } }));
 * // curl --request 'GET' --url 'https://public.doubletick.io/team' \
 * //   --header 'authorization: key_…'
 */
export async function toCurl(request: Request | CurlParts, { withKey = false }: ToCurlOptions = {}): Promise<string> {
  const { headers, body } = request instanceof Request ? await readRequest(request) : readParts(request);
  const url = readUrl(request.url);
  if (!withKey && url.href !== Object.assign(url, { username: '', password: '' }).href) {
    // curl would send the user name and the password in this header.
    if (!headers.some(([name]) => name === 'authorization')) headers.push(['authorization', 'Basic ']);
  }
  const written = headers.filter(([name]) => !leftOut.test(name));
  checkCarried(request.method, written);
  const mask = withKey ? (text: string) => text : createMask(headers);
  const lines = written.map(([name, value]): [string, string] => {
    const shown = trimBlanks(keyHeaders.has(name) && !withKey ? replaceKey(value) : value);
    // As in curl: "name;" sends an empty header, "name:" would remove it.
    return ['header', shown === '' ? `${name};` : `${name}: ${shown}`];
  });
  return [
    `${start(request.method, url.href, body.length > 0)} --url ${quote(mask(url.href))}`,
    ...[...lines, ...body].map(([option, value]) => `--${option} ${quote(mask(value))}`),
  ].join(' \\\n  ');
}

/** Cookies are secrets; curl writes the others itself, as they fit the body. */
const leftOut = /^(?:(?:set-)?cookie2?|content-length|transfer-encoding)$/;

function readUrl(text: string): URL {
  const url = URL.parse(text);
  // curl would read a file, for example. Not quoted, since the URL may contain a secret.
  if (!url || !/^https?:$/.test(url.protocol) || !text.isWellFormed()) {
    throw cannotContain('a URL that is not http or https');
  }
  return url;
}

function checkCarried(method: string, headers: Content['headers']): void {
  if (!token.test(method)) throw cannotContain('this method');
  for (const [name, value] of headers) {
    // Programs without types can pass any value.
    if (!token.test(name) || typeof value !== 'string' || /[\r\n]/.test(value)) {
      throw cannotContain(`the header "${maskKeys(name)}" with this value`);
    }
  }
}

/** A name in HTTP, or what {@link fromCurl} writes for a key. curl reads a file for "@". */
const token = /^[\w!#$%&'*+.^`|~…-]+$/;

function cannotContain(what: string): TypeError {
  return new TypeError(`A command cannot contain ${what}, which the request has.`);
}

function start(method: string, href: string, hasBody: boolean): string {
  // curl would expand these in a URL.
  const curl = /[[\]{}]/.test(href) ? 'curl --globoff' : 'curl';
  // Told only the method, curl would wait for the body of the answer.
  return method === 'HEAD' && !hasBody ? `${curl} --head` : `${curl} --request ${quote(method)}`;
}

async function readRequest(request: Request): Promise<Content> {
  if (request.bodyUsed) throw new TypeError('The body of the request was already used; pass a clone of the request.');
  const headers = [...request.headers];
  const type = request.headers.get('content-type') ?? '';
  if (request.body === null) return { headers, body: [] };
  if (/^multipart\/form-data;\s*boundary=/i.test(type)) {
    return writeForm(headers, readForm(await request.clone().formData()));
  }
  return writeText(headers, decode(await request.clone().arrayBuffer()));
}

function readParts({ headers, body, content }: CurlParts): Content {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  if (body === undefined) return { headers: entries, body: [] };
  const type = entries.find(([name]) => name === 'content-type')?.[1];
  if (content !== undefined && JSON.stringify(readBody(content, type)) === JSON.stringify(body)) {
    return typeof content === 'string' ? writeText(entries, content) : writeForm(entries, content);
  }
  if (typeof body === 'string' || !type?.startsWith('multipart/form-data')) {
    return writeText(entries, typeof body === 'string' ? body : JSON.stringify(body));
  }
  const fields = Object.entries(body ?? {}).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().map((one) => ({ name, value: String(one) })),
  );
  return writeForm(entries, fields);
}

function writeText(headers: Content['headers'], text: string): Content {
  const isTyped = headers.some(([name]) => name === 'content-type');
  // Without a content type, curl would send it as a form.
  return { headers, body: [...(isTyped ? [] : [['header', 'content-type:'] as [string, string]]), ['data-raw', text]] };
}

function writeForm(headers: Content['headers'], fields: readonly WrittenField[]): Content {
  if (fields.length === 0) throw new TypeError('The form of the request has no fields, which curl cannot send.');
  // curl writes the content type itself, with its own boundary.
  return { headers: headers.filter(([name]) => name !== 'content-type'), body: fields.map(writeField) };
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TypeError('The body of the request is not text, so it cannot be written in a command.', { cause });
  }
}

function quote(text: string): string {
  if (text.includes('\0')) throw cannotContain('the character U+0000');
  if (!text.isWellFormed()) throw cannotContain('half of a character');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
