import type { Webhook } from '../world/tables/webhooks.ts';
import type { World } from '../world/world.ts';
import { maskUrl } from './mask-credentials.ts';
import { signingSecret } from './sign.ts';

/** A registered webhook, without the credentials that are sent with its deliveries. */
export interface WebhookEntry
  extends Pick<Webhook, 'id' | 'name' | 'url' | 'method' | 'bodyFormat' | 'retryOnTimeout'> {
  readonly events: readonly string[];
  readonly wabaNumbers: readonly string[];
  /** What deliveries are signed with, where the options of the world ask for a signature. */
  readonly signingSecret?: string;
}

/** In the order in which they were registered. */
export function describeWebhooks(world: World): WebhookEntry[] {
  const isSigned = world.options.webhooks.signature !== 'none';
  return [...world.webhooks.values()].map((webhook) => {
    const { id, name, url, method, bodyFormat, retryOnTimeout, subscriptions } = webhook;
    return {
      id,
      name,
      url: maskUrl(url),
      method,
      bodyFormat,
      retryOnTimeout,
      events: [...new Set(subscriptions.map(({ event }) => event))],
      wabaNumbers: [...new Set(subscriptions.map(({ wabaNumber }) => wabaNumber))],
      ...(isSigned && { signingSecret: signingSecret(id) }),
    };
  });
}
