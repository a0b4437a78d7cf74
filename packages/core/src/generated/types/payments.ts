// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `payments.createLink`. */
export interface PaymentCreateLinkInput extends Schema<'PaymentLinkRequest'> {}

/** The result of `payments.createLink`. */
export interface PaymentLink extends Schema<'PaymentLink'> {}
