// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AssignedCallingLicense,
  CallingLicenseAssignInput,
  CallingLicenseRevokeInput,
  RevokedCallingLicense,
} from '../types/calling-licenses.ts';

/** Who may make and take calls. */
export class CallingLicenses extends Resource {
  /**
   * Give a team member a calling license.
   *
   * Gives one of the organization's calling licenses to the team member with this phone number, who can then make and
   * take calls. The path says invoke where assign is meant.
   *
   * - The organization needs the calling license addon and a free license; otherwise the answer is 400. The license
   *   comes from those already bought.
   * - The organization needs the permission `ASSIGN_CALL_LICENSE`; otherwise the answer is 401. A key that is not valid
   *   is 403 here, where other operations answer 401. Be ready for both.
   * - 60 calls in a minute, counted for the organization and the user together.
   *
   * Not documented: the answer for a member who has a license already.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/invoke-call-license
   */
  assign(input: CallingLicenseAssignInput, options?: RequestOptions): PendingRequest<AssignedCallingLicense> {
    return this.invoke(
      {
        id: 'assignCallingLicense',
        method: 'POST',
        path: '/whatsapp/call/license/invoke',
        safety: 'idempotent',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Take back a team member's calling license.
   *
   * Takes the calling license from the team member with this phone number, who can then no longer make or take calls.
   *
   * - The organization needs the calling license addon, and the member a license; otherwise the answer is 400. So is
   *   that of a repetition.
   * - The organization needs the permission `REVOKE_CALL_LICENSE`; otherwise the answer is 401. A key that is not valid
   *   is 403 here, where other operations answer 401. Be ready for both.
   * - `licenseCount` counts the licenses still in use. It is not the counterpart of `licensesRemaining` of
   *   `callingLicenses.assign`, which counts the free ones.
   * - 60 calls in a minute, counted for the organization and the user together.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/revoke-call-license
   */
  revoke(input: CallingLicenseRevokeInput, options?: RequestOptions): PendingRequest<RevokedCallingLicense> {
    return this.invoke(
      {
        id: 'revokeCallingLicense',
        method: 'POST',
        path: '/whatsapp/call/license/revoke',
        safety: 'idempotent',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }
}
