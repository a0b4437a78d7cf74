import type { Mock } from '@doubletick-kit/mock-server';
import { askMock } from '../send-case.ts';

/** One part of a form: a name with a string or a file. */
export type FormPart = readonly [name: string, value: string | File];

/** A request as it is sent, and what is odd about it. */
export interface GeneratedRequest {
  readonly what: string;
  readonly method: string;
  /** Path and query, encoded as they are sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | readonly FormPart[] | undefined;
}

/** Sends a request in process. */
export function sendGenerated(mock: Mock, { method, target, headers, body }: GeneratedRequest): Promise<Response> {
  // GET and HEAD cannot have a body, except for the string that the mock accepts with a GET.
  const isBodiless = body === undefined || method === 'HEAD' || (method === 'GET' && typeof body !== 'string');
  return askMock(mock, `http://mock${target}`, { method, headers, body: isBodiless ? null : toBody(body) });
}

/** A short description of a request, for reports. */
export function describeRequest({ what, method, target, headers, body }: GeneratedRequest): string {
  const sent =
    typeof body === 'string' ? body : Array.isArray(body) ? JSON.stringify(body) : `${body?.length ?? 0} bytes`;
  return `${what}: ${method} ${shorten(target)} ${JSON.stringify(headers)} ${shorten(sent)}`;
}

function toBody(body: string | Uint8Array<ArrayBuffer> | readonly FormPart[]) {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  const form = new FormData();
  for (const [name, value] of body) form.append(name, value);
  return form;
}

function shorten(text: string): string {
  return text.length > 2_000 ? `${text.slice(0, 2_000)}… (${text.length} characters)` : text;
}
