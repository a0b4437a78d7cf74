/** How a request is told to be one of the document's operations. @module */
export { matchOperation } from './match-operation.ts';
export { parseQuery } from './parse-query.ts';
export { type OperationRoute, routes } from './routes.ts';
