/** Receives DoubleTick's webhooks on any runtime with web standards: Node, Bun, Deno, Workers. @module */
export { identifyWebhook as identify, type WebhookEvent } from '#contract/webhooks';
export type { WebhookAuthorization } from './authorization.ts';
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
export { isWebhookEvent, type WebhookOf, type WebhookPayloads } from './payloads.ts';
export {
  createWebhookReceiver,
  type ReceiveOptions,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from './receiver.ts';
export { WebhookError, type WebhookErrorCode, type WebhookIssue } from './webhook-error.ts';
