import { maskNumbers } from './mask-numbers.ts';

/**
 * What an error body says was wrong, one text per problem: DoubleTick's `message` (a text or a list), its `reason`, or
 * the `detail` of the gateway's problem document. Phone numbers are shortened to their last two digits.
 */
export function readIssues(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { message, reason, detail } = body as Record<string, unknown>; // an object, by the check above
  return [message ?? detail ?? reason]
    .flat()
    .filter((text) => typeof text === 'string')
    .map(maskNumbers);
}
