import { setTimeout as pause } from 'node:timers/promises';
import type { FollowedLog } from '../audit/audit-log.ts';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { CliDeps } from './cli-deps.ts';

const pauseMs = 250;
const sqliteBusy = 5;

/** Prints what has ended, then what ends, until the user interrupts. It reads the file: the gateway need not run. */
export async function followRecords(
  { newest, next }: FollowedLog,
  print: (records: readonly AuditRecord[]) => void,
  { drained = async () => undefined, onInterrupt }: CliDeps,
): Promise<void> {
  const interrupt = new AbortController();
  const { signal } = interrupt;
  onInterrupt?.(() => interrupt.abort());
  print(newest);
  while (!signal.aborted) {
    const records = tryNext(next);
    if (records.length > 0) print(records);
    await drained();
    if (records.length === 0) await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

/** A gateway that starts has the file to itself for a moment. */
function tryNext(next: FollowedLog['next']): AuditRecord[] {
  try {
    return next();
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return [];
    throw error;
  }
}
