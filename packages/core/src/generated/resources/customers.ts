// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AssignCustomerTagsResult,
  CheckRevertedOnTimeResult,
  CustomerAssignInput,
  CustomerAssignTagsInput,
  CustomerBlockInput,
  CustomerBlockResult,
  CustomerCheckRevertedOnTimeInput,
  CustomerDeleteInput,
  CustomerDetails,
  CustomerGetInput,
  CustomerRemoveTagsInput,
  CustomerUnblockInput,
  DeleteCustomersResult,
  RemoveCustomerTagsResult,
} from '../types/customers.ts';
import type { Assignee } from '../types/team-members.ts';

/** The people who write to the account. */
export class Customers extends Resource {
  /**
   * Get a customer.
   *
   * Returns one customer with the custom fields, and the name and number of the team member who is responsible.
   *
   * - Send `phoneNumber` or `customerId`. The reference marks both as optional; the guide wants one of them. What
   *   happens with both, or with neither, is not documented.
   * - Tags are kept per WhatsApp number of the account. They are in the answer only when `wabaNumber` is sent.
   * - The reference answers with status 200, the guide with 201.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/get-customer-details
   */
  get(input: CustomerGetInput = {}, options?: RequestOptions): PendingRequest<CustomerDetails> {
    return this.invoke(
      {
        id: 'getCustomerDetails',
        method: 'GET',
        path: '/customer/details',
        safety: 'safe',
        query: { phoneNumber: 'single', wabaNumber: 'single', customerId: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Delete customers.
   *
   * Queues 1 to 10 customers for deletion, named by their phone numbers in a JSON body.
   *
   * - Status 201 tells that the deletion is queued, not that it is done. No id of the job is returned and no way to
   *   follow it is documented.
   * - Numbers that belong to no customer come back in `notFoundPhoneNumbers`, while the others are deleted. When no
   *   number belongs to a customer, the answer is 404.
   * - The body belongs to a DELETE, from which some HTTP clients and proxies drop it.
   * - More than ten numbers, an empty list or a malformed number is a 400. The form of a number is not documented.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/delete-customer
   */
  delete(input: CustomerDeleteInput, options?: RequestOptions): PendingRequest<DeleteCustomersResult> {
    return this.invoke(
      { id: 'deleteCustomers', method: 'DELETE', path: '/customer', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Set tags and custom fields of a customer.
   *
   * Adds tags and sets custom fields of a customer. Name, consent and the responsible team member can be set by the
   * same call.
   *
   * - Only `phone` is required; the guide requires `optIn` too. No rule says that a tag or a field has to be present.
   * - Tags and fields are handled one by one: each is listed under `added` or, with a reason, under `errored`, and the
   *   status is 201 either way.
   * - The guide advises to name a customer who exists. Integrators send `phone`, `name` and `wabaNumber` alone to
   *   create a customer or to rename one, and no 404 is documented.
   * - A field takes one text as its value. Unlike the call for WhatsApp groups, it takes no list for multi-select
   *   fields.
   * - Only the guide lists 422, with an example that belongs to another operation.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/customer-assign-tags-custom-fields
   */
  assignTags(input: CustomerAssignTagsInput, options?: RequestOptions): PendingRequest<AssignCustomerTagsResult> {
    return this.invoke(
      {
        id: 'assignCustomerTagsAndCustomFields',
        method: 'POST',
        path: '/customer/assign-tags-custom-fields',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Remove tags and custom fields of a customer.
   *
   * Takes tags and custom fields off a customer. Fields are given by their names alone.
   *
   * - `tags` and `customFields` are both required in the reference and both optional in the guide; an empty list
   *   satisfies either.
   * - Tags and fields are handled one by one: each is listed under `removed` or, with a reason, under `errored`, and
   *   the status is 201 either way. The reference's schema says `added` for `removed`, its own examples and the guide
   *   do not.
   * - Only the guide lists 422, with an example that belongs to another operation, and 500.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/customer-remove-tags-custom-fields
   */
  removeTags(input: CustomerRemoveTagsInput, options?: RequestOptions): PendingRequest<RemoveCustomerTagsResult> {
    return this.invoke(
      {
        id: 'removeCustomerTagsAndCustomFields',
        method: 'POST',
        path: '/customer/remove-tags-custom-fields',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Block a customer.
   *
   * Blocks the customer with this phone number. It does not unblock, though its page is named for both. What the answer
   * holds, and how a customer who is blocked already is answered, is not documented.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/block-unblock-customer
   */
  block(input: CustomerBlockInput, options?: RequestOptions): PendingRequest<CustomerBlockResult> {
    return this.invoke(
      { id: 'blockCustomer', method: 'POST', path: '/customer/block', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Unblock a customer.
   *
   * Lifts the block of the customer with this phone number. What the answer holds, and how a customer who is not
   * blocked is answered, is not documented.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/unblock-unblock-customer
   */
  unblock(input: CustomerUnblockInput, options?: RequestOptions): PendingRequest<CustomerBlockResult> {
    return this.invoke(
      { id: 'unblockCustomer', method: 'POST', path: '/customer/unblock', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Check whether a reply came in time.
   *
   * Tells whether a reply came within `waitingForResponseInSec` seconds, and names an agent with phone number.
   *
   * - This is a GET with a required JSON body. Browsers, `fetch` and most other HTTP libraries cannot send one: they
   *   refuse the request or drop the body. Node's `http` module and curl (`-X GET --data`) can. The guide shows the
   *   same body on POST, which is not described here as an operation of its own.
   * - Whose reply is timed is unclear. The guide speaks of the customer's; the names of the properties suggest the
   *   agent's.
   * - By their names, `defaultAgentName` and `defaultAgentNumber` are returned when nobody is assigned. When that
   *   happens is not documented.
   * - Both sources answer with status 201, though nothing is created. Only the guide lists 422, with an example that
   *   belongs to another operation.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/check-reverted-on-time
   */
  checkRevertedOnTime(
    input: CustomerCheckRevertedOnTimeInput = {},
    options?: RequestOptions,
  ): PendingRequest<CheckRevertedOnTimeResult> {
    return this.invoke(
      {
        id: 'checkRevertedOnTime',
        method: 'GET',
        path: '/customer/check-reverted-on-time',
        safety: 'safe',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Assign a team member to a customer.
   *
   * Makes one team member responsible for a customer on one WhatsApp number of the account.
   *
   * - All three numbers are required.
   * - A team member without access to the WhatsApp number is a 403, somebody who is not in the team a 422, an unknown
   *   WhatsApp number a 404.
   * - There is no `reassign` as in `/team-member/assign`, and whether an assignee who is there already is replaced is
   *   not documented. Neither is a way to clear the assignee here; `/team-member/unassign` does that.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/assign-team-member-to-customer
   */
  assign(input: CustomerAssignInput, options?: RequestOptions): PendingRequest<Assignee> {
    return this.invoke(
      {
        id: 'assignTeamMemberToCustomer',
        method: 'POST',
        path: '/customer/assign',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }
}
