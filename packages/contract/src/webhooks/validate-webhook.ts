import { webhookValidators } from '../generated/webhook-validators.js';
import type { WebhookModule } from '../validator-module.ts';
import { findViolations, type Violation } from '../violation.ts';
import type { WebhookEvent } from './webhook.ts';

// Importing a loaded module again takes microseconds, several times as long as most validations.
const loaded = new Map<WebhookEvent, WebhookModule>();

/** Lists how a webhook payload violates the document; empty if it is valid. */
export async function validateWebhook(event: WebhookEvent, body: unknown): Promise<Violation[]> {
  const { payload } = loaded.get(event) ?? (await load(event));
  return payload ? findViolations(payload, body) : [];
}

async function load(event: WebhookEvent): Promise<WebhookModule> {
  const validators = await webhookValidators[event]();
  loaded.set(event, validators);
  return validators;
}
