// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { WebhookEvent } from '../webhooks/webhook.ts';
import type { WebhookModule } from '../validator-module.ts';

/** Loads the compiled schema of an event. */
export declare const webhookValidators: Readonly<Record<WebhookEvent, () => Promise<WebhookModule>>>;
