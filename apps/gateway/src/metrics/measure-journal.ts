import type { Journal } from '../journal/journal.ts';
import type { Metrics } from './metrics.ts';

const commitBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5];

/** Adds metrics of the audit log, and returns a journal that counts and times what is appended. */
export function measureJournal(journal: Journal, metrics: Metrics, elapsed: () => number): Journal {
  const { commitSeconds, countEvent, countFailure } = addAuditMetrics(metrics);
  let waiting = 0;
  metrics.addGauge({
    name: 'audit_queue_depth',
    help: 'Writes that wait for the disk.',
    read: () => waiting,
  });

  /** @param countEvents how many events the result stands for */
  async function measure<Result>(write: Promise<Result>, countEvents: (result: Result) => number): Promise<Result> {
    const startedAt = elapsed();
    waiting += 1;
    try {
      const result = await write;
      commitSeconds({}, (elapsed() - startedAt) / 1_000);
      for (let left = countEvents(result); left > 0; left -= 1) countEvent({});
      return result;
    } catch (error) {
      countFailure({});
      throw error;
    } finally {
      waiting -= 1;
    }
  }

  return {
    append: (events, settles) => measure(journal.append(events, settles), () => events.length),
    claim: (intent, claim, at) => measure(journal.claim(intent, claim, at), (row) => (row === null ? 1 : 0)),
    resolveUnknown: (claim, at) => measure(journal.resolveUnknown(claim, at), (isResolved) => (isResolved ? 1 : 0)),
    upkeep: (upkeep) => journal.upkeep(upkeep),
    noteChanges: () => journal.noteChanges(),
    trouble: () => journal.trouble(),
    close: () => journal.close(),
  };
}

function addAuditMetrics(metrics: Metrics) {
  const commitSeconds = metrics.addHistogram({
    name: 'audit_commit_seconds',
    help: 'Time until a write of the audit log was on disk.',
    labels: {},
    buckets: commitBuckets,
  });
  const countEvent = metrics.addCounter({
    name: 'audit_events_total',
    help: 'Events that this gateway has written to the audit log: one to four for each request.',
    labels: {},
  });
  const countFailure = metrics.addCounter({
    name: 'audit_failures_total',
    help: 'Writes of the audit log that failed. Their requests were answered with 503.',
    labels: {},
  });
  return { commitSeconds, countEvent, countFailure };
}
