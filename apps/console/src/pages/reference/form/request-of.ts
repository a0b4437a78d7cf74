import type { OperationDescription } from '../../../operations/operation.ts';
import { ExactNumber } from './exact-number.ts';
import type { FormValue } from './form-value.ts';
import { isObject, withoutAbsent, writeJson } from './json-tree.ts';

/** A request exactly as it is sent, and as it is written as a command. */
export interface FormRequest {
  readonly method: OperationDescription['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
  /** Path parameters without a value, which are still `{name}` in the URL. Such a request cannot be sent. */
  readonly missing: readonly string[];
}

interface Access {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Empty for a request without a key. */
  readonly key: string;
}

/** The request that a form describes. It contains what was typed and nothing else. */
export function requestOf(operation: OperationDescription, value: FormValue, { baseUrl, key }: Access): FormRequest {
  const missing = operation.parameters
    .filter(({ name, in: place }) => place === 'path' && !value.path[name])
    .map(({ name }) => name);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const typed = value.path[name];
    return typed ? encodeURIComponent(typed.toWellFormed()) : place;
  });
  const query = writeQuery(operation, value);
  const body = operation.body && bodyOf(value);
  const headers = {
    ...(key !== '' && { [operation.keyHeader]: key }),
    ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
  };
  return { method: operation.method, url: `${baseUrl}${path}${query && `?${query}`}`, headers, body, missing };
}

/** In the documented order. A list is sent as one parameter per value. */
function writeQuery({ parameters }: OperationDescription, { query }: FormValue): string {
  const search = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    if (place !== 'query') continue;
    for (const one of [withoutAbsent(query[name])].flat()) if (one !== undefined) search.append(name, asText(one));
  }
  return search.toString();
}

function bodyOf(value: FormValue): FormRequest['body'] {
  if (value.mediaType === 'multipart/form-data') return formOf(value);
  if (value.json !== undefined) return value.json.trim() === '' ? undefined : value.json;
  return writeJson(withoutAbsent(value.body) ?? {});
}

function formOf({ body, files }: FormValue): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(withoutAbsent(body) ?? {})) {
    for (const one of [values].flat()) form.append(name, asText(one));
  }
  for (const [name, file] of Object.entries(files)) form.append(name, file);
  return form;
}

function asText(value: unknown): string {
  if (value instanceof ExactNumber) return value.text;
  return isObject(value) || Array.isArray(value) ? writeJson(value) : String(value);
}
