import type { AdminAction, AdminEvent } from './admin-event.ts';
import { type AuditFilter, queryOf, type RecordQuery, toTerms } from './audit-filter.ts';
import { changeFields } from './search-terms.ts';

/** Selects changes of the gateway. Times, limit and cursor are as for records. */
export interface ChangeFilter extends Pick<AuditFilter, 'since' | 'until' | 'limit' | 'cursor' | 'keyId' | 'team'> {
  action?: AdminAction | undefined;
  /** The name of who did it. */
  actor?: string | undefined;
}

/** @throws RangeError for an invalid filter */
export function toChangeQuery(filter: ChangeFilter): RecordQuery {
  const values = {
    'change.kind': 'admin' satisfies AdminEvent['kind'],
    'change.action': filter.action,
    'change.actor': filter.actor,
    'change.keyId': filter.keyId,
    'change.team': filter.team,
  };
  return queryOf(filter, toTerms(changeFields, values));
}
