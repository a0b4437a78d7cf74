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

/** Licenses to make and take calls. */
export class CallingLicenses extends Resource {
  /**
   * Assign a calling license to a team member.
   *
   * Assigns one of the account's calling licenses to the team member with this phone number, who can then make and take
   * calls. The path says `invoke` but means assign.
   *
   * - The account needs the calling license add-on and a free license; otherwise the response is 400. No license is
   *   bought.
   * - The account needs the permission `ASSIGN_CALL_LICENSE`; otherwise the response is 401. An invalid API key gets
   *   403 here, where other operations return 401. Expect both.
   * - 60 requests per minute, counted for the account and the user together.
   *
   * Not documented: the response for a member who already has a license.
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
      },
      input,
      options,
    );
  }

  /**
   * Revoke a team member's calling license.
   *
   * Revokes the calling license of the team member with this phone number, who can then no longer make or take calls.
   *
   * - The account needs the calling license add-on, and the member a license; otherwise the response is 400. A repeated
   *   request gets 400 too.
   * - The account needs the permission `REVOKE_CALL_LICENSE`; otherwise the response is 401. An invalid API key gets
   *   403 here, where other operations return 401. Expect both.
   * - `licenseCount` is the number of licenses still in use, whereas `licensesRemaining` of `callingLicenses.assign` is
   *   the number of free licenses.
   * - 60 requests per minute, counted for the account and the user together.
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
      },
      input,
      options,
    );
  }
}
