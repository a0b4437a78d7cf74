import { operationValidators } from './generated/operation-validators.js';
import { operations } from './generated/operations.js';
import type { Operation, OperationId } from './operation.ts';
import type { SchemaValidator, ValidatorModule } from './validator-module.ts';
import { findViolations, type Violation } from './violation.ts';

const loaded = new Map<OperationId, ValidatorModule>();

/** The parts of a request that the document describes, already parsed. */
export interface RequestParts {
  /** Path parameters as {@link matchOperation} returns them. */
  params?: unknown;
  /** As {@link parseQuery} returns it. */
  query?: unknown;
  /** Parsed JSON; undefined if the request has no body. */
  body?: unknown;
  /** The parts of a multipart body by name, instead of a JSON body. Any value is accepted for a file. */
  form?: unknown;
}

/** Lists how a request violates the document; empty if the request is valid. */
export async function validateRequest(
  id: OperationId,
  { params, query, body, form }: RequestParts,
): Promise<Violation[]> {
  const validators = loaded.get(id) ?? (await load(id));
  const violations: Violation[] = [];
  collect(validators.path, params, violations);
  collect(validators.query, query, violations);
  if (form === undefined && validators.body) collect(validators.body, body, violations);
  else collect(validators.form, form, violations);
  return violations;
}

/** A response with a parsed body. */
export interface ResponseParts {
  status: number;
  /** The complete header value; undefined if there is none. */
  contentType: string | undefined;
  /** Parsed; undefined if there is none. */
  body: unknown;
}

/** Lists how a response violates the document, including an undocumented status or content type; empty if valid. */
export async function validateResponse(id: OperationId, response: ResponseParts): Promise<Violation[]> {
  const operation: Operation = operations[id];
  const documented = operation.responses[response.status];
  if (!documented) return [{ pointer: '', keyword: 'status', expected: Object.keys(operation.responses) }];
  if (documented.mayBeEmpty && response.contentType === undefined && response.body === undefined) return [];
  const mediaType = response.contentType?.split(';')[0]?.trim().toLowerCase();
  if (documented.contentTypes.length > 0 && !documented.contentTypes.some((type) => type === mediaType)) {
    return [{ pointer: '', keyword: 'contentType', expected: documented.contentTypes }];
  }
  const validators = loaded.get(id) ?? (await load(id));
  const validator = validators[`response${response.status}`];
  return check(validator, response.body);
}

// Several 100,000 violations are too many arguments for `push`; `concat` takes twice as long if there are none.
function collect(validator: SchemaValidator | undefined, value: unknown, violations: Violation[]): void {
  for (const violation of check(validator, value === undefined ? {} : value)) violations.push(violation);
}

function check(validator: SchemaValidator | undefined, value: unknown): Violation[] {
  return validator ? findViolations(validator, value) : [];
}

// Importing a loaded module again takes microseconds, several times as long as most validations.
async function load(id: OperationId): Promise<ValidatorModule> {
  const validators = await operationValidators[id]();
  loaded.set(id, validators);
  return validators;
}
