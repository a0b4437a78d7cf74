import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { PaymentLink } from '../tables/payments.ts';
import type { World } from '../world.ts';
import { type Order, orderTotal } from './order-total.ts';

/** An order that is to be paid through CCAvenue. */
export interface PaymentRequest extends Order {
  readonly configurationName: string;
  readonly referenceId?: string | undefined;
}

/**
 * Makes a URL where an order can be paid, and a reference if none is given.
 *
 * @see generate-ccavenue-payment-link: the configuration needs CCAvenue credentials, a reference is unique. Assumed:
 * 400 for an unknown configuration, a reference that is in use, and an order that costs nothing.
 */
export function createPaymentLink(world: World, request: PaymentRequest): PaymentLink | Refusal<400> {
  const configuration = world.paymentConfigurations.get(request.configurationName);
  if (!configuration) return refuse(400, 'configurationName must be the name of a payment configuration');
  if (!configuration.hasCcAvenue) return refuse(400, 'The payment configuration has no CCAvenue credentials');
  if (request.referenceId !== undefined && world.paymentLinks.has(request.referenceId)) {
    return refuse(400, 'referenceId must be unique: there is a payment link for it already');
  }
  const totalPaise = orderTotal(request);
  if (!Number.isSafeInteger(totalPaise) || totalPaise <= 0) {
    return refuse(400, 'The items, tax, shipping and discount must come to a total above 0');
  }
  const referenceId = request.referenceId ?? nextId(world.random, 'order_');
  return world.paymentLinks.put({
    referenceId,
    configurationName: configuration.name,
    totalPaise,
    url: `https://payments.example.com/pay/${referenceId}`,
    createdAt: world.now(),
  });
}
