/** An item of a batch that failed. */
export interface FailedItem {
  readonly status: 'FAILED';
  readonly [property: string]: unknown;
}

/**
 * Finds the items with status `FAILED` in a result. A batch succeeds with 2xx even if some of its messages failed, so a
 * request that did not throw may have failed in part.
 *
 * @example
 * const result = await doubletick.messages.sendTemplate({ messages });
 * for (const item of failedItems(result)) console.warn(item.errorMessage);
 */
export function failedItems(result: unknown): FailedItem[] {
  if (typeof result !== 'object' || result === null) return [];
  if (isFailed(result)) return [result];
  return Object.values(result).flatMap(failedItems);
}

function isFailed(value: object): value is FailedItem {
  return 'status' in value && value.status === 'FAILED';
}
