import { expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { seriesOf } from './series.fixture.ts';

const setup = () => {
  const metrics = createMetrics();
  const read = async () => [...seriesOf(await metrics.read())].filter(([name]) => name.startsWith('gateway_'));
  return { metrics, read };
};

const colours = { name: 'colours_total', help: 'Colours.', labels: { colour: ['red', 'blue', 'other'] } };

it('counts a value that is not in the set of its label as other', async () => {
  const { metrics, read } = setup();
  const count = metrics.addCounter(colours);
  for (const colour of ['red', 'green', '"} 1\ngateway_forged 1', '']) count({ colour });
  expect(await read()).toEqual([
    ['gateway_colours_total{colour="red"}', 1],
    ['gateway_colours_total{colour="blue"}', 0],
    ['gateway_colours_total{colour="other"}', 3],
  ]);
});

it('starts the series that are named at 0', async () => {
  const { metrics, read } = setup();
  const labels = { colour: ['red', 'blue'], size: ['small', 'large'] };
  metrics.addCounter({ ...colours, labels, start: [{ colour: 'red', size: 'large' }] });
  expect(await read()).toEqual([['gateway_colours_total{colour="red",size="large"}', 0]]);
});

it('asks gauges when they are read, and leaves out what is not known', async () => {
  const { metrics, read } = setup();
  const levels: Record<string, number | null> = { read: 1, send: null };
  metrics.addGauge({
    name: 'level',
    help: 'A level.',
    label: { name: 'class', values: ['read', 'send'] },
    read: (value) => levels[value] ?? null,
  });
  metrics.addGauge({ name: 'depth', help: 'A depth.', read: () => levels.read ?? null });
  expect(await read()).toEqual([
    ['gateway_level{class="read"}', 1],
    ['gateway_depth', 1],
  ]);
  Object.assign(levels, { read: null, send: 2 });
  expect(await read()).toEqual([['gateway_level{class="send"}', 2]]);
});

it('keeps the metrics of two gateways in one process apart, and names those of Node once', async () => {
  const [one, other] = [setup(), setup()];
  one.metrics.addCounter(colours)({ colour: 'red' });
  other.metrics.addCounter(colours);
  expect(new Map(await one.read()).get('gateway_colours_total{colour="red"}')).toBe(1);
  expect(new Map(await other.read()).get('gateway_colours_total{colour="red"}')).toBe(0);
  const page = await other.metrics.read();
  expect(page.match(/^# TYPE nodejs_eventloop_lag_seconds gauge$/gm)).toHaveLength(1);
});
