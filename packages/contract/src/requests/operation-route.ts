import type { Operation, OperationId, Parameter } from '../operation.ts';

/** What identifies a request as an operation, and the types of its query parameters. */
export interface OperationRoute {
  readonly id: OperationId;
  readonly method: Operation['method'];
  /** Path parameters are written as `{name}`. */
  readonly path: string;
  readonly query: Readonly<Record<string, Parameter['type']>>;
}
