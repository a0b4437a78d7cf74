// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `customers.get` takes. */
export interface CustomerGetInput {
  /**
   * The customer's number, with country code. Send this or `customerId`.
   *
   * @example "919999999921"
   */
  phoneNumber?: string;
  /**
   * The account's WhatsApp number whose tags are wanted. Only in the reference.
   *
   * @example "919999999901"
   */
  wabaNumber?: string;
  /**
   * The customer's id. Send this or `phoneNumber`.
   *
   * @example "customer_0000000021"
   */
  customerId?: string;
}

/** What `customers.get` answers. */
export interface CustomerDetails extends Schema<'CustomerDetails'> {}

/** What `customers.delete` takes. */
export interface CustomerDeleteInput extends Schema<'DeleteCustomersRequest'> {}

/** What `customers.delete` answers. */
export interface DeleteCustomersResult extends Schema<'DeleteCustomersResult'> {}

/** What `customers.assignTags` takes. */
export interface CustomerAssignTagsInput extends Schema<'AssignCustomerTagsRequest'> {}

/** What `customers.assignTags` answers. */
export interface AssignCustomerTagsResult extends Schema<'AssignCustomerTagsResult'> {}

/**
 * What `customers.removeTags` takes.
 *
 * The reference requires `phone`, `tags` and `customFields`, the guide `phone` only. Send both lists, one of them empty
 * where there is nothing to remove.
 */
export interface CustomerRemoveTagsInput extends Schema<'RemoveCustomerTagsRequest'> {}

/**
 * What was removed stands under `removed` in the guide and in the examples of the reference, but under `added` in the
 * reference's schema. Expect `removed`; where it is absent, read `added`.
 */
export interface RemoveCustomerTagsResult extends Schema<'RemoveCustomerTagsResult'> {}

/** What `customers.block` takes. */
export interface CustomerBlockInput extends Schema<'BlockCustomerRequest'> {}

/** An object. Its properties are not documented, so rely on the status. */
export type CustomerBlockResult = Schema<'CustomerBlockResult'>;

/** What `customers.unblock` takes. */
export interface CustomerUnblockInput extends Schema<'UnblockCustomerRequest'> {}

/**
 * What `customers.checkRevertedOnTime` takes.
 *
 * The reference requires none of the properties, the guide all five. Send them all.
 */
export interface CustomerCheckRevertedOnTimeInput extends Schema<'CheckRevertedOnTimeRequest'> {}

/** What `customers.checkRevertedOnTime` answers. */
export interface CheckRevertedOnTimeResult extends Schema<'CheckRevertedOnTimeResult'> {}

/** What `customers.assign` takes. */
export interface CustomerAssignInput extends Schema<'AssignCustomerRequest'> {}
