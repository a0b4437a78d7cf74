// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `customEvents.fire` takes. */
export interface CustomEventFireInput extends Schema<'FireCustomEventRequest'> {}

/** What `customEvents.fire` answers. */
export interface FiredCustomEvent extends Schema<'FiredCustomEvent'> {}
