// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `payments.createLink` takes. */
export interface PaymentCreateLinkInput extends Schema<'PaymentLinkRequest'> {}

/** What `payments.createLink` answers. */
export interface PaymentLink extends Schema<'PaymentLink'> {}
