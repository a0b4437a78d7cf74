// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `aiSummaries.ofChat`. */
export interface AiSummaryOfChatInput {
  /**
   * The account's WhatsApp number, digits only and without `+`.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * The customer's phone number with country code, digits only and without `+`.
   *
   * @example "919999999921"
   */
  customerNumber: string;
  /**
   * First day of the range, as `YYYY-MM-DD` in UTC.
   *
   * @example "2026-06-15"
   */
  startDate: string;
  /**
   * Last day of the range, as `YYYY-MM-DD` in UTC.
   *
   * @example "2026-06-21"
   */
  endDate: string;
}

/** The result of `aiSummaries.ofChat`. */
export interface ChatSummary extends Schema<'ChatSummary'> {}

/** The input of `aiSummaries.ofGroup`. */
export interface AiSummaryOfGroupInput {
  /**
   * The WhatsApp group's `clientCustomGroupId`, which the caller chose when the group was created. The pages on notes
   * show another kind of value (`grp_…`) under the same name.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * First day of the range, as `YYYY-MM-DD` in UTC.
   *
   * @example "2026-06-15"
   */
  startDate: string;
  /**
   * Last day of the range, as `YYYY-MM-DD` in UTC; six days after `startDate` at most.
   *
   * @example "2026-06-21"
   */
  endDate: string;
}

/** The result of `aiSummaries.ofGroup`. */
export interface GroupSummary extends Schema<'GroupSummary'> {}
