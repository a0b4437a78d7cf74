import { lacksCountryCode, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { Customer } from '../tables/customers.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Finds a connected number of the account. */
export function findChannel({ channels }: World, number: string): Channel | Refusal<422> {
  return findByNumber(channels, number, 'WABA number not found');
}

/** Finds a member of the team. */
export function findMember({ members }: World, number: string): Member | Refusal<422> {
  return findByNumber(members, number, 'User is not a member of the team');
}

/**
 * Finds what has a phone number, digits compared.
 *
 * @returns a refusal with the given message, and a question where the number lacks its country code.
 */
export function findByNumber<Item extends object>(
  items: { get(id: string): Item | undefined; keys(): Iterable<string> },
  number: string,
  message: string,
): Item | Refusal<422> {
  const digits = toDigits(number);
  return items.get(digits) ?? refuseNumber(digits, items.keys(), message);
}

/** Finds the customer with a number, without a look at every customer. */
export function findCustomer({ customers }: World, number: string): Customer | Refusal<422> {
  const digits = toDigits(number);
  const customer = customers.get(digits);
  if (customer) return customer;
  const alike = [...customers.list('byLastDigits', digits.slice(-4))].map(({ phone }) => phone);
  return refuseNumber(digits, alike, 'Customer not found');
}

function refuseNumber(digits: string, known: Iterable<string>, message: string): Refusal<422> {
  return refuse(422, lacksCountryCode(digits, known) ? `${message}: did you leave out the country code?` : message);
}
