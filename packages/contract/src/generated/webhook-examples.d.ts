// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { WebhookEvent } from '../webhooks/webhook.ts';
/** The document's first example of every event. */
export declare const webhookExamples: Readonly<Record<WebhookEvent, unknown>>;
