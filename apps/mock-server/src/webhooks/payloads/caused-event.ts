import type { WebhookEvent } from '@doubletick-kit/contract';

/** A webhook event that something in a world causes. */
export interface CausedEvent {
  readonly event: WebhookEvent;
  /** Whose subscribers hear of it, in digits. Most payloads do not name it. */
  readonly wabaNumber: string;
  /** Builds the payload, which is the same whenever it is built. */
  readonly payload: () => object;
}
