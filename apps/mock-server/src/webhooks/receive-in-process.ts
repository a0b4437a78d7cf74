import { webhooks } from '@doubletick-kit/contract';
import type { HostedWorld } from '../hosted-world.ts';
import { isRefusal } from '../world/refusal.ts';
import type { Webhook } from '../world/tables/webhooks.ts';
import { registerWebhook } from '../world/webhooks/change-webhooks.ts';
import type { World } from '../world/world.ts';
import type { ReceiverHandler } from './send-in-process.ts';

/** How a receiver in this process is registered; all fields are optional. */
export interface ReceiverOptions {
  /** Where it seems to be. Default: another host in `.example` for each receiver. */
  readonly url?: string | undefined;
  /** Default: every event. */
  readonly events?: readonly string[] | undefined;
  /** Default: every connected WABA number. */
  readonly wabaNumbers?: readonly string[] | undefined;
  readonly name?: string | undefined;
  /** Default: POST. */
  readonly method?: Webhook['method'] | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly bodyFormat?: Webhook['bodyFormat'] | undefined;
  readonly authorization?: Webhook['authorization'] | undefined;
  readonly retryOnTimeout?: boolean | undefined;
}

/**
 * Registers a webhook whose deliveries a function answers.
 *
 * @throws RangeError for a WABA number that the account does not have
 */
export function receiveInProcess(hosted: HostedWorld, handler: ReceiverHandler, options: ReceiverOptions) {
  const { world } = hosted;
  const { events = Object.keys(webhooks), wabaNumbers = [...world.channels.keys()], ...settings } = options;
  const { url = nextUrl(world), name = 'In process' } = options;
  const registered = registerWebhook(world, {
    ...settings,
    method: settings.method ?? 'POST',
    url,
    name,
    webhookEvents: events,
    wabaNumbers,
  });
  if (isRefusal(registered)) throw new RangeError(`${registered.message}.`);
  hosted.webhooks.receive(url, handler);
  const webhookId = [...world.webhooks.keys()].at(-1) ?? '';
  return { webhookId, url };
}

function nextUrl({ webhooks }: World): string {
  const taken = new Set([...webhooks.values()].map(({ url }) => url));
  let number = 1;
  while (taken.has(`https://receiver-${number}.example/`)) number += 1;
  return `https://receiver-${number}.example/`;
}
