import { webhooks } from '@doubletick-kit/contract';
import type { MockEventType, OwnEventData } from './mock-event.ts';

const own: Readonly<Record<keyof OwnEventData, true>> = {
  REQUEST_ANSWERED: true,
  REQUEST_REFUSED: true,
  MESSAGE_ACCEPTED: true,
  WEBHOOK_DELIVERED: true,
  WEBHOOK_FAILED: true,
  WEBHOOK_BLOCKED: true,
  WEBHOOK_HELD: true,
  WEBHOOK_DROPPED: true,
  CLOCK_CHANGED: true,
  FAULT_FIRED: true,
  WORLD_RESET: true,
  WORLD_RESTORED: true,
};

/** The type of every event: the webhook events, then the mock's own. */
export const eventTypes: readonly MockEventType[] = [...Object.keys(webhooks), ...Object.keys(own)].filter(isEventType);

export function isEventType(name: string): name is MockEventType {
  return Object.hasOwn(webhooks, name) || Object.hasOwn(own, name);
}
