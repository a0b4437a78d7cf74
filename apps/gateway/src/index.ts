/**
 * The gateway between teams and one DoubleTick account: keys and policies for the teams, one upstream key, an audit record
 * for every request.
 *
 * @module
 */
export type { AuditFilter, AuditLog, AuditPage } from './audit/audit-filter.ts';
export type { AuditRecord, Outcome } from './audit/audit-record.ts';
export type { GatewayDeps } from './deps.ts';
export type { KeyRecord } from './keys/key-record.ts';
export type { KeyStore } from './keys/key-store.ts';
export { connectRedis } from './limits/connect-redis.ts';
export type { RedisClient } from './limits/redis-limiter.ts';
export {
  type Gateway,
  type GatewayOptions,
  type Limits,
  type ListeningGateway,
  openGateway,
} from './open-gateway.ts';
export { type AccessLog, createAccessLog } from './pipeline/access-log.ts';
export type { OperationClass, Policy } from './policy/policy.ts';
