import { closestName } from '@doubletick-kit/contract/hints';

/** What a message adds about an unknown name: ` Did you mean phone?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const closest = closestName(name, known);
  return closest === undefined ? '' : ` Did you mean ${closest}?`;
}
