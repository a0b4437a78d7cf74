// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { OperationId } from '../operation.ts';
import type { ValidatorModule } from '../validator-module.ts';

/** Loads the compiled schemas of an operation. */
export declare const operationValidators: Readonly<Record<OperationId, () => Promise<ValidatorModule>>>;
