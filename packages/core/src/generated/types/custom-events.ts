// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `customEvents.fire`. */
export interface CustomEventFireInput extends Schema<'FireCustomEventRequest'> {}

/** The result of `customEvents.fire`. */
export interface FiredCustomEvent extends Schema<'FiredCustomEvent'> {}
