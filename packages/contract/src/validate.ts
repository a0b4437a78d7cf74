import { operations } from './generated/operations.ts';
import { validators } from './generated/validators/index.ts';
import type { Operation, OperationId } from './operation.ts';
import { findViolations, type Violation } from './violation.ts';

/** The parts of a request that the document describes, parsed. */
export interface RequestParts {
  /** As {@link parseQuery} returns it. */
  query?: unknown;
  /** Parsed JSON; undefined when the request has no body. */
  body?: unknown;
}

/** Lists how a request breaks the document; empty when it fits. */
export function validateRequest(id: OperationId, request: RequestParts): Violation[] {
  const { query, body } = validators[id];
  return [
    ...(query ? findViolations(query, request.query ?? {}) : []),
    ...(body ? findViolations(body, request.body === undefined ? {} : request.body) : []),
  ];
}

/** A response, its body parsed. */
export interface ResponseParts {
  status: number;
  /** The whole header value; undefined when there is none. */
  contentType: string | undefined;
  body: unknown;
}

/** Lists how a response breaks the document, an undocumented status or content type included; empty when it fits. */
export function validateResponse(id: OperationId, response: ResponseParts): Violation[] {
  const operation: Operation = operations[id];
  const documented = operation.responses[response.status];
  if (!documented) return [{ pointer: '', keyword: 'status', expected: Object.keys(operation.responses) }];
  const mediaType = response.contentType?.split(';')[0]?.trim().toLowerCase();
  if (!documented.contentTypes.some((type) => type === mediaType)) {
    return [{ pointer: '', keyword: 'contentType', expected: documented.contentTypes }];
  }
  const validator = validators[id][`response${response.status}`];
  return validator ? findViolations(validator, response.body) : [];
}
