// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `broadcasts.send`. */
export interface BroadcastSendInput extends Schema<'BroadcastRequest'> {}

/** One outcome for the whole broadcast. It does not contain the outcomes of single recipients. */
export interface BroadcastResult extends Schema<'BroadcastResult'> {}
