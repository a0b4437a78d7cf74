import type { OperationId, Schemas } from '@doubletick-kit/contract';
import { tooManyRequests } from './upstream-errors.ts';

/** The answer to a call over a stated limit; that of calling licenses has a form of its own. */
export function limitReached(operation: OperationId) {
  const limitType = licenseLimits[operation];
  return limitType === undefined ? tooManyRequests : ({ status: 429, body: licenseLimitReached(limitType) } as const);
}

const licenseLimits: Readonly<Partial<Record<OperationId, string>>> = {
  assignCallingLicense: 'call-license-invoke',
  revokeCallingLicense: 'call-license-revoke',
};

/**
 * The sample of the reference, without `retryAfter` and `resetAt`, whose units it does not say.
 *
 * @see invoke-call-license
 */
function licenseLimitReached(limitType: string): Schemas['CallingLicenseLimitReached'] {
  return {
    status: 429,
    reason: 'RATE_LIMIT_EXCEEDED',
    message: 'Too many requests, please try again later.',
    extraData: { limitType },
  };
}
