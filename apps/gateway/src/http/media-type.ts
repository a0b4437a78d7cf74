import type { Operation } from '@doubletick-kit/contract';
import type { Inbound } from '../pipeline/inbound.ts';
import { ProblemError } from '../problem.ts';

/**
 * The media type of the body: `application/json`, or `multipart/form-data` with its boundary if the operation takes
 * uploads. Null if the operation has no body.
 *
 * @throws ProblemError `unsupported-media-type`; `invalid-body` for a body that the operation does not have
 */
export function readMediaType(inbound: Pick<Inbound, 'header'>, operation: Operation): string | null {
  const { id, requestContentTypes } = operation;
  if (requestContentTypes.length === 0) {
    if (!hasBody(inbound)) return null;
    throw new ProblemError('invalid-body', `${id} has no body. Send the request without one.`);
  }
  const mediaType = recognize(inbound.header('content-type') ?? '');
  if (!mediaType || !requestContentTypes.includes(mediaType.type)) {
    const detail = `${id} needs ${requestContentTypes.map((type) => advice.get(type) ?? type).join(', or ')}.`;
    throw new ProblemError('unsupported-media-type', detail);
  }
  const encoding = inbound.header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return mediaType.value;
  throw new ProblemError('unsupported-media-type', `The body of ${id} is compressed. Send it uncompressed.`);
}

const advice = new Map([
  ['application/json', 'a JSON body in UTF-8 with content-type: application/json'],
  ['multipart/form-data', 'a form with content-type: multipart/form-data and its boundary'],
]);

function hasBody(inbound: Pick<Inbound, 'header'>): boolean {
  return inbound.header('transfer-encoding') !== undefined || Number(inbound.header('content-length') ?? 0) > 0;
}

function recognize(contentType: string): { type: string; value: string } | undefined {
  const [first = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  const type = first.toLowerCase();
  if (type === 'application/json') return parameters.every(isUtf8) ? { type, value: type } : undefined;
  const boundary = type === 'multipart/form-data' ? boundaryOf(parameters) : undefined;
  return boundary === undefined ? undefined : { type, value: `${type}; boundary=${boundary}` };
}

/** UTF-8 is the only charset of JSON. @see RFC 8259, section 8.1 */
function isUtf8(parameter: string): boolean {
  const lower = parameter.toLowerCase();
  return !lower.startsWith('charset') || /^charset\s*=\s*("utf-8"|utf-8)$/.test(lower);
}

/** The only boundary. @see RFC 2046, section 5.1.1 */
function boundaryOf(parameters: readonly string[]): string | undefined {
  const given = parameters.filter((parameter) => /^boundary\b/i.test(parameter));
  const pattern = /^boundary=("[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]"|[\w'+.-]{1,70})$/i;
  return given.length === 1 ? pattern.exec(given[0] ?? '')?.[1] : undefined;
}
