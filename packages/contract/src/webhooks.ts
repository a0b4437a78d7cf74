/** The webhook events of the document: their names, what their payloads have, which one a payload is. @module */
export { webhooks } from './generated/webhooks.js';
export { identifyWebhook } from './identify-webhook.ts';
export { validateWebhook } from './validate-webhook.ts';
export type { Violation } from './violation.ts';
export type { WebhookEvent } from './webhook.ts';
