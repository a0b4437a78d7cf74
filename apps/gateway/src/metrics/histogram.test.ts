import fc from 'fast-check';
import { Histogram as Reference, Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { seriesOf } from './series.fixture.ts';

const buckets = [0.001, 0.0025, 0.1, 1, 25];
const colours = ['red', 'blue', 'other'];
const seconds = fc.oneof(fc.constantFrom(0, ...buckets), fc.double({ min: 0, max: 100, noNaN: true }));

const pageOf = async (page: { metrics(): Promise<string> }) => (await page.metrics()).trim();

it('prints what the histogram of prom-client does', async () => {
  const colour = fc.constantFrom(...colours);
  const run = async (labels: Record<string, readonly string[]>, values: readonly [string, number][]) => {
    const registry = new Registry();
    const spec = { name: 'took_seconds', help: 'How long it took.' };
    const labelNames = Object.keys(labels);
    const name = `gateway_${spec.name}`;
    const reference = new Reference({ ...spec, name, labelNames, buckets: [...buckets], registers: [registry] });
    const metrics = createMetrics();
    const observe = metrics.addHistogram({ ...spec, labels, buckets });
    for (const [value, took] of values) {
      const given = Object.fromEntries(labelNames.map((label) => [label, value]));
      reference.observe(given, took);
      observe(given, took);
    }
    const page = await metrics.read();
    const own = page.slice(0, page.indexOf('# HELP process'));
    expect(own.trim()).toBe(await pageOf(registry));
  };
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(colour, seconds)), (values) => run({ colour: colours }, values)));
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(colour, seconds)), (values) => run({}, values)));
});

it('passes over a value that is not finite, so that the sum can still be used', async () => {
  const metrics = createMetrics();
  const observe = metrics.addHistogram({ name: 'took_seconds', help: 'How long it took.', labels: {}, buckets });
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5]) observe({}, value);
  const series = seriesOf(await metrics.read());
  expect(series.get('gateway_took_seconds_bucket{le="0.001"}')).toBe(0);
  expect(series.get('gateway_took_seconds_bucket{le="1"}')).toBe(1);
  expect(series.get('gateway_took_seconds_sum')).toBe(0.5);
  expect(series.get('gateway_took_seconds_count')).toBe(1);
});
