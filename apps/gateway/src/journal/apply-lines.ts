import type { DatabaseSync } from 'node:sqlite';
import type { AuditEvent } from '../audit/audit-event.ts';
import { eventCodes } from '../audit/event-codes.ts';
import { openClaimTable } from '../store/sqlite/claim-table.ts';
import type { KeyOutcome } from './journal-messages.ts';
import { type KeyOperation, readKeyLine } from './key-lines.ts';

/** What the lines of a batch did. */
interface Applied {
  /** The seq of the last event, undefined if there was none. */
  last: number | undefined;
  outcomes: readonly KeyOutcome[];
}

interface ApplyOptions {
  instance: string;
  /** Inserts an event and returns its seq. */
  append(body: string): number;
}

/** Returns a function that does what the lines of a batch say. Within one transaction: all of it is kept or nothing. */
export function createApplyLines(db: DatabaseSync, { instance, append }: ApplyOptions) {
  const claims = openClaimTable(db);
  const selectBody = db.prepare('SELECT body FROM event WHERE seq = ?');

  /** A claim appends its intent only if the key is free. */
  function applyClaim(operation: KeyOperation & { do: 'claim' }, body: string): [KeyOutcome, number | undefined] {
    const row = claims.find(operation.key);
    if (row) return [row, undefined];
    const event = append(body);
    claims.insert(operation, { event, at: operation.at });
    return [null, event];
  }

  function applyResolution(operation: KeyOperation): number | undefined {
    const found = claims.eventOfUnknown(operation);
    if (found === undefined) return undefined;
    const event = append(JSON.stringify(resolutionOf(String(selectBody.get(found)?.body), instance)));
    claims.resolve(operation, { event, at: operation.at });
    return event;
  }

  return (lines: readonly string[]): Applied => {
    let last: number | undefined;
    let operation: KeyOperation | undefined;
    const outcomes: KeyOutcome[] = [];
    for (const line of lines) {
      const read = readKeyLine(line);
      if (read?.do === 'resolve') {
        const event = applyResolution(read);
        outcomes.push(event !== undefined);
        last = event ?? last;
      } else if (read) {
        operation = read;
      } else if (operation?.do === 'claim') {
        const [outcome, event] = applyClaim(operation, line);
        outcomes.push(outcome);
        last = event ?? last;
        operation = undefined;
      } else {
        last = append(line);
        if (operation?.do === 'settle')
          claims.settle(operation, operation.settlement, { event: last, at: operation.at });
        operation = undefined;
      }
    }
    return { last, outcomes };
  };
}

/** The last event of a request, which said `unknown`, with what is known now. */
function resolutionOf(body: string, instance: string): AuditEvent {
  // Only the gateway writes the table.
  const event = JSON.parse(body) as AuditEvent;
  const code = eventCodes.resolution.success;
  return { ...event, kind: 'resolution', instance, outcome: 'success', reason: 'found-by-status', code };
}
