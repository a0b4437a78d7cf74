import type { Context } from 'hono';
import { bindingsOf, type MockEnv } from '../http/environment.ts';

/**
 * Called before anything is written: a caller in process that aborted is told that nothing happened. What arrived
 * over a socket is carried out, like upstream does.
 *
 * @throws the reason of the signal
 */
export function expectWaiting(c: Context<MockEnv>): void {
  if (!bindingsOf(c).incoming) c.req.raw.signal.throwIfAborted();
}
