/** Receives DoubleTick's webhooks on anything that has web standards: Node, Bun, Deno, Workers. @module */
export { identifyWebhook as identify, type WebhookEvent } from '#contract/webhooks';
export type { HandlerOptions, WebhookHandler } from './answer.ts';
export type { WebhookAuthorization } from './authorization.ts';
export type { NodeRequest, NodeResponse } from './node-request.ts';
export { isWebhookEvent, type WebhookOf, type WebhookPayloads } from './payloads.ts';
export {
  createWebhookReceiver,
  type ReceiveOptions,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from './receiver.ts';
export { toExpress } from './to-express.ts';
export { toFetch } from './to-fetch.ts';
export { type HonoContext, toHono } from './to-hono.ts';
export { type NodeHandlerOptions, toNodeHandler } from './to-node-handler.ts';
export { WebhookError, type WebhookErrorCode, type WebhookIssue } from './webhook-error.ts';
