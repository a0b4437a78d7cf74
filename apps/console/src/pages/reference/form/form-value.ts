import type { BodyExample, BodyMediaType, OperationDescription, Parameter } from '../../../operations/operation.ts';
import { type JsonProblem, jsonProblem } from '../../../parts/json-problem.ts';
import { isObject, readJson } from './json-tree.ts';

/** Everything that was typed into the form of an operation. What is empty is absent. */
export interface FormValue {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The body as it was typed as JSON; undefined when its fields were used last. It may not be JSON yet. */
  readonly json: string | undefined;
  readonly mediaType: BodyMediaType | undefined;
  /** The files of a multipart body by the names of their fields. */
  readonly files: Readonly<Record<string, File>>;
}

export function emptyValue(operation: OperationDescription): FormValue {
  const mediaType = operation.body?.contents[0]?.mediaType;
  return { path: {}, query: {}, body: undefined, json: undefined, mediaType, files: {} };
}

/**
 * The documented example of an operation: its required parameters and one of its bodies, the first unless another is
 * given.
 */
export function valueOfExample(
  operation: OperationDescription,
  example: BodyExample | undefined = operation.body?.examples[0],
): FormValue {
  const parameters = operation.parameters.filter(
    ({ isRequired, name }) => isRequired || needed[operation.id]?.includes(name),
  );
  const empty = emptyValue(operation);
  const value: FormValue = {
    ...empty,
    path: Object.fromEntries(pick(parameters, 'path').map(({ name, example: one }) => [name, String(one)])),
    query: Object.fromEntries(pick(parameters, 'query').map(({ name, example: one }) => [name, one])),
    mediaType: example?.mediaType ?? empty.mediaType,
  };
  if (example?.mediaType !== 'multipart/form-data' || !isObject(example.value)) {
    return { ...value, body: example?.value };
  }
  const entries = Object.entries(example.value);
  const files = entries.flatMap(([name, one]) => {
    const file = exampleFile(one);
    return file ? [[name, file] as const] : [];
  });
  const rest = entries.filter(([, one]) => exampleFile(one) === undefined);
  return { ...value, body: Object.fromEntries(rest), files: Object.fromEntries(files) };
}

/** Parameters that are optional one by one, although the operation needs some of them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  getCustomerDetails: ['phoneNumber'],
  listNotes: ['from', 'to'],
};

function pick(parameters: readonly Parameter[], place: Parameter['in']): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

/** The document writes a file as `(bytes of price-list.pdf)`. */
function exampleFile(value: unknown): File | undefined {
  const name = typeof value === 'string' ? /^\(bytes of (.+)\)$/.exec(value)?.[1] : undefined;
  if (name === undefined) return undefined;
  const type = fileTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new File([`Example content of ${name}`], name, { type });
}

const fileTypes: Readonly<Record<string, string>> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' };

/** The value after a change of the JSON of the body. What is not JSON yet is kept as it was typed. */
export function withJson(value: FormValue, json: string): FormValue {
  try {
    return { ...value, json, body: json.trim() === '' ? undefined : readJson(json) };
  } catch {
    return { ...value, json };
  }
}

/** Where the typed JSON is wrong; undefined when it is JSON, or when nothing was typed as JSON. */
export function problemOfJson({ json }: FormValue): JsonProblem | undefined {
  return json === undefined || json.trim() === '' ? undefined : jsonProblem(json);
}
