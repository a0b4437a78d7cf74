import type { Keyring } from '../keys/keyring.ts';
import type { DispatcherSettings, Settled } from '../webhooks/dispatcher.ts';
import { realTime, within } from '../webhooks/real-time.ts';
import {
  type CallRequest,
  type CallValues,
  type EndedCall,
  failRun,
  finishCall,
  requestOfRun,
  requestOfTest,
  type TestCall,
} from '../world/bots/calls.ts';
import { isRefusal, type Refusal, toSentence } from '../world/refusal.ts';
import { type BotCall, type BotRun, visitId } from '../world/tables/bots.ts';
import type { World } from '../world/world.ts';

/**
 * Answers a request to DoubleTick by the API of the bot's own world.
 *
 * @throws an error where an injected fault leaves the request without an answer
 */
export type AnswerOwnCall = (request: CallRequest, signal: AbortSignal) => Promise<Response>;

/** Bots call the same hosts as webhooks, with the same patience. */
export interface BotCallerDeps extends DispatcherSettings {
  /** Does something in the world, then carries out what that makes due at once. */
  act(run: (world: World) => void): void;
  keys(): Keyring;
  readonly answerOwnCall: AnswerOwnCall;
  /** Receives an error of the mock itself. */
  reportDefect(error: unknown): void;
}

/** How many calls of a world are under way at once; the others wait for their turn. */
const mostAtOnce = 32;

/** Makes the calls of the bots of one hosted world: those of different runs at the same time. */
export class BotCaller {
  readonly #deps: BotCallerDeps;
  #world: World;
  #abort = new AbortController();
  /** The runs whose calls are under way, as they wait for them, by the ids of their visits. */
  #underWay = new Map<string, BotRun>();
  /** Called once a call has ended. */
  #onEnd: (() => void)[] = [];

  constructor(deps: BotCallerDeps, world: World) {
    this.#deps = deps;
    this.#world = world;
    this.resume();
  }

  /** Goes on with another world. An answer to a call of the world before is not read any more. */
  replaceWorld(world: World): void {
    this.close();
    this.#abort = new AbortController();
    this.#world = world;
    this.resume();
  }

  /** Calls nothing more. What waits for a call still does in the world. */
  close(): void {
    this.#abort.abort();
    this.#underWay = new Map();
    this.#tellEnd();
  }

  /** Makes the calls that runs wait for and that are not under way, as many as may be at once. */
  resume(): void {
    const { botRuns } = this.#world;
    // Looked at after each use of a world, most of which have no bots.
    if (botRuns.size === 0 || this.#abort.signal.aborted || this.#underWay.size >= mostAtOnce) return;
    for (const run of botRuns.list('calling')) {
      if (this.#underWay.has(visitOf(run))) continue;
      this.#start(run);
      if (this.#underWay.size >= mostAtOnce) return;
    }
  }

  /** How many calls are to be made, or under way. */
  get pendingCount(): number {
    const { botRuns } = this.#world;
    if (botRuns.size === 0 || this.#abort.signal.aborted) return 0;
    // A run that has ended meanwhile waits for its call no longer.
    const left = [...this.#underWay.values()].filter(({ id }) => botRuns.get(id)?.waitsFor !== 'CALL');
    return botRuns.count('calling') + left.length;
  }

  /** Waits until no call is pending. */
  async settle(withinMs: number): Promise<Settled> {
    const until = realTime.now() + withinMs;
    while (this.pendingCount > 0 && realTime.now() < until) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#onEnd.push(resolve);
      await within(until - realTime.now(), promise);
    }
    const pending = this.pendingCount;
    return { settled: pending === 0, pending };
  }

  /** Calls an API once, with the values of a conversation. */
  async test(test: TestCall, signal: AbortSignal): Promise<BotCall | Refusal<404 | 422>> {
    const request = requestOfTest(this.#world, test, this.#values());
    if (isRefusal(request)) return request;
    const { call } = await this.#make(request, AbortSignal.any([signal, this.#abort.signal]));
    return call;
  }

  /** Not before the caller has done the rest of its work. */
  #start(run: BotRun): void {
    const { signal } = this.#abort;
    this.#underWay.set(visitOf(run), run);
    realTime.setImmediate(() => void this.#call(run, signal));
  }

  /** Never rejects: nobody waits for it. */
  async #call(run: BotRun, signal: AbortSignal): Promise<void> {
    const at = { runId: run.id, visit: run.visitCount };
    try {
      const ended = await this.#end(run, signal);
      // The world was replaced: its successor, which may have a run with this id, must not learn of this.
      if (signal.aborted) return;
      this.#deps.act((world) => {
        // Not before: what still waits for a call that is not under way is called.
        this.#underWay.delete(visitOf(run));
        finishCall(world, at, ended);
      });
    } catch (error) {
      this.#deps.reportDefect(error);
      if (signal.aborted) return;
      this.#giveUp(at);
      this.#underWay.delete(visitOf(run));
    }
    this.#tellEnd();
  }

  /** A call that could not be finished must not be made again and again. */
  #giveUp(at: { readonly runId: string; readonly visit: number }): void {
    try {
      failRun(this.#world, at, 'The mock could not go on after this call. Its log has the error: please report it.');
    } catch (error) {
      this.#deps.reportDefect(error);
    }
  }

  async #end(run: BotRun, signal: AbortSignal): Promise<EndedCall> {
    const request = requestOfRun(this.#world, run, this.#values());
    if (!isRefusal(request)) return this.#make(request, signal);
    const error = { code: 'NOT_SENT', message: toSentence(request.message) };
    return { call: { method: '', url: '', headers: {}, body: '', answer: null, error }, body: null };
  }

  /** What that takes is loaded with the first call: a mock starts sooner without. */
  async #make(request: CallRequest, signal: AbortSignal): Promise<EndedCall> {
    const { makeCall } = await import('./make-call.ts');
    const { allowHosts, timeoutMs = 5_000, answerOwnCall, keys } = this.#deps;
    return makeCall(request, { allowHosts, timeoutMs, answerOwnCall, keys: keys().keysToMask(), signal });
  }

  #values(): CallValues {
    return { apiKey: this.#deps.keys().findFullKey()?.key };
  }

  #tellEnd(): void {
    const told = this.#onEnd;
    this.#onEnd = [];
    for (const tell of told) tell();
  }
}

/** The step that a run is at. */
function visitOf({ id, visitCount }: BotRun): string {
  return visitId({ runId: id, number: visitCount });
}
