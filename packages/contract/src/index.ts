/** The DoubleTick OpenAPI description, compiled: no I/O, no framework, no `eval`. @module */
export { formatUpstreamErrors } from './format-upstream-errors.ts';
export { operations } from './generated/operations.js';
export type { paths } from './generated/schema.ts';
export { webhooks } from './generated/webhooks.js';
export { identifyWebhook } from './identify-webhook.ts';
export { matchOperation, type OperationMatch } from './match-operation.ts';
export type { Operation, OperationId, Safety, Source } from './operation.ts';
export { parseQuery } from './parse-query.ts';
export type { OperationResponse, PathParameters, Query, RequestBody, ResponseBody, Schemas } from './types.ts';
export {
  type RequestParts,
  type ResponseParts,
  validateRequest,
  validateResponse,
} from './validate.ts';
export { validateWebhook } from './validate-webhook.ts';
export type { Violation } from './violation.ts';
export type { Webhook, WebhookEvent } from './webhook.ts';
