import type { OperationClass } from '../policy/policy.ts';
import type { Exchange } from './exchange.ts';

/** Requests of one team and class share a lane. */
export function laneOf({ owner }: Exchange, operationClass: OperationClass): string {
  return `${owner?.team}\n${operationClass}`;
}
