// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `agents.setStatus`. */
export interface AgentSetStatusInput extends Schema<'AgentStatusRequest'> {}

/** The result of `agents.setStatus`. */
export interface AgentStatusResult extends Schema<'AgentStatusResult'> {}
