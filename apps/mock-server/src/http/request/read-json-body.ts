import type { Input } from '../environment.ts';
import type { Answer } from '../response/answer.ts';
import { payloadTooLarge, unreadableBody, unsupportedMediaType } from '../response/upstream-errors.ts';
import { type IncomingRequest, isTooLarge } from './incoming-request.ts';

const limitBytes = 1_048_576;
/** Far more than any body of the document has, and far less than what a recursion survives. */
const limitLevels = 500;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads and parses the body of a request, an empty object when it has none, or says why that is impossible. */
export async function readJsonBody(call: IncomingRequest): Promise<Input | Answer> {
  const problem = findMediaTypeProblem(call);
  if (problem) return unsupportedMediaType(problem);
  if (!call.hasBody) return { body: {} };
  try {
    const bytes = await call.readBytes(limitBytes);
    return bytes.length === 0 ? { body: {} } : parse(bytes);
  } catch (error) {
    if (isTooLarge(error)) return payloadTooLarge;
    return unreadableBody('The request body could not be read to its end');
  }
}

function findMediaTypeProblem(call: IncomingRequest): string | undefined {
  const coding = call.header('content-encoding');
  if (coding !== undefined && coding.toLowerCase() !== 'identity') return 'Content-Encoding is not supported';
  const contentType = call.header('content-type');
  if (contentType === 'application/json' || (contentType === undefined && !call.hasBody)) return undefined;
  const [mediaType = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (mediaType.trim() !== 'application/json') return 'Content-Type must be application/json';
  const charsets = parameters.map((parameter) => /^\s*charset="?([^"]*)"?\s*$/.exec(parameter)?.[1]);
  return charsets.some((charset) => charset !== undefined && charset.trim() !== 'utf-8')
    ? 'The charset of application/json must be utf-8'
    : undefined;
}

function parse(bytes: Buffer): Input | Answer {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return unreadableBody('The request body is not valid UTF-8');
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's own message would repeat part of the body.
    return unreadableBody('The request body is not valid JSON');
  }
  const isTooDeep = text.length > 2 * limitLevels && isDeeperThan(body, limitLevels);
  return isTooDeep ? unreadableBody(`The request body is nested more than ${limitLevels} levels deep`) : { body };
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
