// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { components } from '#contract/schema';

/** A schema of the OpenAPI description, by name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
