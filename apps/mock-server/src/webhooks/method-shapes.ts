import type { DeliveryMatch } from '../world/tables/deliveries.ts';
import { deliveryRuleShape } from '../world/tables/delivery-row-shapes.ts';
import { finiteNumber, list, oneOf, optional, primitive, record, text } from '../world/tables/shape.ts';
import type { DeliveryFilter } from './delivery-log.ts';
import type { DeliveryPolicy } from './policy.ts';

const fromOne = primitive<number>('must be a whole number from 1', (value) => {
  return Number.isInteger(value) && Number(value) > 0;
});

/** What plain JavaScript may ask of the log; HTTP has the same limits. */
export const deliveryFilterShape = record<DeliveryFilter>({
  event: optional(text),
  status: optional(oneOf('PENDING', 'SCHEDULED', 'HELD', 'DELIVERED', 'FAILED', 'BLOCKED', 'DROPPED')),
  webhookId: optional(text),
  url: optional(text),
  since: optional(finiteNumber),
  before: optional(fromOne),
  limit: optional(fromOne),
});

export const deliveryPolicyShape = record<DeliveryPolicy>({ rules: list(deliveryRuleShape) });

export const deliveryMatchShape = record<DeliveryMatch>({
  event: optional(text),
  webhookId: optional(text),
  nth: optional(fromOne),
});

export const deliveryIdsShape = list(text);
