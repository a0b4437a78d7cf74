import { STATUS_CODES } from 'node:http';
import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { type Answer, badRequest } from '../http/response/answer.ts';
import { documentedSuccess } from '../http/response/success-status.ts';
import type { FaultEffect } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';
import { changesAnswer, damagesAnswer, hasNoBody, isCarriedOut } from './is-carried-out.ts';

type Headers = Readonly<Record<string, string>>;

/** A valid request and the faults that happen to it. */
export interface FaultedRequest {
  readonly id: OperationId;
  readonly world: World;
  readonly effect: FaultEffect;
  /** Carries the request out. */
  carryOut(): Promise<Answer>;
}

/** What a request is answered with, and whether it was carried out. */
export interface Injected {
  readonly answer: Answer;
  readonly isApplied: boolean;
}

/**
 * Answers a request with its fault: before it, so that nothing happens, or after it was carried out. What breaks the
 * connection is left to the transport, and so is a delay. Injected answers are not checked against the document.
 */
export async function injectFault(request: FaultedRequest): Promise<Injected | { problem: Answer }> {
  const { effect, carryOut } = request;
  const isApplied = isCarriedOut(effect);
  const replacement = await replaceAnswer(request, isApplied);
  if (replacement && 'problem' in replacement) return replacement;
  const real = isApplied ? await carryOut() : undefined;
  const answer = replacement ?? real;
  // Without a replacement the request was carried out.
  if (!answer) throw new Error('A fault leaves a request without an answer.');
  return { answer: effect.fault === 'malformed-json' ? cutJson(answer) : answer, isApplied };
}

/** The answer instead of the real one; undefined where the real one is sent. */
async function replaceAnswer(
  { id, world, effect }: FaultedRequest,
  isApplied: boolean,
): Promise<Answer | { problem: Answer } | undefined> {
  const { code, example, body, fault, headers: added = {} } = effect;
  if (fault === 'html-502') return badGateway;
  if (isApplied && code === undefined && example === undefined) return undefined;
  if (!changesAnswer(effect)) return undefined;
  const headers = Object.fromEntries(Object.entries(added).map(([name, value]) => [name.toLowerCase(), value]));
  if (code !== undefined && example === undefined && hasNoBody(code)) {
    if (!damagesAnswer(fault)) return { status: code, headers };
    return { problem: badRequest([`The fault ${fault} needs a body, which a ${code} does not have`]) };
  }
  if (code !== undefined && body !== undefined) return { status: code, ...ownBody(body, headers) };
  // A client that is never answered needs no example.
  if (code === undefined && example === undefined && !damagesAnswer(fault)) return { status: 0 };
  const { documentedAnswers, findDocumented, listExamples } = await import('./documented-answer.ts');
  const answers = documentedAnswers(id);
  const wanted = code ?? (example === undefined ? documentedSuccess(operations[id], world.options) : undefined);
  const found = findDocumented(answers, { code: wanted, example });
  if (found) return { status: found.code, body: found.body, headers };
  if (example !== undefined) {
    const message = `The document has no example ${JSON.stringify(example.slice(0, 60))} here. It has: ${listExamples(answers)}`;
    return { problem: badRequest([message]) };
  }
  return markedAnswer(id, wanted ?? 500, headers);
}

function ownBody(body: unknown, headers: Headers): Omit<Answer, 'status'> {
  if (typeof body !== 'string') return { body, headers };
  return { text: body, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } };
}

/** A status that the document does not have, so that the body says where it is from. */
function markedAnswer(id: OperationId, status: number, headers: Headers): Answer {
  const { method, path }: Operation = operations[id];
  const message = `Injected by the mock: ${method} ${path} has no documented ${status}`;
  return { status, headers, body: { statusCode: status, message, error: STATUS_CODES[status] ?? 'Unknown' } };
}

/** What nginx answers in front of a server that is down. */
const badGateway: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  text: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
};

function cutJson({ body, text = JSON.stringify(body) ?? '{}', ...answer }: Answer): Answer {
  // Of `{}` and `[]` the first character is left.
  const half = text.slice(0, Math.max(1, Math.floor(text.length / 2)));
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' }, text: half };
}
