/**
 * Matchers for Vitest: import this in a setup file, or in a test.
 *
 * @module
 */
import type { OperationId } from '@doubletick-kit/contract';
import { expect } from 'vitest';
import { checkConforming, type ParsedResponse } from './matchers/conforming-response.ts';
import { checkDelivered, type DeliveredWebhook } from './matchers/delivered-webhook.ts';
import { expectWorld, matcherContext, type VitestContext } from './matchers/matcher-context.ts';
import { checkSent, type SentMessage } from './matchers/sent-message.ts';

export type { DeliveredWebhook, ParsedResponse, SentMessage };

/** What `expect` can do in addition. */
export interface MockMatchers {
  /**
   * Of a world: the API has accepted such a message since the world was made, reset or restored. The latest 10,000 events
   * of the world are searched.
   *
   * @example
   * expect(mock.world()).toHaveSentMessage({ to: '+91 99999 99921', template: 'order_update' });
   */
  toHaveSentMessage(message: SentMessage): void;
  /**
   * Of a world: such a webhook delivery got a 2xx. Waits until no delivery is pending.
   *
   * @example
   * await expect(mock.world()).toHaveDelivered({ event: 'MESSAGE_RECEIVED', where: { from: '919999999921' } });
   */
  toHaveDelivered(delivery: DeliveredWebhook): Promise<void>;
  /**
   * Of a `Response` or `{ status, body }`: it is as the OpenAPI document describes it. Without an operation, the path of its
   * URL decides.
   *
   * @example
   * await expect(await mock.fetch(url)).toConform('getTeam');
   */
  toConform(operation?: OperationId): Promise<void>;
}

declare global {
  // biome-ignore lint/style/noNamespace: Vitest 3, 4 and 5 all read it; their own interfaces have different parameters.
  namespace Chai {
    interface Assertion extends MockMatchers {}
  }
}

expect.extend({
  toHaveSentMessage(this: VitestContext, received: unknown, message: SentMessage) {
    return checkSent(expectWorld('toHaveSentMessage', received), message, matcherContext(this));
  },
  async toHaveDelivered(this: VitestContext, received: unknown, delivery: DeliveredWebhook) {
    return checkDelivered(expectWorld('toHaveDelivered', received), delivery, matcherContext(this));
  },
  async toConform(received: unknown, operation?: OperationId) {
    return checkConforming(received, operation);
  },
});
