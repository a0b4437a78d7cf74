import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { World } from '../world.ts';

/**
 * Blocks or unblocks a customer. A blocked customer cannot be sent anything.
 *
 * @see block-unblock-customer, unblock-unblock-customer: 404 `Invalid Customer`. Assumed: blocking a blocked customer, or
 * unblocking any other, succeeds.
 */
export function setBlocked(world: World, phone: string, isBlocked: boolean): Customer | Refusal<404> {
  const customer = world.customers.get(toDigits(phone));
  if (!customer) return refuse(404, 'Invalid Customer');
  return customer.isBlocked === isBlocked ? customer : world.customers.put({ ...customer, isBlocked });
}
