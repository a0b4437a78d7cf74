// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `customers.get`. */
export interface CustomerGetInput {
  /**
   * The customer's phone number, with country code. Send this or `customerId`.
   *
   * @example "919999999921"
   */
  phoneNumber?: string;
  /**
   * The account's WhatsApp number whose tags are returned. Only in the reference.
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

/** The result of `customers.get`. */
export interface CustomerDetails extends Schema<'CustomerDetails'> {}

/** The input of `customers.delete`. */
export interface CustomerDeleteInput extends Schema<'DeleteCustomersRequest'> {}

/** The result of `customers.delete`. */
export interface DeleteCustomersResult extends Schema<'DeleteCustomersResult'> {}

/** The input of `customers.assignTags`. */
export interface CustomerAssignTagsInput extends Schema<'AssignCustomerTagsRequest'> {}

/** The result of `customers.assignTags`. */
export interface AssignCustomerTagsResult extends Schema<'AssignCustomerTagsResult'> {}

/**
 * The input of `customers.removeTags`.
 *
 * The reference requires `phone`, `tags` and `customFields`, the guide `phone` only. Send both lists; use an empty list
 * if there is nothing to remove.
 */
export interface CustomerRemoveTagsInput extends Schema<'RemoveCustomerTagsRequest'> {}

/**
 * Removed items are under `removed` in the guide and in the reference's examples, but under `added` in the reference's
 * schema. Expect `removed`; if it is absent, read `added`.
 */
export interface RemoveCustomerTagsResult extends Schema<'RemoveCustomerTagsResult'> {}

/** The input of `customers.block`. */
export interface CustomerBlockInput extends Schema<'BlockCustomerRequest'> {}

/** An object. Its properties are not documented, so rely on the status. */
export type CustomerBlockResult = Schema<'CustomerBlockResult'>;

/** The input of `customers.unblock`. */
export interface CustomerUnblockInput extends Schema<'UnblockCustomerRequest'> {}

/**
 * The input of `customers.checkRevertedOnTime`.
 *
 * The reference requires none of the properties, the guide all five. Send them all.
 */
export interface CustomerCheckRevertedOnTimeInput extends Schema<'CheckRevertedOnTimeRequest'> {}

/** The result of `customers.checkRevertedOnTime`. */
export interface CheckRevertedOnTimeResult extends Schema<'CheckRevertedOnTimeResult'> {}

/** The input of `customers.assign`. */
export interface CustomerAssignInput extends Schema<'AssignCustomerRequest'> {}
