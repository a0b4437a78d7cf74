import type { Person } from '../tables/activities.ts';
import type { World } from '../world.ts';
import { matchSearch } from './match-search.ts';

/** The first customers that a search finds, in the order in which they became known. */
export function findCustomers(
  { customers }: World,
  { search = '', limit }: { readonly search?: string | undefined; readonly limit: number },
): Person[] {
  const matches = matchSearch(search) ?? (() => true);
  return customers.select(matches, limit).map(({ name, phone }) => ({ name, phone }));
}
