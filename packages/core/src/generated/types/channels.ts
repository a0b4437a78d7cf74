// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { FileContent } from '../../kernel/read-stream.ts';
import type { Schema } from '../schema-name.ts';

/** The input of `channels.list`. */
export interface ListChannelsInput {
  /**
   * Only these WhatsApp numbers. Repeat the parameter for each.
   *
   * @example ["919999999901"]
   */
  wabaNumber?: readonly string[];
}

/** The result of `channels.list`. */
export interface ChannelList extends Schema<'ChannelList'> {}

/** A record of `channels.list`. */
export interface Channel extends Schema<'Channel'> {}

/**
 * The input of `channels.update`.
 *
 * The channel and at least one property to change.
 *
 * Sent as JSON.
 */
export interface ChannelUpdateInputWithoutLogo extends Schema<'UpdateChannelRequest'> {
  logo?: never;
}

/**
 * The input of `channels.update`.
 *
 * The channel and at least one property to change.
 *
 * Sent as a form.
 */
export interface ChannelUpdateInputWithLogo extends Omit<Schema<'UpdateChannelForm'>, 'logo'> {
  /** The new logo as a file: JPG or PNG, square, at most 640 by 640 pixels and 800 KB. Not together with `logoUrl`. */
  logo: FileContent;
  logoUrl?: never;
}

/**
 * The input of `channels.update`.
 *
 * The channel and at least one property to change.
 */
export type ChannelUpdateInput = ChannelUpdateInputWithoutLogo | ChannelUpdateInputWithLogo;

/** The result of `channels.update`. */
export interface ChannelUpdate extends Schema<'ChannelUpdate'> {}
