import { matchOperation, validateResponse } from '@doubletick-kit/contract';
import { isObject } from '../schemas/schema.ts';
import type { GeneratedRequest } from './generated-request.ts';

/** What came back, read. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the world is what it was before the request. */
  readonly isUnchanged: boolean;
}

const stack = /\n\s*at |node:internal|\.ts:\d+/;

/** What an answer has that none should have, whatever was asked; empty for a good one. */
export async function findProblems(request: GeneratedRequest, answer: ReceivedAnswer): Promise<string[]> {
  const { status, headers, text, isUnchanged } = answer;
  const shown = `${text}${JSON.stringify([...headers])}`;
  return [
    ...(status >= 300 && !isUnchanged ? ['a refused request changed the world'] : []),
    ...(stack.test(shown) ? ['it shows a stack'] : []),
    ...(keysIn(request).some((key) => shown.includes(key)) ? ['it shows the key'] : []),
    ...(await findWrongForm(request, answer)),
  ];
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
    return status === 204 && text === '' && allow ? [] : [`OPTIONS is answered ${status}, Allow ${allow}`];
  }
  if (method === 'HEAD') return text === '' && status < 500 ? [] : [`HEAD is answered ${status} with ${text}`];
  const body = parse(text);
  if (body === undefined && text !== '') return ['the body is no JSON'];
  const contentType = headers.get('content-type') ?? undefined;
  if (body !== undefined && contentType !== 'application/json') return [`the content type is ${contentType}`];
  if (status >= 400 && !isRefusal(body)) return ['a refusal says neither by message nor by reason what is wrong'];
  if (match.kind === 'operation') {
    const violations = await validateResponse(match.id, { status, contentType, body });
    return violations.map(({ pointer, keyword }) => `${status} breaks the document: ${pointer} ${keyword}`);
  }
  if (match.kind === 'unknown-path') return status === 404 ? [] : [`${status} for an unknown path`];
  return status === 405 && allow === match.allow.join(', ') ? [] : [`${status}, Allow ${allow}, for an unknown method`];
}

/** The description requires little of a refusal; those of the mock say at least this, in one of upstream's two forms. */
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
