import manifest from '../package.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import type { DiskWatch } from './disk/disk-watch.ts';
import type { Journal } from './journal/journal.ts';
import type { KeyDirectory } from './keys/key-directory.ts';
import type { LimitGate } from './limits/limit-gate.ts';
import type { Listener } from './listen/listen.ts';
import { countDecisions } from './metrics/count-decisions.ts';
import { measureJournal } from './metrics/measure-journal.ts';
import { createMetrics, type Metrics, type MetricsPage } from './metrics/metrics.ts';
import { createRequestMetrics, type RequestMetrics } from './metrics/request-metrics.ts';
import type { BreakerState } from './upstream/breaker.ts';
import { type Breakers, breakerNames } from './upstream/breakers.ts';

export interface OpenMetrics extends Metrics, MetricsPage {
  requests: RequestMetrics;
  /** Notes that this gateway has signed a checkpoint. */
  noteCheckpoint(): void;
  /** Counts and times what goes through these. */
  measureJournal(journal: Journal): Journal;
  countDecisions(gate: LimitGate): LimitGate;
}

/** What only the running gateway knows. */
export interface LiveFigures {
  inFlight: { readonly size: number };
  listening: Iterable<Pick<Listener, 'connections'>>;
  directory: Pick<KeyDirectory, 'ageMs'>;
  breakers: Pick<Breakers, 'states'>;
  disk: Pick<DiskWatch, 'secondsLeft'>;
}

/** Opens the metrics of one gateway. */
export function openMetrics({ now, elapsed }: Pick<Deps, 'now' | 'elapsed'>): OpenMetrics {
  const metrics = createMetrics();
  let checkpointAt = 0;
  metrics.addGauge({
    name: 'build_info',
    help: 'Always 1; the label is the version of the gateway.',
    label: { name: 'version', values: [manifest.version] },
    read: () => 1,
  });
  metrics.addGauge({
    name: 'audit_last_checkpoint_timestamp_seconds',
    help: 'When this gateway signed its last checkpoint, in seconds since 1970; 0: not since it was started.',
    read: () => checkpointAt / 1_000,
  });
  return {
    ...metrics,
    requests: createRequestMetrics(metrics),
    noteCheckpoint() {
      checkpointAt = now();
    },
    measureJournal: (journal) => measureJournal(journal, metrics, elapsed),
    countDecisions: (gate) => countDecisions(gate, metrics),
  };
}

/** Adds what is read from the running gateway at each scrape. */
export function addLiveFigures(metrics: Metrics, figures: LiveFigures): void {
  const { inFlight, listening, directory, breakers, disk } = figures;
  metrics.addGauge({
    name: 'http_requests_in_flight',
    help: 'Requests that are not answered yet.',
    read: () => inFlight.size,
  });
  metrics.addGauge({
    name: 'connections',
    help: 'Open connections of clients.',
    read: () => [...listening].reduce((sum, { connections }) => sum + connections, 0),
  });
  metrics.addGauge({
    name: 'key_snapshot_age_seconds',
    help: 'Age of what the gateway knows about keys and policies. Normally below 2; from 60 on every key is refused.',
    read: () => directory.ageMs() / 1_000,
  });
  metrics.addGauge({
    name: 'breaker_state',
    help: 'Of the circuit breakers of a class, that of the team which is worst off: 0 closed, 1 half open, 2 open.',
    label: { name: 'class', values: breakerNames },
    read: (name) => stateValues[breakers.states()[name] ?? 'closed'],
  });
  metrics.addGauge({
    name: 'disk_full_seconds',
    help: 'Until the disk of the data directory is full at the present rate; absent while its free space does not shrink.',
    read: () => (Number.isFinite(disk.secondsLeft()) ? disk.secondsLeft() : null),
  });
}

const stateValues = { closed: 0, 'half-open': 1, open: 2 } as const satisfies Record<BreakerState, number>;
