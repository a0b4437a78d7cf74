import { refuseInput, refuseName } from '../errors/error-classes.ts';
import type { OperationSpec, UploadSpec } from './operation-spec.ts';
import { isBlob, readContent } from './read-stream.ts';

/**
 * The only type that DoubleTick says it refuses. It lists neither all of these nor the supported types.
 *
 * @see upload-media
 */
const refusedType = 'video/quicktime';

/** An operation that uploads a file. */
export type UploadOperation = OperationSpec & { readonly upload: UploadSpec };

/** The form for an upload. @throws ApiError `bad-request` for a file that the service would refuse */
export async function encodeUpload(
  operation: UploadOperation,
  fields: Readonly<Record<string, unknown>>,
): Promise<FormData> {
  const { field, maxBytes } = operation.upload;
  const { [field]: file, fileName, contentType, ...others } = fields;
  const refuse = (issue: string) => refuseInput(operation, issue);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw refuseName(operation, unknown);
  const type = contentType ?? (isBlob(file) ? file.type : '');
  if (typeof type !== 'string' || !/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+( *;[\x20-\x7e]*)?$/.test(type)) {
    throw refuse(`${field} needs a contentType such as image/png`);
  }
  if (type.toLowerCase().startsWith(refusedType)) throw refuse(`${field} must not be ${refusedType}`);
  const name = fileName ?? (isBlob(file) && 'name' in file ? file.name : undefined) ?? field;
  if (typeof name !== 'string' || name === '') throw refuse('fileName must be a string');
  const content = await readContent(operation, field, { content: file, maxBytes });
  if (!content) throw refuse(`${field} must be a Blob, bytes or a stream`);
  const { size } = content;
  if (size === 0) throw refuse(`${field} is empty`);
  if (size > maxBytes) throw refuse(`${field} is larger than ${maxBytes} bytes`);
  const form = new FormData();
  form.append(field, new File([content], name, { type }));
  return form;
}
