import { findBlock } from '../webhooks/find-block.ts';
import {
  type Answerer,
  ReceiverError,
  readAnswer,
  type Send,
  type SentRequest,
  toNetworkError,
} from '../webhooks/receiver.ts';
import { trySending } from '../webhooks/try-sending.ts';
import type { CallRequest, EndedCall } from '../world/bots/calls.ts';
import { toSentence } from '../world/refusal.ts';
import type { AnswerOwnCall } from './bot-caller.ts';
import { maskCall } from './mask-call.ts';

interface CallDeps {
  /** Hosts that are called besides this machine. */
  readonly allowHosts: readonly string[];
  readonly timeoutMs: number;
  readonly answerOwnCall: AnswerOwnCall;
  /** The keys to mask besides what looks like one. */
  readonly keys: Iterable<string>;
  /** Aborted when nobody wants to know any more. */
  readonly signal: AbortSignal;
}

/** DoubleTick's own host. A request that was copied from its documentation names it. */
const ownHost = 'public.doubletick.io';

/** All that is read of an answer is looked through for results. */
const api: Answerer = { name: 'API', keptCharacters: 65_536 };

/** Makes a call. Never rejects: what went wrong is part of the result. */
export async function makeCall(request: CallRequest, deps: CallDeps): Promise<EndedCall> {
  const { timeoutMs, signal, keys } = deps;
  const sent = { ...request, headers: headersToSend(request.headers) };
  let hint: string | undefined;
  const answerHere: Send = async (own, ended) => {
    const answer = await deps.answerOwnCall(own, ended);
    hint = answer.headers.get('x-mock-hint') ?? undefined;
    return readAnswer(answer.status, answer.body, api);
  };
  const send = isOwn(sent.url) ? withErrors(answerHere) : sendAbroad(deps.allowHosts);
  const { status, body, isBodyCut, error } = await trySending(send, sent, { timeoutMs, signal, answerer: api });
  const answer = status === null ? null : { status, body: body ?? '', isBodyCut };
  return maskCall(
    {
      call: {
        ...sent,
        answer,
        error,
        ...(hint !== undefined && { hint: toSentence(hint.slice(0, 1).toUpperCase() + hint.slice(1)) }),
      },
      body,
    },
    keys,
  );
}

/** Whatever the scheme and the port. */
function isOwn(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === ownHost;
}

function sendAbroad(allowHosts: readonly string[]): Send {
  return async (request, signal) => {
    const reason = findBlock(request.url, allowHosts);
    if (reason !== undefined) throw new ReceiverError('BLOCKED', reason);
    const { sendOverNetwork } = await import('../webhooks/send-over-network.ts');
    return sendOverNetwork(request, signal, api);
  };
}

/** An injected fault fails as it does over a network, with the error that Node's `fetch` has. */
function withErrors(send: Send): Send {
  return async (request, signal) => {
    try {
      return await send(request, signal);
    } catch (error) {
      throw toNetworkError(error instanceof Error ? (error.cause ?? error) : error, api);
    }
  };
}

/**
 * What a browser or curl negotiates for its own connection makes no sense for another: the length is that of the body with
 * its values, and the answer is read as it comes.
 */
const ofTheConnection: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function headersToSend(headers: SentRequest['headers']): SentRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.has(name.toLowerCase())));
}
