import type { OperationSpec } from './operation-spec.ts';
import { refuseInput } from './refuse-input.ts';

/** The body of a request: JSON text, or a form where a file is sent. @throws ApiError `bad_request` */
export async function encodeBody(
  operation: OperationSpec,
  fields: Readonly<Record<string, unknown>>,
): Promise<string | FormData | undefined> {
  const [first] = Object.keys(fields);
  if (operation.body === undefined) {
    if (first !== undefined) throw refuseInput(operation, `${first} is not a parameter of this operation`);
    return undefined;
  }
  const isForm = operation.body === 'form' || (operation.body !== 'json' && Object.values(fields).some(isBinary));
  return isForm ? encodeForm(operation, fields) : encodeJson(operation, fields);
}

function encodeJson(operation: OperationSpec, fields: object): string {
  const refuseNaN = (name: string, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw refuseInput(operation, `${name} must be a number`);
    return value;
  };
  try {
    return JSON.stringify(fields, refuseNaN);
  } catch (error) {
    // A bigint or a circle.
    if (error instanceof TypeError) throw refuseInput(operation, 'the input cannot be written as JSON', error);
    throw error;
  }
}

async function encodeForm(operation: OperationSpec, fields: Readonly<Record<string, unknown>>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, await asPart(operation, name, item));
  }
  return form;
}

async function asPart(operation: OperationSpec, name: string, value: unknown): Promise<string | Blob> {
  if (value instanceof Blob) return value;
  if (value instanceof ReadableStream) return readStream(operation, name, value);
  // The view's own bytes, as a copy: its buffer may be larger, or shared.
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) return encodeJson(operation, value);
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw refuseInput(operation, `${name} must be a file, text, number or boolean`);
}

/** A stream can be read only once, an attempt may be repeated: so it is read whole before the first. */
async function readStream(operation: OperationSpec, name: string, stream: ReadableStream): Promise<Blob> {
  try {
    return await new Response(stream).blob();
  } catch (error) {
    throw refuseInput(operation, `${name} is a stream that cannot be read to its end`, error);
  }
}

function isBinary(value: unknown): boolean {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof ReadableStream;
}
