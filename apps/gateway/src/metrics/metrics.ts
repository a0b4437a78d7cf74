import { Counter, Gauge, type Metric, Registry } from 'prom-client';
import { Histogram } from './histogram.ts';
import { nodeMetrics } from './node-metrics.ts';
import { openSeries } from './series.ts';

/** The values that each label may have. Any other value is counted as `other`, so callers cannot make series. */
export type LabelSets<Label extends string> = Readonly<Record<Label, readonly string[]>>;

/** A value for each label. */
export type Labels<Label extends string> = Readonly<Record<Label, string>>;

export interface CounterSpec<Label extends string> {
  /** Without the prefix `gateway_`. */
  name: string;
  help: string;
  labels: LabelSets<Label>;
  /**
   * Series that exist before they are first counted, because a rate needs a start. Default: all values, if there is one
   * label.
   */
  start?: readonly Labels<Label>[];
}

export interface HistogramSpec<Label extends string> extends Omit<CounterSpec<Label>, 'start'> {
  /** Upper bounds, in seconds. */
  buckets: readonly number[];
}

export interface GaugeSpec {
  /** Without the prefix `gateway_`. */
  name: string;
  help: string;
  /** One series for each value. Default: one series without labels. */
  label?: { name: string; values: readonly string[] };
  /** Asked at each scrape, with a value of the label. Null leaves the series out. */
  read(value: string): number | null;
}

export type Count<Label extends string> = (labels: Labels<Label>) => void;
export type Observe<Label extends string> = (labels: Labels<Label>, seconds: number) => void;

/** Where parts of the gateway announce what they measure. Names are unique; each label has a fixed set of values. */
export interface Metrics {
  addCounter<Label extends string>(spec: CounterSpec<Label>): Count<Label>;
  addHistogram<Label extends string>(spec: HistogramSpec<Label>): Observe<Label>;
  addGauge(spec: GaugeSpec): void;
}

export interface MetricsPage {
  /** In the text format of Prometheus, with the metrics of Node's process. */
  read(): Promise<string>;
  readonly contentType: string;
}

const prefix = 'gateway_';

/** Metrics of one gateway. A process may have several. */
export function createMetrics(): Metrics & MetricsPage {
  const registry = new Registry();
  const registers = [registry];
  return {
    addCounter({ name, help, labels, start = onlySeries(labels) }) {
      const pending = openSeries(labels, (kept) => ({ labels: kept, count: 0 }));
      const counter = new Counter({
        name: prefix + name,
        help,
        labelNames: Object.keys(labels),
        registers,
        // It looks each combination up again each time; here, only those since the last scrape.
        collect() {
          for (const series of pending.all()) {
            if (series.count > 0) this.inc(series.labels, series.count);
            series.count = 0;
          }
        },
      });
      for (const series of start) counter.inc({ ...series }, 0);
      return (given) => {
        pending.of(given).count += 1;
      };
    },
    addHistogram({ name, help, labels, buckets }) {
      const histogram = new Histogram({ name: prefix + name, help, labels, buckets });
      // The type lists prom-client's own classes; the registry takes whatever has a name and `get()`.
      registry.registerMetric(histogram as unknown as Metric);
      return (given, seconds) => histogram.observe(given, seconds);
    },
    addGauge({ name, help, label, read }) {
      const labelNames = label ? [label.name] : [];
      const collect = () => {
        gauge.reset();
        for (const value of label?.values ?? ['']) {
          const now = read(value);
          if (now === null) gauge.remove(label ? { [label.name]: value } : {});
          else gauge.set(label ? { [label.name]: value } : {}, now);
        }
      };
      const gauge = new Gauge({ name: prefix + name, help, labelNames, registers, collect });
    },
    async read() {
      return `${await registry.metrics()}\n${await nodeMetrics().metrics()}`;
    },
    contentType: registry.contentType,
  };
}

/** Every value, if there is one label. */
function onlySeries<Label extends string>(labels: LabelSets<Label>): Readonly<Record<Label, string>>[] {
  const [only, ...others] = Object.entries<readonly string[]>(labels);
  if (!only || others.length > 0) return [];
  const [name, values] = only;
  // `as`: the entry is the only one, so its name is the whole of Label.
  return values.map((value) => ({ [name]: value }) as Record<Label, string>);
}
