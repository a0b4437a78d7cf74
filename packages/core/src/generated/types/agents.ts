// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `agents.setStatus` takes. */
export interface AgentSetStatusInput extends Schema<'AgentStatusRequest'> {}

/** What `agents.setStatus` answers. */
export interface AgentStatusResult extends Schema<'AgentStatusResult'> {}
