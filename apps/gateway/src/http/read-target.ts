import { matchOperation, operations } from '@doubletick-kit/contract';
import { closestOperation } from '@doubletick-kit/contract/hints';
import { ProblemError } from '../problem.ts';
import type { KnownOperation } from './canonical-request.ts';
import { pathOf } from './path-of.ts';

/** What the request line asks for. */
export interface ReadTarget {
  operation: KnownOperation;
  /** Decoded. */
  params: Readonly<Record<string, string>>;
  /** The raw query, without its question mark. */
  search: string;
}

const longestParameter = 256;

/**
 * Finds the operation of a raw request target. Targets that another server may read as another path are refused.
 *
 * @throws ProblemError `unknown-path`, `method-not-allowed`, `invalid-request`
 */
export function readTarget(method: string, target: string): ReadTarget {
  if (/[^!-~]|\\/.test(target) || !/^(?:\/|https?:)/i.test(target)) {
    const detail = 'The request target has characters that no URL path has. Encode it with a URL library.';
    throw new ProblemError('invalid-request', detail);
  }
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const match = matchOperation(method, path);
  if (match.kind === 'unknown-path') throw new ProblemError('unknown-path', explainUnknownPath(method, path));
  if (match.kind === 'method-not-allowed') {
    const detail = `This path does not support the request's method. Use ${match.allow.join(', ')}.`;
    throw new ProblemError('method-not-allowed', detail, match);
  }
  const operation: KnownOperation = operations[match.id];
  const given = Object.entries(match.params);
  for (const [name, value] of given) checkParameter(match.id, name, value);
  if (given.length > 0) checkPath(method, operation, match.params);
  return { operation, params: match.params, search: mark === -1 ? '' : target.slice(mark + 1) };
}

function explainUnknownPath(method: string, path: string): string {
  const closest = closestOperation(method, path);
  const hint = closest === undefined ? '' : ` The closest operation is ${closest}.`;
  return `No DoubleTick operation has this path. Paths are compared literally: lower case, no trailing or double slash, no percent-encoding.${hint}`;
}

/** Only a shortcut may have slashes: agents type `/hello`. */
function checkParameter(operation: string, name: string, value: string): void {
  const parts = name === 'shortcut' ? value.split('/') : [value];
  const isForwardable =
    value.length <= longestParameter &&
    // A percent sign before two hex digits would be decoded again by a server that decodes twice.
    !/[\p{Cc}\\?#;]|%[0-9a-f]{2}/iu.test(value) &&
    parts.every((part) => part !== '.' && part !== '..' && (name === 'shortcut' || !part.includes('/')));
  if (isForwardable) return;
  const detail = `The ${name} in the path of ${operation} has characters that cannot be forwarded, or is too long. Check it.`;
  throw new ProblemError('invalid-request', detail);
}

/** `/v2/webhook/%72egister` would be forwarded as `/v2/webhook/register`, which is another operation. */
function checkPath(method: string, operation: KnownOperation, params: Readonly<Record<string, string>>): void {
  const match = matchOperation(method, pathOf(operation, params));
  if (match.kind === 'operation' && match.id === operation.id) return;
  const detail = `The path of ${operation.id} has a parameter that is the name of another path. Check it.`;
  throw new ProblemError('invalid-request', detail);
}
