import { type Refusal, refuse } from '../refusal.ts';
import type { BotCall, BotRun } from '../tables/bots.ts';
import type { World } from '../world.ts';
import type { ApiDraft } from './change-apis.ts';

/** A request that a bot is about to make, with the values of its variables. */
export type CallRequest = Pick<BotCall, 'method' | 'url' | 'headers' | 'body'>;

/** What the variables of a call can name besides the world. */
export interface CallValues {
  /** `{{account.apiKey}}`: a key of the world that may do everything; undefined if there is none. */
  readonly apiKey: string | undefined;
}

/** A call that a person makes to try an API. */
export interface TestCall {
  readonly api: ApiDraft;
  readonly chatId: string;
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly results?: Readonly<Record<string, string>> | undefined;
}

/** The request of a run that waits for a call; or why it cannot be made. */
export function requestOfRun(_world: World, _run: BotRun, _values: CallValues): CallRequest | Refusal<422> {
  return refuse(422, 'The API was deleted');
}

export function requestOfTest(_world: World, _test: TestCall, _values: CallValues): CallRequest | Refusal<404> {
  return refuse(404, 'The world has no chat with this id: GET …/chats lists its chats');
}

/** What came of a call. */
export interface EndedCall {
  /** As it is kept: without keys, and with the start of the answer. */
  readonly call: BotCall;
  /** The answer's body for the results that are kept, up to 64 KiB; null without an answer. */
  readonly body: string | null;
  /** What the mock says about an answer of its own API, such as why it refused a key. */
  readonly hint?: string | undefined;
}

/**
 * Goes on with a run whose call has ended. Does nothing if the run no longer waits for it.
 *
 * @param visit the number of the visit that called
 */
export function finishCall(_world: World, _run: { runId: string; visit: number }, _ended: EndedCall): void {
  // Written with the engine.
}
