import { join } from 'node:path';
import fc from 'fast-check';
import { onTestFinished } from 'vitest';
import { exampleEvent, exampleIntent } from '../../../audit/audit-event.fixture.ts';
import type { AuditEvent } from '../../../audit/audit-event.ts';
import type { AuditFilter } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import { redactNumber } from '../../../audit/redact-number.ts';
import { temporaryDirectory } from '../../../temporary-directory.fixture.ts';
import { prepareInsert } from '../event-table.ts';
import { openJournalDatabase } from '../journal-database.ts';
import { openIndexFollower } from './index-follower.ts';

export const key = Buffer.alloc(32, 7);

export function setupSearch(segmentEvents = 8) {
  const dataDir = temporaryDirectory();
  const db = openJournalDatabase(join(dataDir, 'journal.db'));
  const insert = prepareInsert(db);
  const open = () => {
    const follower = openIndexFollower(dataDir, segmentEvents);
    onTestFinished(() => follower.close());
    return follower;
  };
  onTestFinished(() => db.close());
  const append = (events: readonly AuditEvent[]) => {
    db.exec('BEGIN');
    for (const event of events) insert(JSON.stringify(event));
    db.exec('COMMIT');
  };
  return { dataDir, open, append };
}

export const many = (count: number, part: (i: number) => Partial<AuditEvent> = () => ({})) =>
  Array.from({ length: count }, (_, i) => exampleEvent({ id: `id-${i}`, ...part(i) }));

export const ids = (records: readonly AuditRecord[]) => records.map(({ id }) => id);

/** The last event of each request that matches, in the order of these events, newest first. */
export function naive(
  events: readonly AuditEvent[],
  { outcome, team, operation, recipient, limit = 100 }: AuditFilter,
) {
  const seen = new Set<string>();
  return events
    .toReversed()
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((event) => (event.kind === 'intent' ? { ...event, outcome: 'unknown' } : event))
    .filter((event) => outcome === undefined || event.outcome === outcome)
    .filter((event) => team === undefined || event.team === team)
    .filter((event) => operation === undefined || event.operation === operation)
    .filter(
      (event) =>
        recipient === undefined || event.recipients.some(({ hash }) => hash === redactNumber(recipient, key).hash),
    )
    .slice(0, limit)
    .map(({ id }) => id);
}

const phones = ['919999999921', '919999999922', '919999999923'];
export const step = fc.record({
  id: fc.integer({ min: 0, max: 25 }),
  recipient: fc.constantFrom(...phones),
  team: fc.constantFrom('Support', 'Sales'),
  operation: fc.constantFrom('getTeam', 'assignTeamMemberToChat'),
  outcome: fc.constantFrom('success', 'failure', 'unknown' as const),
  hasIntent: fc.boolean(),
  gap: fc.integer({ min: 0, max: 12 }),
  isCut: fc.boolean(),
  isResolved: fc.boolean(),
});
export const filters = fc.record(
  {
    recipient: fc.constantFrom(...phones),
    team: fc.constantFrom('Support', 'Sales'),
    operation: fc.constantFrom('getTeam', 'assignTeamMemberToChat'),
    outcome: fc.constantFrom('success', 'failure', 'unknown' as const),
    limit: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: [] },
);

/** Requests whose intent, end, cut and resolution lie apart from each other, as with concurrent requests. */
export function eventsOf(
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): AuditEvent[] {
  const placed: { at: number; event: AuditEvent }[] = [];
  steps.forEach(({ recipient, team, operation, outcome, hasIntent, gap, isCut, isResolved }, index) => {
    const part = { id: `id-${index}`, team, operation, recipients: [redactNumber(recipient, key)] };
    if (hasIntent) placed.push({ at: index, event: exampleIntent(part) });
    if (hasIntent && gap === 12) return;
    placed.push({ at: index + gap, event: exampleEvent({ ...part, outcome: outcome as 'success' }) });
    const cut = exampleEvent({ ...part, kind: 'cut', outcome: outcome as 'success' });
    if (isCut) placed.push({ at: index + gap * 2 + 0.5, event: cut });
    const resolution = exampleEvent({ ...part, kind: 'resolution', outcome: 'success' });
    if (isResolved && outcome === 'unknown') placed.push({ at: index + gap * 3 + 0.7, event: resolution });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ event }) => event);
}
