// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { OperationId } from '../../operation.ts';
import type { ValidatorModule, WebhookModule } from '../../validator-module.ts';
import type { WebhookEvent } from '../../webhook.ts';

export declare const operationModules: Record<OperationId, () => Promise<ValidatorModule>>;
export declare const webhookModules: Record<WebhookEvent, () => Promise<WebhookModule>>;
