/** The names that JSON request bodies may have. @module */
import type { OperationId } from '../operation.ts';

export { requestFields } from '../generated/request-fields.js';

/** The fields of JSON request bodies, at every depth. */
export interface RequestFields {
  /**
   * The fields of the objects at a place, each with the index of its own entry; `*` is every field of a map. Items of an
   * array have the entry of the array. Null: any fields. Empty: the values are not objects.
   */
  readonly entries: readonly (Readonly<Record<string, number>> | null)[];
  /** The index of the entry of each operation with a JSON body. */
  readonly operations: Readonly<Partial<Record<OperationId, number>>>;
}
