import { isUtf8 } from 'node:buffer';
import type { Operation } from '@doubletick-kit/contract';
import type { ProblemCode } from '../problem.ts';
import { clientResponseHeaders, type UpstreamHeaders } from './headers.ts';

/** A complete upstream response. */
export interface UpstreamResponse {
  status: number;
  headers: UpstreamHeaders;
  body: Buffer;
}

export type UpstreamResult =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body: Buffer }
  | UpstreamProblem;

/** Why a forwarded request has no response to pass on. */
export interface UpstreamProblem {
  kind: 'problem';
  code: ProblemCode;
  /** What happened, as a sentence without its full stop. Contains nothing of the request or the response. */
  what: string;
  /** Status of the response; null if there was none. */
  status: number | null;
}

export function judgeResponse(operation: Operation, response: UpstreamResponse, key: string): UpstreamResult {
  const { status, headers, body } = response;
  if (exposes(response, key)) {
    const what = "DoubleTick's response contained the gateway's own key and was withheld";
    return { kind: 'problem', code: 'upstream-key-exposed', what, status };
  }
  if (status === 401) {
    return { kind: 'problem', code: 'upstream-auth-failed', what: "DoubleTick rejected the gateway's own key", status };
  }
  const flaw = flawOf(operation, response);
  if (flaw) {
    return { kind: 'problem', code: 'upstream-invalid-response', what: `DoubleTick answered with ${flaw}`, status };
  }
  return { kind: 'answer', status, headers: clientResponseHeaders(headers), body };
}

function exposes({ headers, body }: UpstreamResponse, key: string): boolean {
  return (
    body.includes(key) || Object.entries(headers).some((header) => header.flat().some((value) => value?.includes(key)))
  );
}

function flawOf(operation: Operation, { status, headers, body }: UpstreamResponse): string | undefined {
  if (status >= 300 && status < 400) return 'a redirect, which the gateway does not follow';
  if (status < 200 || status > 599) return 'an invalid status code';
  if (body.length === 0) return undefined;
  const encoding = String(headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity') return 'a content encoding that the gateway did not ask for';
  const mediaType =
    String(headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim()
      .toLowerCase() ?? '';
  if (isJson(mediaType)) return isValidJson(body) ? undefined : 'invalid JSON';
  const documented = Object.values(operation.responses).some(({ contentTypes }) => contentTypes.includes(mediaType));
  return documented ? undefined : 'a content type that is not documented for this operation';
}

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

function isValidJson(body: Buffer): boolean {
  if (!isUtf8(body)) return false;
  try {
    JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}
