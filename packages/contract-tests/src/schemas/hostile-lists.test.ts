import { formatUpstreamErrors } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { inbound } from './payloads.ts';
import { replaceAt } from './place.ts';
import { samplePlaces } from './sample-places.ts';
import { slowestRun } from './slowest-run.ts';

/** Generous: what is linear takes less than a quarter of it. */
const growth = { from: 10_000, to: 100_000, factor: 10, boundMs: 4_000 };

it.each(inbound)(
  'the $title takes time in proportion for lists of up to 100,000 items',
  async ({ schema, validate }) => {
    for (const { path, root, value } of samplePlaces(schema)) {
      // What is not documented is not looked into.
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
