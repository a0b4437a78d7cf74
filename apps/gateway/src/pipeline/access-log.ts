import { type DestinationStream, pino } from 'pino';
import type { AuditEvent } from '../audit/audit-event.ts';

/** One line for each request: no secrets, phone numbers, raw URLs or bodies. */
export interface AccessLog {
  write(event: AuditEvent): void;
}

export const silentLog: AccessLog = { write: () => undefined };

/** Writes JSON lines. Only the fields listed here can ever be in one. */
export function createAccessLog(destination: DestinationStream): AccessLog {
  const logger = pino({ base: null, timestamp: false, messageKey: 'message' }, destination);
  return {
    write({ time, id, team, keyId, address, operation, status, outcome, reason, latencyMs, upstreamStatus, count }) {
      logger.info({
        time,
        requestId: id,
        team,
        keyId,
        address,
        operation,
        status,
        outcome,
        reason,
        ms: latencyMs,
        upstreamStatus,
        ...(count > 1 && { count }),
      });
    },
  };
}
