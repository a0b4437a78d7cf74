import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { DeliveryMatch } from '../world/tables/deliveries.ts';
import { type DeliveryEntry, type DeliveryFilter, listDeliveries, showDelivery } from './delivery-log.ts';
import { describeWebhooks, type WebhookEntry } from './describe-webhooks.ts';
import {
  deliveryFilterShape,
  deliveryIdsShape,
  deliveryMatchShape,
  deliveryPolicyShape,
  handlerShape,
  receiverShape,
} from './method-shapes.ts';
import { type DeliveryPolicy, policyOf, setPolicy } from './policy.ts';
import { type ReceiverOptions, receiveInProcess } from './receive-in-process.ts';
import type { ReceiverHandler } from './send-in-process.ts';

/** The webhooks of a world and what is delivered to them. */
export interface WebhookMethods {
  /**
   * Registers a webhook whose deliveries a function answers, without a port.
   *
   * @throws TypeError for an option or value that does not exist
   * @throws RangeError for a WABA number that the account does not have
   * @example
   * mock.world().webhooks.receive(async (request) => app.fetch(request), { events: ['MESSAGE_RECEIVED'] });
   */
  receive(handler: ReceiverHandler, options?: ReceiverOptions): { readonly webhookId: string; readonly url: string };
  /** The registered webhooks, in the order in which they were registered. */
  list(): readonly WebhookEntry[];
  /**
   * Every delivery that is not finished and the last 1,000 that are, oldest first, or those of them that fit a filter.
   *
   * @throws TypeError for a field or value that does not exist
   */
  deliveries(filter?: DeliveryFilter): readonly DeliveryEntry[];
  /** One delivery; undefined when the log does not have it. */
  delivery(id: string): DeliveryEntry | undefined;
  /**
   * Sends the same bytes again, and resolves to the delivery after that.
   *
   * @throws RangeError for a delivery that the log does not have, or that is pending
   */
  replay(id: string): Promise<DeliveryEntry>;
  /**
   * The delivery policy. With an argument, replaces it for deliveries from now on; without rules they are sent in order.
   *
   * @throws TypeError for a rule that does not exist
   */
  policy(policy?: DeliveryPolicy): DeliveryPolicy;
  /** Holds the deliveries that match, or all, until {@link release}. The rule comes before those that the policy has. */
  hold(match?: DeliveryMatch): void;
  /** Sends held deliveries: those with the ids in the order of the ids, or all. The policy goes on to hold others. */
  release(ids?: readonly string[]): readonly DeliveryEntry[];
}

/** @param open opens the world, which may have been replaced */
export function webhookMethods(open: () => HostedWorld): WebhookMethods {
  const show = (id: string) => {
    const source = sourceOf(open());
    const delivery = source.world.deliveries.get(id);
    return delivery && showDelivery(source, delivery);
  };
  return {
    receive(handler, options = {}) {
      expectShape('webhooks.receive', handlerShape, handler);
      expectShape('webhooks.receive', receiverShape, options);
      return receiveInProcess(open(), handler, options);
    },
    list: () => describeWebhooks(open().world),
    deliveries(filter = {}) {
      expectShape('webhooks.deliveries', deliveryFilterShape, filter);
      return listDeliveries(sourceOf(open()), filter);
    },
    delivery: show,
    async replay(id) {
      const hosted = open();
      const delivery = hosted.world.deliveries.get(id);
      if (!delivery) throw new RangeError(`The log has no delivery ${id}. webhooks.deliveries() lists them.`);
      const replayed = await hosted.webhooks.replay(delivery);
      if (!replayed) throw new RangeError(`The delivery ${id} is pending. Replay it when it is not.`);
      return showDelivery(sourceOf(hosted), replayed);
    },
    policy(policy) {
      if (policy === undefined) return policyOf(open().world);
      expectShape('webhooks.policy', deliveryPolicyShape, policy);
      setPolicy(open().world, policy);
      return policyOf(open().world);
    },
    hold(match = {}) {
      expectShape('webhooks.hold', deliveryMatchShape, match);
      const { world } = open();
      setPolicy(world, { rules: [{ effect: 'hold', match }, ...policyOf(world).rules] });
    },
    release(ids) {
      if (ids) expectShape('webhooks.release', deliveryIdsShape, ids);
      const hosted = open();
      return hosted.webhooks.release(ids).map((delivery) => showDelivery(sourceOf(hosted), delivery));
    },
  };
}

/** What the log of a hosted world is read from. */
export function sourceOf({ world, keys, webhooks }: HostedWorld) {
  return { world, keys: keys.keysToMask(), latenciesOf: webhooks.latenciesOf.bind(webhooks) };
}
