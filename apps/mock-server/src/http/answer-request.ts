import { type OperationId, operations } from '@doubletick-kit/contract';
import { closestOperation } from '@doubletick-kit/contract/hints';
import type { HostedWorld } from '../hosted-world.ts';
import { toExchange } from '../journal/exchange.ts';
import { ExchangeMemory } from '../journal/exchange-memory.ts';
import { answerOperation } from './answer-operation.ts';
import type { AppDeps } from './environment.ts';
import { hintsOf } from './hints/hints-of.ts';
import { authenticate } from './request/authenticate.ts';
import { findOperation } from './request/find-operation.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import { readBody } from './request/read-body.ts';
import type { Input } from './request/read-form.ts';
import { type Answer, internalError, type WrittenAnswer, writeAnswer } from './response/answer.ts';
import { corsHeaders, preflightAnswer } from './response/cors.ts';
import { reasonOf } from './response/reason-of.ts';
import { compact } from './wire/compact.ts';

/** Answers a request to the API. */
export type AnswerRequest = (request: IncomingRequest) => Promise<WrittenAnswer>;

/** What is known of a request once it has been answered. */
interface Progress {
  operation?: OperationId;
  hosted?: HostedWorld | undefined;
  /** The id of the key. */
  key?: string | undefined;
  closest?: string | undefined;
  /** What was read of the body. */
  content?: Buffer;
  input?: Input;
}

const journalMemoryBytes = 33_554_432;

/**
 * Answers requests and records each in the journal of its world, or of the first world where the key opens none. The
 * answer names the first thing that is wrong: path, method, key, permission, body, document, limit, rule.
 */
export function createAnswerRequest(deps: AppDeps): AnswerRequest {
  const memory = new ExchangeMemory(journalMemoryBytes);

  function record(request: IncomingRequest, progress: Progress, answer: WrittenAnswer): void {
    const { operation, closest, content, key, hosted = deps.worlds.first } = progress;
    const { method, path, search } = request;
    const { status, headers, text, fault } = answer;
    const at = hosted.world.now();
    if (fault && operation) hosted.events.append({ type: 'FAULT_FIRED', data: { ...fault, operation } }, at);
    const describe = hosted.journal.record(
      {
        at,
        method,
        path: path + search,
        status,
        ...compact({ operation, closest, key, reason: reasonOf(answer), hint: headers['x-mock-hint'], fault }),
      },
      toExchange({ requestHeaders: request.rawHeaders(), content, responseHeaders: headers, text }),
      memory,
    );
    hosted.events.append({ type: status < 400 ? 'REQUEST_ANSWERED' : 'REQUEST_REFUSED', data: describe }, at);
  }

  return async function answerRequest(request) {
    const progress: Progress = { hosted: request.botWorld };
    try {
      const answer = withHints(await answerInOrder(deps, request, progress), request, progress);
      const world = (progress.hosted ?? deps.worlds.first).id;
      const written = writeAnswer(answer, { 'x-mock-world': world, ...corsHeaders(request.header('origin')) });
      record(request, progress, written);
      return written;
    } catch (error) {
      // A request that its caller took back was never answered.
      if (!request.signal?.aborted) record(request, progress, writeAnswer(internalError));
      throw error;
    }
  };
}

async function answerInOrder(deps: AppDeps, request: IncomingRequest, progress: Progress): Promise<Answer> {
  const preflight = preflightAnswer(request);
  if (preflight) return preflight;
  const found = findOperation(request.method, request.path);
  if ('status' in found) {
    const closest = closestOperation(request.method, request.path);
    progress.closest = closest;
    return closest === undefined ? found : withHint(found, `The closest operation is ${closest}.`);
  }
  progress.operation = found.id;
  const access = authenticate(deps.worlds, operations[found.id], request);
  progress.hosted = access.hosted;
  progress.key = access.keyId;
  if (access.refusal) return access.refusal;
  const { hosted } = access;
  const input = await readBody(request, found.id, {
    world: hosted.world,
    onContent: (content) => {
      progress.content = content;
    },
  });
  if ('status' in input) return input;
  progress.input = input;
  return answerOperation(deps.conformity, { ...found, request, input, hosted });
}

function withHints(answer: Answer, request: IncomingRequest, { operation, input, hosted }: Progress): Answer {
  const hints = operation && hintsOf({ id: operation, request, input, answer, world: hosted?.world });
  return hints === undefined ? answer : withHint(answer, hints);
}

function withHint(answer: Answer, added: string): Answer {
  const before = answer.headers?.['x-mock-hint'];
  const hint = before === undefined ? added : `${before} Also: ${added}`;
  return { ...answer, headers: { ...answer.headers, 'x-mock-hint': hint } };
}
