/** Which operation of the document a request is, and how its query is read. @module */
export { routes } from '../generated/routes.js';
export { matchOperation, type OperationMatch } from './match-operation.ts';
export type { OperationRoute } from './operation-route.ts';
export { parseQuery } from './parse-query.ts';
