/** Written by `operations-plugin.ts` from the OpenAPI document. */
declare module 'virtual:operations' {
  import type { OperationDescription, OperationSummary } from './operation.ts';

  /** All operations, in the document's order. */
  export const index: readonly OperationSummary[];

  /** Everything about one operation; undefined for a slug that no operation has. */
  export function loadOperation(slug: string): Promise<OperationDescription | undefined>;
}
