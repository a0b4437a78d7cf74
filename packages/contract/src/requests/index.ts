/** Finds the operation of a request and reads its query. @module */
export { routes } from '../generated/routes.js';
export { matchOperation, type OperationMatch } from './match-operation.ts';
export type { OperationRoute } from './operation-route.ts';
export { parseQuery } from './parse-query.ts';
