import { expect, test } from 'vitest';
import { createAddressMatcher, isAddressRange } from './address-ranges.ts';

test.each([
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.0/8', '::ffff:10.0.0.1', true],
  ['10.0.0.0/8', '::ffff:0a00:0001', true],
  ['10.0.0.0/8', '::10.0.0.1', false],
  ['10.0.0.7', '10.0.0.7', true],
  ['10.0.0.7', '10.0.0.8', false],
  ['10.1.2.3/16', '10.1.9.9', true],
  ['0.0.0.0/0', '203.0.113.1', true],
  ['0.0.0.0/0', '::1', false],
  ['::/0', '2001:db8::1', true],
  ['::/0', '203.0.113.1', false],
  ['::/0', '::ffff:203.0.113.1', false],
  ['2001:DB8::/32', '2001:db8:1::1', true],
  ['fe80::/10', 'fe80::1%eth0', true],
  ['10.0.0.0/8', 'localhost', false],
  ['10.0.0.0/8', '', false],
  ['not a range', '10.0.0.1', false],
])('%s and %s: %s', (range, address, expected) => {
  expect(createAddressMatcher([range])(address)).toBe(expected);
});

test.each([
  '*',
  '',
  '10.0.0',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.0/',
  '10.0.0.0/-1',
  '010.0.0.1',
  '::ffff:10.0.0.0/8',
])('refuses %j as a range', (text) => expect(isAddressRange(text)).toBe(false));

test.each(['fe80::1%eth0/64', '2001:db8::/129', '10.0.0.0/8 ', 'example.com', '１０.0.0.1'])(
  'refuses %j as a range',
  (text) => expect(isAddressRange(text)).toBe(false),
);
