/** The DoubleTick OpenAPI description, compiled: no I/O, no framework, no `eval`. @module */
export { formatUpstreamErrors } from './format-upstream-errors.ts';
export { operations } from './generated/operations.js';
export type { paths } from './generated/schema.ts';
export { webhooks } from './generated/webhooks.js';
export type { Operation, OperationId, Safety, Source } from './operation.ts';
export { matchOperation, type OperationMatch } from './requests/match-operation.ts';
export { parseQuery } from './requests/parse-query.ts';
export type { OperationResponse, PathParameters, Query, RequestBody, ResponseBody, Schemas } from './types.ts';
export {
  type RequestParts,
  type ResponseParts,
  validateRequest,
  validateResponse,
} from './validate.ts';
export type { Violation } from './violation.ts';
export { identifyWebhook } from './webhooks/identify-webhook.ts';
export { validateWebhook } from './webhooks/validate-webhook.ts';
export type { Webhook, WebhookEvent } from './webhooks/webhook.ts';
