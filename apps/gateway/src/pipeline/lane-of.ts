import type { OperationClass } from '../policy/policy.ts';
import type { Exchange } from './exchange.ts';

/** Requests of one team and class share a lane. Files have their own, since they take long. */
export function laneOf({ owner }: Exchange, what: OperationClass | 'file'): string {
  return `${owner?.team}\n${what}`;
}
