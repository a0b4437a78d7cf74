import type { OperationId, Schemas } from '@doubletick-kit/contract';
import { tooManyRequests } from './upstream-errors.ts';

/** The answer to a call over a stated limit, as the sample of its operation has it. */
export function limitReached(operation: OperationId) {
  const limitType = licenseLimits[operation];
  if (limitType !== undefined) return { status: 429, body: licenseLimitReached(limitType) } as const;
  return operation === 'getMessageStatus' ? statusLimitReached : tooManyRequests;
}

/** @see get-message-status */
const statusLimitReached: typeof tooManyRequests = {
  ...tooManyRequests,
  body: { ...tooManyRequests.body, message: 'Too Many Requests: Rate Limit Exceeded' },
};

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
