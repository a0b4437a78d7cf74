// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `quickReplies.list`. */
export interface QuickReplyListInput {
  /**
   * Only quick replies that this audience sees. `everyone` is the one value documented.
   *
   * @example "everyone"
   */
  accessTo?: string;
  /**
   * Only quick replies that match this text.
   *
   * @example "welcome"
   */
  searchTerm?: string;
  /**
   * Where to go on, the date of the last quick reply already seen.
   *
   * @example "2026-04-08T10:00:00.000Z"
   */
  lastQuickReplyDate?: string;
}

/**
 * No page documents this answer. A bare list or an object around one is assumed: look whether it is an array, and rely
 * on no property.
 */
export type QuickReplyListing = Schema<'QuickReplyListing'>;

/**
 * No page documents what a successful call on quick replies answers. An object is assumed, and no property of it can be
 * relied on.
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
   * The present shortcut, without its slash in the reference's example.
   *
   * @example "welcome"
   */
  shortcut: string;
  /**
   * The shortcut from now on, the present one or another.
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
