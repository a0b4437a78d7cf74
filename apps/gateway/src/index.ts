/**
 * The gateway between teams and one DoubleTick account: keys for the teams, one upstream key, an audit record for every
 * request.
 *
 * @module
 */
export type { AuditLog } from './audit/audit-log.ts';
export type { AuditFilter, AuditRecord, Outcome } from './audit/audit-record.ts';
export type { GatewayDeps } from './deps.ts';
export type { ListeningGateway } from './http/listen.ts';
export type { KeyRecord, KeyStore } from './keys/key-store.ts';
export { isOffered } from './offered-operations.ts';
export { type Gateway, type GatewayOptions, openGateway } from './open-gateway.ts';
