// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `collaborators.add` and `collaborators.remove`. */
export interface CollaboratorsInput extends Schema<'CollaboratorsRequest'> {}

/** The result of `collaborators.add` and `collaborators.remove`. */
export interface CollaboratorsResult extends Schema<'CollaboratorsResult'> {}
