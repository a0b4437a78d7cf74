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

/** Customers, who write to the account. */
export class Customers extends Resource {
  /**
   * Get a customer.
   *
   * Returns one customer with custom fields, and the name and phone number of the assigned team member.
   *
   * - Send `phoneNumber` or `customerId`. Both are optional in the reference; the guide requires one of them. What
   *   happens if you send both or neither is not documented.
   * - Tags belong to a WhatsApp number of the account. They are only returned if you send `wabaNumber`.
   * - Success is 200 in the reference and 201 in the guide.
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
   * Queues 1 to 10 customers for deletion, identified by their phone numbers in a JSON body.
   *
   * - Status 201 means that the deletion is queued, not that it is done. The response has no job id, and no way to
   *   track the deletion is documented.
   * - Phone numbers of unknown customers are returned in `notFoundPhoneNumbers`, and the others are deleted. If all
   *   customers are unknown, the response is 404.
   * - Some HTTP clients and proxies drop the body of a DELETE request.
   * - More than ten phone numbers, an empty list or a malformed phone number gets 400. The format of a phone number is
   *   not documented.
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
   * Adds tags and sets custom fields of a customer. The name, the opt-in and the assigned team member can be set in the
   * same request.
   *
   * - Only `phone` is required; the guide requires `optIn` too. No documented rule requires a tag or a field.
   * - Tags and fields are processed one by one: each is listed under `added` or, with a reason, under `errored`, and
   *   the status is 201 either way.
   * - The guide says to name an existing customer. Integrators send only `phone`, `name` and `wabaNumber` to create or
   *   rename a customer, and no 404 is documented.
   * - A field takes one string as its value. Unlike the operation for WhatsApp groups, it does not accept a list for
   *   multi-select fields.
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
   * Removes tags and custom fields from a customer. Fields are identified by name.
   *
   * - `tags` and `customFields` are both required in the reference and both optional in the guide; an empty list
   *   satisfies both.
   * - Tags and fields are processed one by one: each is listed under `removed` or, with a reason, under `errored`, and
   *   the status is 201 either way. The reference's schema has `added` instead of `removed`; its own examples and the
   *   guide do not.
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
   * Blocks the customer with this phone number. It does not unblock, although the title of its page names both. Neither
   * the response body nor the response for a customer who is already blocked is documented.
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
   * Unblocks the customer with this phone number. Neither the response body nor the response for a customer who is not
   * blocked is documented.
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
   * Checks whether a reply came within `waitingForResponseInSec` seconds, and returns the name and phone number of an
   * agent.
   *
   * - This is a GET with a required JSON body. Browsers, `fetch` and most other HTTP libraries cannot send one: they
   *   refuse the request or drop the body. Node's `http` module and curl (`-X GET --data`) can. The guide shows the
   *   same body with POST, which is not described here as a separate operation.
   * - It is unclear whose reply is timed. The guide mentions the customer's; the names of the properties suggest the
   *   agent's.
   * - Judging by their names, `defaultAgentName` and `defaultAgentNumber` are returned if nobody is assigned. When that
   *   happens is not documented.
   * - Success is 201 in both sources, although nothing is created. Only the guide lists 422, with an example that
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
   * Assigns a customer to a team member on one WhatsApp number of the account.
   *
   * - All three phone numbers are required.
   * - A team member without access to the WhatsApp number gets 403, someone who is not in the team 422, an unknown
   *   WhatsApp number 404.
   * - There is no `reassign` as in `/team-member/assign`, and whether a current assignee is replaced is not documented.
   *   Use `/team-member/unassign` to clear the assignee.
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
