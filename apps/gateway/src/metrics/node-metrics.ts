import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | undefined;

/**
 * Metrics of the process: event loop, heap, garbage collection, CPU. One registry for all gateways of a process, made when
 * it is first read, because what it observes Node with cannot be taken away again.
 */
export function nodeMetrics(): Registry {
  if (registry) return registry;
  registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // They walk over every open connection, and are labelled by names of Node's classes.
  for (const { name } of registry.getMetricsAsArray()) {
    if (name.startsWith('nodejs_active_')) registry.removeSingleMetric(name);
  }
  return registry;
}
