// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `collaborators.add` and `collaborators.remove` take. */
export interface CollaboratorsInput extends Schema<'CollaboratorsRequest'> {}

/** What `collaborators.add` and `collaborators.remove` answer. */
export interface CollaboratorsResult extends Schema<'CollaboratorsResult'> {}
