import { operations } from './generated/operations.js';
import type { Operation, OperationId, Parameter } from './operation.ts';

/** What tells a request to be an operation, and how its query is read. */
export interface OperationRoute {
  readonly id: OperationId;
  readonly method: Operation['method'];
  /** With `{name}` where a path parameter stands. */
  readonly path: string;
  /** The types of the query parameters. */
  readonly query: Readonly<Record<string, Parameter['type']>>;
}

/** The route of every operation: the little of the catalogue that reading a request takes. */
export const routes: Readonly<Record<OperationId, OperationRoute>> = readRoutes();

function readRoutes(): Record<OperationId, OperationRoute> {
  const read = Object.values<Operation>(operations).map(({ id, method, path, parameters }) => {
    const query = parameters.filter((parameter) => parameter.in === 'query').map(({ name, type }) => [name, type]);
    return [id, { id, method, path, query: Object.fromEntries(query) }];
  });
  return Object.fromEntries(read) as Record<OperationId, OperationRoute>; // The ids are those of the catalogue.
}
