import type { Context } from 'hono';
import { hasBody, isTooLarge, readBytes } from './body-bytes.ts';
import type { Input, MockEnv } from './environment.ts';
import { type ErrorAnswer, payloadTooLarge, unreadableBody, unsupportedMediaType } from './upstream-errors.ts';

const limitBytes = 1_048_576;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads and parses the body of a request, undefined when it has none, or says why that is impossible. */
export async function readJsonBody(c: Context<MockEnv>): Promise<{ input: Input } | ErrorAnswer<400 | 413 | 415>> {
  const isPresent = hasBody(c);
  const problem = findMediaTypeProblem(c, isPresent);
  if (problem) return unsupportedMediaType(problem);
  if (!isPresent) return { input: {} };
  try {
    const bytes = await readBytes(c, limitBytes);
    return bytes.length === 0 ? { input: {} } : parse(bytes);
  } catch (error) {
    if (isTooLarge(error)) return payloadTooLarge;
    return unreadableBody('The request body could not be read to its end');
  }
}

function findMediaTypeProblem(c: Context<MockEnv>, isPresent: boolean): string | undefined {
  const coding = c.req.header('content-encoding');
  if (coding !== undefined && coding.toLowerCase() !== 'identity') return 'Content-Encoding is not supported';
  const contentType = c.req.header('content-type');
  if (contentType === undefined && !isPresent) return undefined;
  const [mediaType = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (mediaType.trim() !== 'application/json') return 'Content-Type must be application/json';
  const charsets = parameters.map((parameter) => /^\s*charset="?([^"]*)"?\s*$/.exec(parameter)?.[1]);
  return charsets.some((charset) => charset !== undefined && charset.trim() !== 'utf-8')
    ? 'The charset of application/json must be utf-8'
    : undefined;
}

function parse(bytes: Buffer): { input: Input } | ErrorAnswer<400> {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return unreadableBody('The request body is not valid UTF-8');
  }
  try {
    return { input: { body: JSON.parse(text) } };
  } catch {
    // The parser's own message would repeat part of the body.
    return unreadableBody('The request body is not valid JSON');
  }
}
