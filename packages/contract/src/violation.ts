import type { SchemaError, SchemaValidator } from './validator-module.ts';

/** One way in which a value breaks the document. Holds no part of the value itself. */
export interface Violation {
  /** JSON pointer to the offending place; for something missing, to where it should be. */
  pointer: string;
  /** The JSON Schema keyword that failed, or `status` or `contentType` for an undocumented response. */
  keyword: string;
  /** What the document asks for there. */
  expected: unknown;
  /** The format of the schema that failed, where it has one. */
  format?: string;
  /** For `oneOf`: how many of its branches fit. */
  matched?: number;
}

/** Validates a value and lists what is wrong with it; empty when it fits. */
export function findViolations(validator: SchemaValidator, value: unknown): Violation[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  // What is of the wrong type has no meaningful length, form or properties; what chooses between required properties
  // has said everything itself.
  const wrongTypes = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const choices = errors.filter(isChoiceOfRequired).map((error) => `${error.instancePath} ${error.schemaPath}/`);
  return errors
    .filter(({ keyword, instancePath }) => keyword === 'type' || !wrongTypes.has(instancePath))
    .filter((error) => !choices.some((choice) => `${error.instancePath} ${error.schemaPath}`.startsWith(choice)))
    .map(toViolation);
}

/** A `oneOf` whose branches only name required properties: its branches' own errors say nothing more. */
function isChoiceOfRequired(error: SchemaError): boolean {
  return error.keyword === 'oneOf' && requiredNames(error.schema).length > 0;
}

/** The properties between which a `oneOf` of required lists chooses; empty for any other schema. */
export function requiredNames(branches: unknown): string[] {
  if (!Array.isArray(branches)) return [];
  const lists = branches.map((branch: { required?: string[] }) => branch.required);
  return lists.every((list) => list !== undefined) ? lists.flat() : [];
}

function toViolation(error: SchemaError): Violation {
  const missing = error.params.missingProperty;
  return {
    pointer: typeof missing === 'string' ? `${error.instancePath}/${escapePointer(missing)}` : error.instancePath,
    keyword: error.keyword,
    expected: typeof missing === 'string' ? missing : error.schema,
    ...(error.parentSchema?.format ? { format: error.parentSchema.format } : {}),
    ...(error.keyword === 'oneOf' ? { matched: [error.params.passingSchemas ?? []].flat().length } : {}),
  };
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
