import { webhooks } from '@doubletick-kit/contract';
import { didYouMean } from '../world/did-you-mean.ts';
import type { MockEventType, OwnEventData } from './mock-event.ts';

const own: Readonly<Record<keyof OwnEventData, true>> = {
  REQUEST_ANSWERED: true,
  REQUEST_REFUSED: true,
  MESSAGE_ACCEPTED: true,
  INBOX_CHANGED: true,
  MEMBER_JOINED: true,
  BOT_CHANGED: true,
  SAVED_API_CHANGED: true,
  BOT_RUN_CHANGED: true,
  WEBHOOK_DELIVERED: true,
  WEBHOOK_FAILED: true,
  WEBHOOK_BLOCKED: true,
  WEBHOOK_HELD: true,
  WEBHOOK_DROPPED: true,
  CLOCK_CHANGED: true,
  FAULT_FIRED: true,
  KEY_CHANGED: true,
  WORLD_RESET: true,
  WORLD_RESTORED: true,
};

export function isEventType(name: string): name is MockEventType {
  return Object.hasOwn(webhooks, name) || Object.hasOwn(own, name);
}

/** Ends the sentence that begins with the place of a name which is not the type of an event. */
export function explainUnknownEvent(name: unknown): string {
  const must = `must be a webhook event or one of ${Object.keys(own).join(', ')}`;
  if (typeof name !== 'string') return must;
  const hint = didYouMean(name.toUpperCase(), [...Object.keys(webhooks), ...Object.keys(own)]);
  return hint === '' ? must : `is not an event.${hint}`;
}
