import type { Chat } from './records.ts';

const windowMs = 24 * 60 * 60 * 1000;

/** Tells whether free-form messages may be sent: the other side wrote within the last 24 hours. */
export function isWindowOpen({ lastInboundAt }: Pick<Chat, 'lastInboundAt'>, now: number): boolean {
  return lastInboundAt !== null && now - lastInboundAt < windowMs;
}
