import { webhookValidators } from '../generated/webhook-validators.js';
import type { WebhookModule } from '../validator-module.ts';
import { findViolations, type Violation } from '../violation.ts';
import type { WebhookEvent } from './webhook.ts';

// A second `import()` of a module costs microseconds, several times what most validations take.
const loaded = new Map<WebhookEvent, WebhookModule>();

/** Lists how a webhook payload breaks the document; empty when it fits. */
export async function validateWebhook(event: WebhookEvent, body: unknown): Promise<Violation[]> {
  const { payload } = loaded.get(event) ?? (await load(event));
  return payload ? findViolations(payload, body) : [];
}

async function load(event: WebhookEvent): Promise<WebhookModule> {
  const validators = await webhookValidators[event]();
  loaded.set(event, validators);
  return validators;
}
