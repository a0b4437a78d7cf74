import {
  matchOperation,
  type Operation,
  type OperationId,
  operations,
  type Violation,
  validateResponse,
} from '@doubletick-kit/contract';
import { didYouMean } from '../world/did-you-mean.ts';
import type { Verdict } from './matcher-context.ts';

/** A response with a parsed body. */
export interface ParsedResponse {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Whether a response is as the OpenAPI document describes it. A `Response` is read as a clone. Without an operation, the
 * path of its URL decides; where several operations have this path, one of them must fit.
 */
export async function checkConforming(received: unknown, operation: OperationId | undefined): Promise<Verdict> {
  const ids = operation === undefined ? findOperations(received) : [expectOperation(operation)];
  const response = await read(received);
  const checked = await Promise.all(ids.map(async (id) => ({ id, violations: await validateResponse(id, response) })));
  const fitting = checked.find(({ violations }) => violations.length === 0);
  return {
    pass: fitting !== undefined,
    message() {
      if (fitting) return `expected the response not to conform to ${fitting.id}, but its ${response.status} does`;
      const names = checked.map(({ id }) => id).join(' or ');
      const lines = checked.flatMap(({ id, violations }) =>
        violations.slice(0, mostShown).map((one) => `\n  ${checked.length > 1 ? `${id}: ` : ''}${describe(one)}`),
      );
      return `expected the ${response.status} to conform to ${names}, but:${lines.join('')}`;
    },
  };
}

const mostShown = 5;

async function read(received: unknown) {
  if (received instanceof Response) {
    const text = await received.clone().text();
    const contentType = received.headers.get('content-type') ?? undefined;
    return { status: received.status, contentType, body: text === '' ? undefined : parse(text) };
  }
  const isParsed = typeof received === 'object' && received !== null && 'status' in received;
  if (!isParsed || typeof received.status !== 'number') {
    throw new TypeError('toConform: pass a Response or { status, body } to expect, and await the response before.');
  }
  const body = 'body' in received ? received.body : undefined;
  return { status: received.status, contentType: body === undefined ? undefined : 'application/json', body };
}

/** What is not JSON is a string, which no documented body is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function expectOperation(operation: string): OperationId {
  if (Object.hasOwn(operations, operation)) return operation as OperationId; // a name of this object
  throw new TypeError(`toConform: ${operation} is not an operation.${didYouMean(operation, Object.keys(operations))}`);
}

/** @throws TypeError unless the URL of the response has the path of an operation */
function findOperations(received: unknown): readonly OperationId[] {
  const url = received instanceof Response ? received.url : '';
  const path = URL.canParse(url) ? new URL(url).pathname : undefined;
  if (path === undefined) {
    throw new TypeError("toConform: the response has no URL. Name the operation: toConform('getTeam').");
  }
  const methods = new Set(Object.values<Operation>(operations).map(({ method }) => method));
  const ids = [...methods].flatMap((method) => {
    const match = matchOperation(method, path);
    return match.kind === 'operation' ? [match.id] : [];
  });
  if (ids.length > 0) return ids;
  throw new TypeError(
    "toConform: no operation has the path of the response. Name the operation: toConform('getTeam').",
  );
}

/** Says what is wrong, but not with which value: it may be a phone number or a message. */
function describe({ pointer, keyword, expected }: Violation): string {
  return `${pointer || 'the response'} violates ${keyword} ${JSON.stringify(expected ?? null)}`;
}
