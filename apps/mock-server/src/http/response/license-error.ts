import type { Schemas } from '@doubletick-kit/contract';
import type { Refusal } from '../../world/refusal.ts';

type RefusedLicense = {
  [Status in 400 | 401]: { status: Status; body: Schemas['CallingLicenseError'] };
}[400 | 401];

const reasons = { 400: 'BAD_REQUEST', 401: 'UNAUTHORIZED' } as const;

/**
 * The answer to a refused change of calling licenses, which have a form of their own for it.
 *
 * @see invoke-call-license
 */
export function refusedLicense({ status, message }: Refusal<400 | 401>): RefusedLicense {
  const body = { status, reason: reasons[status], message, extraData: {} };
  return { status, body } as RefusedLicense; // one of its members, by the status
}
