import { lacksCountryCode, toDigits } from '../phone.ts';
import { type Refusal, type RefusalStatus, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { Customer } from '../tables/customers.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Operations refuse an unknown WABA number by different statuses, most of them by 422. */
export function findChannel<Status extends RefusalStatus = 422>(
  { channels }: World,
  number: string,
  status = 422 as Status, // the default of the type parameter
): Channel | Refusal<Status> {
  return findByNumber(channels, number, refuse(status, 'WABA number not found'));
}

export function findMember<Status extends RefusalStatus = 422>(
  { members }: World,
  number: string,
  status = 422 as Status, // the default of the type parameter
): Member | Refusal<Status> {
  return findByNumber(members, number, refuse(status, 'User is not a member of the team'));
}

/** Uses an index: an account can have a hundred thousand customers. */
export function findCustomer<Status extends RefusalStatus = 422>(
  { customers }: World,
  number: string,
  status = 422 as Status, // the default of the type parameter
): Customer | Refusal<Status> {
  const digits = toDigits(number);
  const phones = {
    get: (phone: string) => customers.get(phone),
    keys: () => [...customers.list('byLastDigits', digits.slice(-4))].map(({ phone }) => phone),
  };
  return findByNumber(phones, digits, refuse(status, 'Customer not found'));
}

/**
 * Finds a row by its phone number, of which only the digits are compared.
 *
 * @returns the given refusal if there is none, with a hint if the phone number only lacks its country code
 */
export function findByNumber<Row extends object, Status extends RefusalStatus>(
  rows: { get(digits: string): Row | undefined; keys(): Iterable<string> },
  number: string,
  notFound: Refusal<Status>,
): Row | Refusal<Status> {
  const digits = toDigits(number);
  const row = rows.get(digits);
  if (row) return row;
  if (!lacksCountryCode(digits, rows.keys())) return notFound;
  return { ...notFound, message: `${notFound.message}: did you leave out the country code?` };
}
