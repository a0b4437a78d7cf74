import type { SchemaError, SchemaValidator } from './validator-module.ts';

/** One way in which a value violates the document. Contains nothing of the value except shortened property names. */
export interface Violation {
  /** JSON pointer to the invalid place; for something missing, to where it should be. */
  pointer: string;
  /** The JSON Schema keyword that failed, or `status` or `contentType` for an undocumented response. */
  keyword: string;
  /** What the document requires there; for `false schema`, the property that excludes this one. */
  expected: unknown;
  /** The format of the schema that failed, if it has one. */
  format?: string;
  /** For `oneOf`: how many branches match. */
  matched?: number;
}

const mostViolations = 100;
const longestPointer = 256;

/** Validates a value and lists at most the first 100 violations; empty if the value is valid. */
export function findViolations(validator: SchemaValidator, value: unknown): Violation[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  if (errors.every(({ keyword }) => keyword === 'type')) return errors.slice(0, mostViolations).map(toViolation);
  const { wrongTypes, choices } = survey(errors);
  const violations: Violation[] = [];
  for (const error of errors) {
    if (error.keyword !== 'type' && wrongTypes?.has(error.instancePath)) continue;
    if (choices && isInside(choices, error)) continue;
    violations.push(toViolation(error));
    if (violations.length === mostViolations) break;
  }
  return violations;
}

/**
 * Finds the errors that make others at their place redundant. A value of the wrong type has no meaningful length,
 * format or properties; a choice between required properties does not need the errors of its branches.
 */
function survey(errors: readonly SchemaError[]): {
  wrongTypes: Set<string> | undefined;
  choices: Set<string> | undefined;
} {
  // Sets are only created if needed: most rejected values have one or two errors.
  let wrongTypes: Set<string> | undefined;
  let choices: Set<string> | undefined;
  let unions: string[] | undefined;
  for (const error of errors) {
    const { keyword, instancePath } = error;
    if (keyword === 'type') {
      wrongTypes ??= new Set();
      wrongTypes.add(instancePath);
    } else if (isChoiceOfRequired(error)) {
      choices ??= new Set();
      choices.add(`${instancePath} ${error.schemaPath}`);
    } else if (keyword === 'anyOf' || keyword === 'oneOf') {
      unions ??= [];
      unions.push(instancePath);
    }
  }
  // If several types are possible, a mismatch with one says nothing about the others.
  for (const path of unions ?? []) wrongTypes?.delete(path);
  return { wrongTypes, choices };
}

/** Whether the error comes from a branch of one of the choices. */
function isInside(choices: Set<string>, { instancePath, schemaPath }: SchemaError): boolean {
  let end = schemaPath.lastIndexOf('/');
  while (end > 0) {
    if (choices.has(`${instancePath} ${schemaPath.slice(0, end)}`)) return true;
    end = schemaPath.lastIndexOf('/', end - 1);
  }
  return false;
}

/** A `oneOf` whose branches only name required properties: the errors of its branches add nothing. */
function isChoiceOfRequired(error: SchemaError): boolean {
  return error.keyword === 'oneOf' && requiredNames(error.schema).length > 0;
}

/** The properties that a `oneOf` of `required` lists chooses between; empty for any other schema. */
export function requiredNames(branches: unknown): string[] {
  if (!Array.isArray(branches)) return [];
  const lists = branches.map((branch: { required?: string[] }) => branch.required);
  return lists.every((list) => list !== undefined) ? lists.flat() : [];
}

function toViolation({ keyword, instancePath, schemaPath, params, schema, parentSchema }: SchemaError): Violation {
  const missing = params.missingProperty;
  const name = missing ?? params.additionalProperty;
  const violation: Violation = {
    pointer: shorten(typeof name === 'string' ? `${instancePath}/${escapePointer(name)}` : instancePath),
    keyword,
    expected: missing ?? (keyword === 'false schema' ? excludingName(schemaPath) : schema),
  };
  if (parentSchema?.format) violation.format = parentSchema.format;
  if (keyword === 'oneOf') violation.matched = [params.passingSchemas ?? []].flat().length;
  return violation;
}

/** `#/dependentSchemas/a/properties/b/false schema` says that `a` excludes `b`. */
function excludingName(schemaPath: string): string | undefined {
  return /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1];
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A name can be as long as the body; enough of it is kept to find it. */
function shorten(pointer: string): string {
  if (pointer.length <= longestPointer) return pointer;
  const segments = pointer.split('/').map((name) => (name.length > 32 ? `${name.slice(0, 32)}…` : name));
  return segments.join('/').slice(0, longestPointer);
}
