import type { ApiError } from '../errors/api-error.ts';
import { createApiError } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';

/** The error for an input that cannot be sent. */
export function refuseInput(operation: OperationSpec, issue: string, cause?: unknown): ApiError {
  const details = { code: 'bad-request', issues: [issue], attempts: 0, delivered: 'no', cause } as const;
  return createApiError({ operation: operation.id, ...details });
}
