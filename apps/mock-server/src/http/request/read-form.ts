import { MIMEType } from 'node:util';
import type { Operation } from '@doubletick-kit/contract';
import { fileTooLarge, maxFileBytes } from '../../world/media/upload-media.ts';
import type { World } from '../../world/world.ts';
import { type Answer, payloadTooLarge, unreadableRequest, unsupportedMediaType } from '../response/answer.ts';
import { uploadRefusal } from '../response/refusal-answer.ts';
import { explainUnreadable, type IncomingRequest, isTooLarge } from './incoming-request.ts';
import type { FormParts } from './parse-form.ts';

/** The body of a request, parsed: JSON or a form. */
export type Input = { readonly body?: unknown; readonly form?: never } | { readonly form: Form; readonly body?: never };

/** The parts of a form by name: strings, files, and lists of strings where a form may repeat a part. */
export type Form = Readonly<Record<string, string | readonly string[] | FormFile>>;

/** A part that is a file. */
export interface FormFile {
  /** Empty when the part has none. */
  readonly name: string;
  /** As the part declares it; empty when it does not. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A part that is a file; undefined for a string. */
export function fileOf(form: Form | undefined, name: string): FormFile | undefined {
  const part = form?.[name];
  return typeof part === 'object' && 'bytes' in part ? part : undefined;
}

const formLimitBytes = 1_048_576;
/** A file of the largest documented size, and room for the other parts. */
const uploadLimitBytes = maxFileBytes + 65_536;

/** The only property of a form that is a list: OpenAPI sends one part for each item. */
const lists: ReadonlySet<string> = new Set(['websites']);

/**
 * Reads a multipart form, and never more of the body than the limit; of several parts with one name the last one counts.
 * An operation without a 413 refuses a body over the limit as it refuses a file over the limit, and one without a 415
 * takes a body that is not a form as a form without parts.
 */
export async function readForm(
  request: IncomingRequest,
  { responses }: Operation,
  world: World,
): Promise<Input | Answer> {
  const contentType = request.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType)) {
    if (!responses[415]) return { form: {} };
    return unsupportedMediaType('Content-Type must be multipart/form-data with a boundary');
  }
  let bytes: Buffer;
  try {
    bytes = await request.readBytes(responses[413] ? formLimitBytes : uploadLimitBytes);
  } catch (error) {
    if (!isTooLarge(error)) return unreadableRequest(explainUnreadable(error));
    return responses[413] ? payloadTooLarge : uploadRefusal(world, fileTooLarge);
  }
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return unreadableRequest('The boundary in the Content-Type is not valid');
  // Loading the parser takes 14 to 40 ms, and few requests are forms.
  const { parseForm } = await import('./parse-form.ts');
  const parts = await parseForm(bytes, boundary);
  return 'problem' in parts ? unreadableRequest(parts.problem) : { form: toForm(parts) };
}

/** What separates the parts; RFC 2046 allows 70 characters, and fewer than are taken here. */
function boundaryOf(contentType: string): string | undefined {
  let boundary: string | null;
  try {
    boundary = new MIMEType(contentType).params.get('boundary');
  } catch {
    return undefined;
  }
  return boundary !== null && /^[!#-[\]-~ ]{0,199}[!#-[\]-~]$/.test(boundary) ? boundary : undefined;
}

function toForm(parts: FormParts): Form {
  const form: [string, Form[string]][] = [...parts];
  for (const list of lists) {
    const items = parts.filter(([name]) => name === list);
    if (items.length > 0) form.push([list, items.flatMap(([, value]) => (typeof value === 'string' ? [value] : []))]);
  }
  return Object.fromEntries(form);
}
