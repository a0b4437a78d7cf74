import { formatUpstreamErrors, identifyWebhook, type Violation } from '@doubletick-kit/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileValues, marker, megabytes } from './hostile-values.ts';
import { inbound } from './payloads.ts';
import { replaceAt } from './place.ts';
import { samplePlaces } from './sample-places.ts';
import { isObject } from './schema.ts';
import { slowestRun } from './slowest-run.ts';

/** Generous: linear time is less than a tenth of it. */
const boundMs = 4_000;

afterAll(() => expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false));

describe.each(inbound)('$title', ({ schema, validate }) => {
  const found = async (value: unknown) => (await validate?.(value)) ?? [];
  const places = samplePlaces(schema);

  it.each(Object.entries(hostileValues))('accepts or rejects %s in every place without failing', async (_, hostile) => {
    for (const { path, root } of places) expectNoEcho(await found(replaceAt(root, path, hostile)));
  });

  it.each(Object.entries(megabytes))(
    'accepts or rejects 1 MB of %s in every string without failing',
    async (_, text) => {
      for (const { path, root } of places.filter(({ value }) => typeof value === 'string')) {
        const started = performance.now();
        expectNoEcho(await found(replaceAt(root, path, text)));
        expect(performance.now() - started).toBeLessThan(boundMs);
      }
    },
  );

  it('treats a property named like one of Object.prototype like any other', async () => {
    for (const { path, root } of places.filter(({ value }) => isObject(value))) {
      const withProperty = async (name: string) => {
        const violations = await found(replaceAt(root, [...path, name], { polluted: true }));
        return violations.map(({ keyword, pointer }) => [keyword, pointer.replace(`/${name}`, '/any')]);
      };
      const expected = await withProperty('undocumented');
      for (const name of ['__proto__', 'constructor', 'toString']) expect(await withProperty(name)).toEqual(expected);
    }
  });
});

it.each(Object.entries({ ...hostileValues, ...megabytes }))('identifies no webhook for %s', async (_, hostile) => {
  expect(await identifyWebhook(hostile)).toEqual([]);
});

/** Generous: linear time is less than a quarter of it. */
const growth = { from: 10_000, to: 100_000, factor: 10, boundMs: 4_000 };

it.each(inbound)(
  'validates the $title in linear time for lists of up to 100,000 items',
  async ({ schema, validate }) => {
    for (const { path, root, value } of samplePlaces(schema)) {
      // Undocumented properties are not validated.
      if (!Array.isArray(value) || path.some((step) => String(step).startsWith('extra'))) continue;
      const items = [...value.slice(0, 1), {}, null, []];
      const run = await slowestRun(growth, async (length) => {
        const list = Array.from({ length }, (_, index) => items[index % items.length]);
        formatUpstreamErrors((await validate?.(replaceAt(root, path, list))) ?? []);
      });
      expect({ path, ...run }).toMatchObject({ isTooSlow: false });
    }
  },
);

/** Neither the violations nor their messages repeat what was sent. */
function expectNoEcho(violations: readonly Violation[]): void {
  const shown = JSON.stringify([violations, formatUpstreamErrors(violations)]);
  expect(shown.includes(marker)).toBe(false);
}
