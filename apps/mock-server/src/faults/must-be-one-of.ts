import { didYouMean } from '../world/did-you-mean.ts';

/** Ends a sentence about a name that is not one of the known ones, with the one that was probably meant. */
export function mustBeOneOf(name: string, known: readonly string[]): string {
  const hint = didYouMean(name, known);
  return `must be one of ${known.join(', ')}${hint === '' ? '' : `.${hint}`}`;
}
