import { refuseName } from '../errors/error-classes.ts';
import { encodeJson } from './encode-json.ts';
import type { OperationSpec } from './operation-spec.ts';
import { asText } from './query.ts';
import { isBinary, readContent } from './read-stream.ts';
import { encodeUpload } from './upload-form.ts';

/** The body of a request: a JSON string, or a form to send a file. @throws ApiError `bad-request` */
export async function encodeBody(
  operation: OperationSpec,
  fields: Readonly<Record<string, unknown>>,
): Promise<string | FormData | undefined> {
  const [first] = Object.keys(fields);
  if (operation.body === undefined) {
    if (first !== undefined) throw refuseName(operation, first);
    return undefined;
  }
  const { upload } = operation;
  if (upload) return encodeUpload({ ...operation, upload }, fields);
  const isForm = operation.body === 'form' || (operation.body !== 'json' && Object.values(fields).some(isBinary));
  return isForm ? encodeForm(operation, Object.entries(fields)) : encodeJson(operation, fields);
}

/** A form whose files have been read. @throws ApiError `bad-request` */
export async function encodeForm(operation: OperationSpec, fields: Iterable<[string, unknown]>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of fields) {
    for (const item of [value].flat()) form.append(name, await asPart(operation, name, item));
  }
  return form;
}

async function asPart(operation: OperationSpec, name: string, value: unknown): Promise<string | Blob> {
  const content = await readContent(operation, name, { content: value });
  if (content) return content;
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return encodeJson(operation, value, name);
  return asText(operation, name, value);
}
