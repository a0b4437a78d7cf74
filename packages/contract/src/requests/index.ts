/** Finds the operation of a request and reads its query. @module */
export { routes } from '../generated/routes.js';
export type { OperationRoute } from '../operation.ts';
export { matchOperation, type OperationMatch } from './match-operation.ts';
export { parseQuery } from './parse-query.ts';
