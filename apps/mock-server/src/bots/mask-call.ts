import { maskKeys } from '../journal/mask-keys.ts';
import { maskUrl } from '../webhooks/mask-credentials.ts';
import type { EndedCall } from '../world/bots/calls.ts';
import { isSecretName } from '../world/bots/secret-names.ts';
import type { BotCall } from '../world/tables/bots.ts';

/** How much of an answer a visit keeps, in characters. */
const keptOfAnswer = 4_096;
/** How much of a request's body a visit keeps, in characters. */
const keptOfBody = 65_536;

/** A call without keys and without what proves who calls, wherever they occur: an answer may repeat them. */
export function maskCall({ call, body }: EndedCall, keys: Iterable<string>): EndedCall {
  const secrets = [...keys, ...secretsOf(call)].sort((a, b) => b.length - a.length);
  const { method, url, headers, answer, error, hint } = call;
  const mask = (text: string) => maskKeys(text, secrets);
  const maskRead = (text: string) => (answer?.isBodyCut ? withoutStart(mask(text), secrets) : mask(text));
  const request = cut(mask(call.body), keptOfBody);
  return {
    call: {
      method,
      url: maskUrl(mask(url)),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [mask(name), showHeader(name, mask(value))]),
      ),
      body: request.isCut ? `${request.text}…` : request.text,
      answer: answer && showAnswer(answer, maskRead(answer.body)),
      error: error && { code: error.code, message: mask(error.message) },
      ...(hint !== undefined && { hint: mask(hint) }),
    },
    body: body === null ? null : maskBody(body, maskRead),
  };
}

/** Replaces what a mask finds in plain data, also in names and in numbers. */
export function maskData(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return mask(String(value)) === String(value) ? value : mask(String(value));
  if (Array.isArray(value)) return value.map((item) => maskData(item, mask));
  if (!isNested(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [mask(name), maskData(item, mask)]));
}

/** How deeply lists and objects may be nested: everything that walks through them, such as JSON, has a limit. */
export const deepest = 100;

/** Whether plain data is nested more deeply than {@link deepest}. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item) => Object.values(item)).filter(isNested);
  }
  return false;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The values of headers, the query and the user name that prove who calls, each as a whole and in its parts. */
function secretsOf({ headers, url }: BotCall): string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? partsOf(value) : []));
  if (!URL.canParse(url)) return values;
  const { username, password, searchParams, search } = new URL(url);
  const sent = [...searchParams].flatMap(([name, value]) => (isSecretName(name) ? [value] : []));
  const spelled = [...search.matchAll(/[?&]([^=&]*)=([^&]*)/g)].flatMap(([, name = '', value = '']) =>
    isSecretName(name) ? [value] : [],
  );
  const user = [username, password].flatMap((text) => [text, decode(text)]);
  return [...values, ...sent, ...spelled, ...user].filter((text) => text !== '');
}

/** A scheme is no secret, and neither is the name of a cookie. What Basic encodes can be sent elsewhere as it is. */
function partsOf(value: string): string[] {
  const withoutScheme = value.replace(/^\s*[A-Za-z]+\s+/, '').trim();
  const cookies = value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
  const isBasic = /^\s*basic\s/i.test(value);
  const plain = isBasic ? Buffer.from(withoutScheme, 'base64').toString() : '';
  return [value.trim(), withoutScheme, ...cookies, plain, plain.slice(plain.indexOf(':') + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of a key its end is shown, as in the journal; of everything else that proves who calls, nothing. */
function showHeader(name: string, masked: string): string {
  return !isSecretName(name) || /^…[A-Za-z0-9]{4}$/.test(masked) ? masked : '…';
}

type Answer = NonNullable<BotCall['answer']>;

function showAnswer({ status, isBodyCut }: Answer, masked: string): Answer {
  const { text, isCut } = cut(masked, keptOfAnswer);
  return { status, body: text, isBodyCut: isBodyCut || isCut };
}

/** The start of a secret at the end of an answer, of which no more was read. */
function withoutStart(text: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    for (let length = Math.min(secret.length - 1, text.length); length >= 4; length -= 1) {
      if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}…`;
    }
  }
  return text;
}

function cut(text: string, length: number): { text: string; isCut: boolean } {
  return { text: text.slice(0, length).toWellFormed(), isCut: text.length > length };
}

/** JSON stays JSON, so that results are found in it. */
function maskBody(body: string, mask: (text: string) => string): string {
  const json = parse(body);
  return json === undefined || isTooDeep(json) ? mask(body) : JSON.stringify(maskData(json, mask));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
