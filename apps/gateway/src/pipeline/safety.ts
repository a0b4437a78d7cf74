import { type Operation, operations, type Safety } from '@doubletick-kit/contract';
import type { GatewayOperationId } from '../policy/policy.ts';

/** What repeating an operation can do. The gateway's own `fetchFile` only reads. */
export function safetyOf(operation: GatewayOperationId | null): Safety {
  return operation === null || operation === 'fetchFile' ? 'safe' : operations[operation].safety;
}

/** Whether an intent has to be durable before the request is forwarded: unless it only reads. */
export function needsIntent({ audit, safety }: Operation): boolean {
  return audit.class !== 'read' || safety !== 'safe';
}
