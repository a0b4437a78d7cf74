import { expect, it } from 'vitest';
import { deliveryAt, planDelivery } from './delivery.ts';
import { outcomes } from './outcomes.ts';

const acceptedAt = 1_000_000_000_000;
const second = 1_000;
const [minute, hour, day] = [60 * second, 3_600 * second, 86_400 * second];

/** The steps that have happened `afterMs` after a message to a phone number was accepted. */
function stepsOf(phone: string, afterMs: number): string[] {
  const delivery = planDelivery({ wabaNumber: '919999999901', customerPhone: phone, chat: undefined }, acceptedAt);
  const { failure, ...times } = deliveryAt({ delivery }, acceptedAt + afterMs);
  const steps = Object.entries(times).flatMap(([step, at]) => (at === null ? [] : [step]));
  return failure ? [...steps, failure.code] : steps;
}

it.each([
  ['any other phone number', '919999999999', 0, []],
  ['any other phone number', '919999999999', second, ['sentAt']],
  ['any other phone number', '919999999999', 2 * second, ['sentAt', 'deliveredAt']],
  ['any other phone number', '919999999999', 30 * second, ['sentAt', 'deliveredAt', 'readAt']],
  ['noWhatsApp', outcomes.noWhatsApp.phone, 0, []],
  ['noWhatsApp', outcomes.noWhatsApp.phone, day, ['failedAt', '131026']],
  ['optedOut', outcomes.optedOut.phone, day, ['failedAt', '131050']],
  ['slow', outcomes.slow.phone, 59 * second, []],
  ['slow', outcomes.slow.phone, minute, ['sentAt']],
  ['slow', outcomes.slow.phone, hour, ['sentAt', 'deliveredAt']],
  ['slow', outcomes.slow.phone, day, ['sentAt', 'deliveredAt', 'readAt']],
  ['neverDelivered', outcomes.neverDelivered.phone, day, ['sentAt']],
  ['neverRead', outcomes.neverRead.phone, day, ['sentAt', 'deliveredAt']],
  ['failsAfterSent', outcomes.failsAfterSent.phone, second, ['sentAt']],
  ['failsAfterSent', outcomes.failsAfterSent.phone, day, ['sentAt', 'failedAt', '131000']],
])('a message to %s (%s) has after %i ms the steps %j', (_name, phone, afterMs, steps) => {
  expect(stepsOf(phone, afterMs)).toEqual(steps);
});

it('gives every outcome its own phone number', () => {
  const phones = Object.values(outcomes).map(({ phone }) => phone);
  expect(new Set(phones).size).toBe(phones.length);
});
