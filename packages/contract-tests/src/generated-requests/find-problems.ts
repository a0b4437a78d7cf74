import { matchOperation, validateResponse } from '@doubletick-kit/contract';
import { isObject } from '../schemas/schema.ts';
import type { GeneratedRequest } from './generated-request.ts';

/** A response that has been read. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the world is the same as before the request. */
  readonly isUnchanged: boolean;
}

const stack = /\n\s*at |node:internal|\.ts:\d+/;

/** The problems of a response that no response should have, whatever the request; empty if there are none. */
export async function findProblems(request: GeneratedRequest, answer: ReceivedAnswer): Promise<string[]> {
  const { status, headers, text, isUnchanged } = answer;
  const shown = `${text}${JSON.stringify([...headers])}`;
  const problems = await findWrongForm(request, answer);
  if (status >= 300 && !isUnchanged) problems.push('a refused request changed the world');
  if (stack.test(shown)) problems.push('it shows a stack trace');
  if (keysIn(request).some((key) => shown.includes(key))) problems.push('it shows the API key');
  return problems;
}

function keysIn({ headers }: GeneratedRequest): string[] {
  const sent = [headers.authorization, headers['x-public-api-key']];
  return sent.filter((key) => key !== undefined).filter((key) => key.length > 10);
}

async function findWrongForm({ method, target }: GeneratedRequest, answer: ReceivedAnswer): Promise<string[]> {
  const { status, headers, text } = answer;
  const { pathname } = new URL(`http://mock${target}`);
  const match = matchOperation(method === 'HEAD' ? 'GET' : method, pathname);
  const allow = headers.get('allow');
  if (method === 'OPTIONS' && match.kind === 'method-not-allowed') {
    return status === 204 && text === '' && allow ? [] : [`OPTIONS returns ${status}, Allow ${allow}`];
  }
  if (method === 'HEAD') return text === '' && status < 500 ? [] : [`HEAD returns ${status} with ${text}`];
  const body = parse(text);
  if (body === undefined && text !== '') return ['the body is not JSON'];
  const contentType = headers.get('content-type') ?? undefined;
  if (body !== undefined && contentType !== 'application/json') return [`the content type is ${contentType}`];
  if (status >= 400 && !isRefusal(body)) return ['a refusal has neither a message nor a reason'];
  if (match.kind === 'operation') {
    const violations = await validateResponse(match.id, { status, contentType, body });
    return violations.map(({ pointer, keyword }) => `${status} violates the document: ${pointer} ${keyword}`);
  }
  if (match.kind === 'unknown-path') return status === 404 ? [] : [`${status} for an unknown path`];
  return status === 405 && allow === match.allow.join(', ') ? [] : [`${status}, Allow ${allow}, for an unknown method`];
}

/** The description requires little of a refusal; the mock's refusals have at least a message or a reason, as upstream. */
function isRefusal(body: unknown): boolean {
  if (!isObject(body)) return false;
  const texts = [body.message ?? body.reason].flat();
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
