import { expect, test } from 'vitest';
import { nearestOf } from './nearest-of.ts';

const names = ['read', 'send', 'getTeam', 'sendWhatsappTextMessage'];

test.each([
  ['raed', 'read'],
  ['Send', 'send'],
  ['get-team', 'getTeam'],
  ['sendWhatsAppTextMesage', 'sendWhatsappTextMessage'],
  ['*', undefined],
  ['', undefined],
  ['deleteEverything', undefined],
  ['x'.repeat(1_000_000), undefined],
])('the nearest of %.40s is %s', (name, expected) => {
  expect(nearestOf(name, names)).toBe(expected);
});
