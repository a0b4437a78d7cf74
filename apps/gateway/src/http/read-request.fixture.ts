import type { CanonicalRequest } from './canonical-request.ts';
import { readCanonical } from './canonical-values.ts';
import { parseJson } from './parse-json.ts';
import { readTarget } from './read-target.ts';

/** Reads a whole request, as the pipeline does. A body that is not bytes is sent as JSON. */
export function readRequest(method: string, target: string, body?: unknown): CanonicalRequest {
  const read = readTarget(method, target);
  if (body === undefined) return readCanonical({ ...read, body });
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return readCanonical({ ...read, body: parseJson(bytes, read.operation.id) });
}
