// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `broadcasts.send`. */
export interface BroadcastSendInput extends Schema<'BroadcastRequest'> {}

/** One outcome for the whole broadcast. What became of single recipients is not in it. */
export interface BroadcastResult extends Schema<'BroadcastResult'> {}
