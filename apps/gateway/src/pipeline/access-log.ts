import { type DestinationStream, pino } from 'pino';
import type { AuditEvent } from '../audit/audit-event.ts';

/** One line for each request, without secrets, phone numbers, raw URLs or bodies, and one for each checkpoint. */
export interface AccessLog {
  write(event: AuditEvent): void;
  /** A signed checkpoint of the audit log, which is worth most where the gateway cannot change it. */
  writeCheckpoint(line: CheckpointLine): void;
}

export interface CheckpointLine {
  time: Date;
  /** @see https://c2sp.org/tlog-checkpoint */
  checkpoint: string;
}

export const silentLog: AccessLog = { write: () => undefined, writeCheckpoint: () => undefined };

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
    writeCheckpoint({ time, checkpoint }) {
      logger.info({ time: time.toISOString(), checkpoint });
    },
  };
}
