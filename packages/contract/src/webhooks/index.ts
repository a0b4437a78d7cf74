/** The webhook events of the document: their names, what their payloads contain, which event a payload is. @module */
export { webhooks } from '../generated/webhooks.js';
export type { Violation } from '../violation.ts';
export { identifyWebhook } from './identify-webhook.ts';
export { validateWebhook } from './validate-webhook.ts';
export type { Webhook, WebhookEvent } from './webhook.ts';
