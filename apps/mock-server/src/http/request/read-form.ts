import type { Operation } from '@doubletick-kit/contract';
import { fileTooLarge, maxFileBytes } from '../../world/media/upload-media.ts';
import type { World } from '../../world/world.ts';
import type { Input } from '../environment.ts';
import type { Answer } from '../response/answer.ts';
import { refusedUpload } from '../response/upload-error.ts';
import { payloadTooLarge, unreadableBody, unsupportedMediaType } from '../response/upstream-errors.ts';
import type { Form, FormFile } from './form.ts';
import { type IncomingRequest, isTooLarge } from './incoming-request.ts';

const formLimitBytes = 1_048_576;
/** A file of the largest documented size, and room for the other parts. */
const uploadLimitBytes = maxFileBytes + 65_536;

/** The one property of a form that is a list: one part for each item, as OpenAPI has it. */
const lists: ReadonlySet<string> = new Set(['websites']);

/**
 * Reads a multipart form, and of a body over the limit no more than that; of several parts with one name the last one
 * counts. An operation without a 413 refuses too large a body as it refuses the file, and one without a 415 has no
 * parts where the body is no form.
 */
export async function readForm(call: IncomingRequest, { responses }: Operation, world: World): Promise<Input | Answer> {
  const contentType = call.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType)) {
    if (!responses[415]) return { form: {} };
    return unsupportedMediaType('Content-Type must be multipart/form-data with a boundary');
  }
  let bytes: Buffer;
  try {
    bytes = await call.readBytes(responses[413] ? formLimitBytes : uploadLimitBytes);
  } catch (error) {
    if (!isTooLarge(error)) return unreadableBody('The request body could not be read to its end');
    return responses[413] ? payloadTooLarge : refusedUpload(world, fileTooLarge);
  }
  try {
    const body = new Uint8Array(bytes);
    const parts = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    return { form: await toForm(parts) };
  } catch {
    return unreadableBody('The request body is not a valid form');
  }
}

async function toForm(parts: FormData): Promise<Form> {
  const form: [string, Form[string]][] = [];
  for (const [name, value] of parts) form.push([name, typeof value === 'string' ? value : await readFile(value)]);
  for (const name of lists) {
    if (parts.has(name)) form.push([name, parts.getAll(name).filter((part) => typeof part === 'string')]);
  }
  return Object.fromEntries(form);
}

async function readFile(file: File): Promise<FormFile> {
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
