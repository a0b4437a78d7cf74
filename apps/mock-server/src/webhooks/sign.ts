import { createHash, createHmac } from 'node:crypto';

/** What a signature is made from. */
export interface SignedMessage {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly body: string;
  /** `whsec_` and the key in Base64. */
  readonly secret: string;
}

/**
 * The headers of Standard Webhooks. They are made once for a delivery, so a receiver that refuses old time stamps refuses
 * its late retries and replays.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signatureHeaders({ id, at, body, secret }: SignedMessage): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** The secret that signs the deliveries of a webhook. It follows from the id, so that a receiver can know it beforehand. */
export function signingSecret(webhookId: string): string {
  return `whsec_${createHash('sha256').update(webhookId).digest().subarray(0, 24).toString('base64')}`;
}
