import { identifyWebhook, validateWebhook } from '@doubletick-kit/contract/webhooks';
import { expect, it } from 'vitest';
import { createWorld } from '../../world/create-world.ts';
import { defaultOptions } from '../../world/options.ts';
import { recordReports } from '../../world/reporting.ts';
import { demo } from '../../world/seed/demo.ts';
import { writeAsCustomer } from '../../world/simulate/customer-message.ts';
import { webhookEventsOf } from './webhook-events-of.ts';

const { customers, wabaNumbers } = demo;
const now = 1_000_000_000_000;

it('tells of a text in the documented form, with what integrators have seen', async () => {
  const world = createWorld({ options: defaultOptions, now: () => now });
  const { phone } = customers.unassigned;
  const { occurrences } = recordReports(world, () =>
    writeAsCustomer(world, { from: phone, to: wabaNumbers.support, content: { type: 'TEXT', text: 'Hello' } }),
  );
  const [caused, ...others] = occurrences.flatMap((occurrence) => webhookEventsOf(occurrence, world.options));
  expect(others).toEqual([]);
  expect(caused).toMatchObject({ event: 'MESSAGE_RECEIVED', wabaNumber: wabaNumbers.support });
  const payload = caused?.payload();
  expect(payload).toMatchObject({
    to: wabaNumbers.support,
    from: phone,
    message: { type: 'TEXT', text: 'Hello', context: {} },
    isFirstMessage: false,
  });
  expect(await validateWebhook('MESSAGE_RECEIVED', payload)).toEqual([]);
  expect(await identifyWebhook(payload)).toEqual(['MESSAGE_RECEIVED']);
});
