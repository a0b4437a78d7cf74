// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `quickReplies.list`. */
export interface QuickReplyListInput {
  /**
   * Only quick replies that this audience sees. `everyone` is the only documented value.
   *
   * @example "everyone"
   */
  accessTo?: string;
  /**
   * Only quick replies that match this string.
   *
   * @example "welcome"
   */
  searchTerm?: string;
  /**
   * Where to continue: the date of the last quick reply on the previous page.
   *
   * @example "2026-04-08T10:00:00.000Z"
   */
  lastQuickReplyDate?: string;
}

/**
 * No page documents this response. A bare list, or an object that contains one, is assumed: check whether it is an
 * array, and do not rely on any property.
 */
export type QuickReplyListing = Schema<'QuickReplyListing'>;

/**
 * No page documents the success response of a quick reply operation. An object is assumed; do not rely on any property.
 */
export type QuickReplyAnswer = Schema<'QuickReplyAnswer'>;

/** The input of `quickReplies.create`. */
export interface QuickReplyCreateInput extends Schema<'CreateQuickReplyRequest'> {}

/** The input of `quickReplies.get`. */
export interface QuickReplyGetInput {
  /**
   * The shortcut, without its slash in the reference's example.
   *
   * @example "welcome"
   */
  shortcut: string;
}

/** The input of `quickReplies.update`. */
export interface QuickReplyUpdateInput extends Omit<Schema<'UpdateQuickReplyRequest'>, 'shortcut'> {
  /**
   * The current shortcut, without its slash in the reference's example.
   *
   * @example "welcome"
   */
  shortcut: string;
  /**
   * The new shortcut, which can be the current one.
   *
   * Sent as `shortcut` in the body.
   */
  newShortcut: Schema<'UpdateQuickReplyRequest'>['shortcut'];
}

/** The input of `quickReplies.delete`. */
export interface QuickReplyDeleteInput {
  /**
   * The shortcut, without its slash in the reference's example.
   *
   * @example "welcome"
   */
  shortcut: string;
}
