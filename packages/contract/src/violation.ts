import type { SchemaError, SchemaValidator } from './validator-module.ts';

/** One way in which a value breaks the document. Holds nothing of the value but names of properties, shortened. */
export interface Violation {
  /** JSON pointer to the offending place; for something missing, to where it should be. */
  pointer: string;
  /** The JSON Schema keyword that failed, or `status` or `contentType` for an undocumented response. */
  keyword: string;
  /** What the document asks for there; for `false schema`, the property that this one may not stand beside. */
  expected: unknown;
  /** The format of the schema that failed, where it has one. */
  format?: string;
  /** For `oneOf`: how many of its branches fit. */
  matched?: number;
}

const mostViolations = 100;
const longestPointer = 256;

/** Validates a value and lists what is wrong with it, at most the first 100 violations; empty when it fits. */
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
 * Finds the errors that say everything about their place: what is of the wrong type has no meaningful length, form or
 * properties, and a choice between required properties needs none of its branches' errors.
 */
function survey(errors: readonly SchemaError[]): {
  wrongTypes: Set<string> | undefined;
  choices: Set<string> | undefined;
} {
  // Sets are made only where they are needed: most rejected values have one or two errors.
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
  // Where several types are possible, the one that does not fit says nothing about the others.
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

/** `#/dependentSchemas/a/properties/b/false schema` says that `b` may not stand beside `a`. */
function excludingName(schemaPath: string): string | undefined {
  return /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1];
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A name can be as long as the body; enough of each is kept to find it. */
function shorten(pointer: string): string {
  if (pointer.length <= longestPointer) return pointer;
  const segments = pointer.split('/').map((name) => (name.length > 32 ? `${name.slice(0, 32)}…` : name));
  return segments.join('/').slice(0, longestPointer);
}
