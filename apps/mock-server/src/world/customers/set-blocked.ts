import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { World } from '../world.ts';

/**
 * Blocks a customer or lifts the block. Nothing can be sent to a customer who is blocked.
 *
 * @see block-unblock-customer, unblock-unblock-customer: 404 `Invalid Customer`. Assumed: a customer who is in that state
 * already stays so, and the call succeeds.
 */
export function setBlocked(world: World, phone: string, isBlocked: boolean): Customer | Refusal<404> {
  const customer = world.customers.get(toDigits(phone));
  if (!customer) return refuse(404, 'Invalid Customer');
  return customer.isBlocked === isBlocked ? customer : world.customers.put({ ...customer, isBlocked });
}
