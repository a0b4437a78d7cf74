/** Receives DoubleTick's webhooks on any runtime with web standards: Node, Bun, Deno, Workers. @module */
export type { WebhookEvent } from '#contract/webhooks';
export type { WebhookAuthorization } from './authorization.ts';
export type { WebhookIssue } from './check-payload.ts';
export {
  type HandlerOptions,
  type HonoContext,
  type NodeHandlerOptions,
  toExpress,
  toFetch,
  toHono,
  toNodeHandler,
  type WebhookHandler,
} from './handlers.ts';
export type { NodeRequest, NodeResponse } from './node-request.ts';
export {
  type CompleteWebhookOf,
  type IncompletePayload,
  type IncompleteWebhookOf,
  isWebhookEvent,
  type WebhookOf,
  type WebhookPayloads,
} from './payloads.ts';
export { identify } from './pick-event.ts';
export {
  createWebhookReceiver,
  type ReceivedOf,
  type ReceiveOptions,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from './receiver.ts';
export { type MessageState, reduceStatus, type StatusEvent } from './reduce-status.ts';
export { WebhookError, type WebhookErrorCode } from './webhook-error.ts';
