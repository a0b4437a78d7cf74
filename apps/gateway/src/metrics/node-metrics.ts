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
  // Labelled by names of Node's classes, and they walk over every open connection.
  for (const name of ['nodejs_active_handles', 'nodejs_active_requests', 'nodejs_active_resources']) {
    registry.removeSingleMetric(name);
  }
  return registry;
}
