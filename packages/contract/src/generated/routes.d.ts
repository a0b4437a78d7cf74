// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { OperationId, OperationRoute } from '../operation.ts';
/** The route of every operation by its operation id. */
export declare const routes: Readonly<Record<OperationId, OperationRoute>>;
