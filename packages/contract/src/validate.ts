import { operationValidators } from './generated/operation-validators.js';
import { operations } from './generated/operations.js';
import type { Operation, OperationId } from './operation.ts';
import type { SchemaValidator, ValidatorModule } from './validator-module.ts';
import { findViolations, type Violation } from './violation.ts';

const loaded = new Map<OperationId, ValidatorModule>();

/** The parts of a request that the document describes, parsed. */
export interface RequestParts {
  /** Path parameters as {@link matchOperation} returns them. */
  params?: unknown;
  /** As {@link parseQuery} returns it. */
  query?: unknown;
  /** Parsed JSON; undefined when the request has no body. */
  body?: unknown;
  /** The parts of a multipart body by name, in place of a JSON body; a file is whatever stands for it. */
  form?: unknown;
}

/** Lists how a request breaks the document; empty when it fits. */
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

/** A response, its body parsed. */
export interface ResponseParts {
  status: number;
  /** The whole header value; undefined when there is none. */
  contentType: string | undefined;
  /** Parsed; undefined when there is none. */
  body: unknown;
}

/** Lists how a response breaks the document, an undocumented status or content type included; empty when it fits. */
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

// Several hundred thousand violations are too many arguments for one `push`, and `concat` takes twice as long for none.
function collect(validator: SchemaValidator | undefined, value: unknown, violations: Violation[]): void {
  for (const violation of check(validator, value === undefined ? {} : value)) violations.push(violation);
}

function check(validator: SchemaValidator | undefined, value: unknown): Violation[] {
  return validator ? findViolations(validator, value) : [];
}

// A second `import()` of a module costs microseconds, several times what most validations take.
async function load(id: OperationId): Promise<ValidatorModule> {
  const validators = await operationValidators[id]();
  loaded.set(id, validators);
  return validators;
}
