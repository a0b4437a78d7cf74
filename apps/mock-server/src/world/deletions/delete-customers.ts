import { isPhoneNumber, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { queueDeletion } from './queue-deletion.ts';

/** Which of the numbers were customers, spelled as they were sent. */
export interface DeletedCustomers {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

/**
 * Queues customers for deletion.
 *
 * @see delete-customer: a number that is no customer's does not hold up the others, a malformed one is a 400. Assumed:
 * what a malformed number is; a customer who waits for deletion still counts as found.
 */
export function deleteCustomers(world: World, numbers: readonly string[]): DeletedCustomers | Refusal<400> {
  const isKnown = (number: string) => world.customers.has(toDigits(number));
  if (!numbers.every((number) => isPhoneNumber(toDigits(number)))) {
    return refuse(400, 'each value in phoneNumbers must be a valid phone number');
  }
  const found = numbers.filter(isKnown);
  const notFound = numbers.filter((number) => !isKnown(number));
  for (const number of found) queueDeletion(world, { kind: 'customer', target: toDigits(number) });
  return { found, notFound };
}
