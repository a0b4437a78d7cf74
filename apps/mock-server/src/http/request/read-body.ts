import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import type { World } from '../../world/world.ts';
import { type Answer, payloadTooLarge, unreadableRequest, unsupportedMediaType } from '../response/answer.ts';
import { contentCodings, decodeContent, readContentCoding } from './content-coding.ts';
import { explainUnreadable, type IncomingRequest, isTooLarge } from './incoming-request.ts';
import { type Input, readForm } from './read-form.ts';

const limitBytes = 1_048_576;
/** Far more than any body of the document has, and far less than what a recursion survives. */
const limitLevels = 500;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const formType = 'multipart/form-data';

/**
 * Reads the body of an operation that takes one; one that cannot be read is answered by 415, 413 or 400.
 * `Content-Encoding` is undone, and the limit counts decoded bytes.
 */
export async function readBody(
  request: IncomingRequest,
  id: OperationId,
  { world, onContent }: { world: World; onContent: (content: Buffer) => void },
): Promise<Input | Answer> {
  const operation: Operation = operations[id];
  const { requestContentTypes } = operation;
  if (requestContentTypes.length === 0) return {};
  const isForm =
    requestContentTypes.includes(formType) &&
    (requestContentTypes.length === 1 || request.header('content-type')?.toLowerCase().startsWith(formType));
  const coding = readContentCoding(request.header('content-encoding'));
  if (coding === 'unsupported') return unsupportedCoding(operation);
  const decoded: IncomingRequest = {
    ...request,
    async readBytes(limit) {
      const sent = await request.readBytes(limit);
      const content = coding === undefined ? sent : await decodeContent(coding, sent, limit);
      onContent(content);
      return content;
    },
  };
  return isForm ? readForm(decoded, operation, world) : readJson(decoded);
}

/** @see RFC 9110, section 15.5.16, for the header */
function unsupportedCoding({ responses }: Operation): Answer {
  const message = 'Content-Encoding must be gzip, deflate or br';
  const answer = responses[415] ? unsupportedMediaType(message) : unreadableRequest(message);
  return { ...answer, headers: { 'accept-encoding': contentCodings.join(', ') } };
}

/** A request without a body counts as one with an empty object. */
async function readJson(request: IncomingRequest): Promise<Input | Answer> {
  const problem = findMediaTypeProblem(request);
  if (problem) return unsupportedMediaType(problem);
  if (!request.hasBody) return { body: {} };
  try {
    const bytes = await request.readBytes(limitBytes);
    return bytes.length === 0 ? { body: {} } : parse(bytes);
  } catch (error) {
    if (isTooLarge(error)) return payloadTooLarge;
    return unreadableRequest(explainUnreadable(error));
  }
}

function findMediaTypeProblem(request: IncomingRequest): string | undefined {
  const contentType = request.header('content-type');
  if (contentType === 'application/json' || (contentType === undefined && !request.hasBody)) return undefined;
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
    return unreadableRequest('The request body is not valid UTF-8');
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's own message would quote part of the body.
    return unreadableRequest('The request body is not valid JSON');
  }
  const isTooDeep = text.length > 2 * limitLevels && isDeeperThan(body, limitLevels);
  if (isTooDeep) return unreadableRequest(`The request body is nested more than ${limitLevels} levels deep`);
  return { body: withoutEmptyContent(body) };
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

/**
 * Takes an empty `content` off a body and off each of its `messages`, so that it is refused as a missing one is.
 *
 * @see observed behaviour 5
 */
export function withoutEmptyContent(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { content, messages, ...rest } = body;
  const isEmpty = content === undefined || (isObject(content) && Object.keys(content).length === 0);
  if (!isEmpty) rest.content = content;
  if (messages !== undefined) rest.messages = Array.isArray(messages) ? messages.map(withoutEmptyContent) : messages;
  return rest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
