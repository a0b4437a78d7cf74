import type { WorldOptions } from '../world/options.ts';
import type { WebhookRequest } from '../world/tables/deliveries.ts';
import type { Webhook } from '../world/tables/webhooks.ts';
import { flatten } from './flatten.ts';
import { signatureHeaders, signingSecret } from './sign.ts';

/** What a request is made from. */
export interface RequestContent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly payload: object;
  readonly options: WorldOptions['webhooks'];
}

/**
 * The request that delivers an event as its webhook is registered.
 *
 * Assumed, where the sources are silent, what axios does: GET and HEAD have the body too, and credentials in the URL are
 * sent as HTTP Basic. Registered body data is merged into the payload, whose fields win. Registered headers replace the
 * mock's, except those that frame the message. A `BASIC` payload with a colon is encoded, any other is sent as it is.
 *
 * @see register-webhook, x-webhook-delivery
 */
export function encodeRequest(webhook: Webhook, content: RequestContent): WebhookRequest {
  const { id, at, payload, options } = content;
  const data = hasFields(webhook.body) ? { ...webhook.body, ...payload } : payload;
  const { body, contentType } = webhook.bodyFormat === 'JSON' ? toJson(data) : toForm(data, id);
  const { url, credentials } = toUrl(webhook);
  const isForm = webhook.bodyFormat === 'FORM_DATA';
  const headers = mergeHeaders(
    { accept: 'application/json, text/plain, */*', 'content-type': contentType, 'user-agent': 'doubletick-mock' },
    registeredHeaders(webhook, isForm),
    credentials === undefined ? {} : { authorization: credentials },
    options.authorization === 'documented' ? authorizationOf(webhook) : {},
    options.deliveryId === 'header' ? { 'x-mock-delivery-id': id } : {},
    options.signature === 'none' ? {} : signatureHeaders({ id, at, body, secret: signingSecret(webhook.id) }),
  );
  return { method: webhook.method, url, headers, body };
}

function hasFields(data: object): boolean {
  for (const _ in data) return true;
  return false;
}

function toJson(data: object) {
  return { body: JSON.stringify(data), contentType: 'application/json' };
}

/** The boundary is made from the delivery, so that equal worlds send equal bytes; it grows until no value has it. */
function toForm(data: object, id: string) {
  const fields = flatten(data);
  let boundary = `----doubletick-mock-${id}`;
  while (fields.some((field) => field.join().includes(boundary))) boundary += '-';
  const parts = fields.map(([name, value]) => {
    return `--${boundary}\r\ncontent-disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value}\r\n`;
  });
  return { body: `${parts.join('')}--${boundary}--\r\n`, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeName(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function toUrl({ url: registered, query }: Webhook): { url: string; credentials?: string } {
  if (!URL.canParse(registered)) return { url: registered };
  const url = new URL(registered);
  const { username, password } = url;
  url.hash = '';
  url.username = '';
  url.password = '';
  // A question mark without a query would stay.
  if (url.search === '') url.search = '';
  const added = new URLSearchParams(flatten(query)).toString();
  const sent = added === '' ? url.href : `${url.href}${url.search === '' ? '?' : '&'}${added}`;
  if (username === '' && password === '') return { url: sent };
  return { url: sent, credentials: `Basic ${base64(`${decode(username)}:${decode(password)}`)}` };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

function authorizationOf({ authorization }: Webhook): Record<string, string> {
  if (!authorization) return {};
  const { type, payload } = authorization;
  if (type === 'BEARER') return { authorization: `Bearer ${payload}` };
  return { authorization: `Basic ${payload.includes(':') ? base64(payload) : payload}` };
}

/** Only the sender of a message knows these. */
const framing = new Set([
  ...['connection', 'content-length', 'expect', 'host', 'keep-alive', 'proxy-connection', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade'],
]);

function registeredHeaders({ headers }: Webhook, isForm: boolean): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => {
    const lower = name.toLowerCase();
    return value !== null && value !== undefined && !framing.has(lower) && !(isForm && lower === 'content-type');
  });
  return Object.fromEntries(kept.map(([name, value]) => [name, toHeaderValue(value)]));
}

function toHeaderValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(toHeaderValue).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}

/** Later headers replace earlier ones, in capitals or not, and keep their spelling. */
function mergeHeaders(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged = new Map<string, [name: string, value: string]>();
  for (const headers of all) {
    for (const name in headers) merged.set(name.toLowerCase(), [name, headers[name] ?? '']);
  }
  return Object.fromEntries(merged.values());
}
