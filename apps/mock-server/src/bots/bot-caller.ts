import type { TestCall } from '../world/bots/calls.ts';
import { type Refusal, refuse } from '../world/refusal.ts';
import type { BotCall } from '../world/tables/bots.ts';

/** Makes the calls of the bots of one hosted world. */
export class BotCaller {
  /** Calls an API once, with the values of a conversation. */
  async test(_call: TestCall, _signal: AbortSignal): Promise<BotCall | Refusal<404>> {
    return refuse(404, 'The world has no chat with this id');
  }
}
