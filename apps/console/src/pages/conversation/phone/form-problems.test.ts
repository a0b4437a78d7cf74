import { expect, test } from 'vitest';
import { problemsOfContact, problemsOfLocation } from './form-problems.ts';

test.each([
  ['18.922', '72.8347', []],
  [' -90 ', '-180', []],
  ['90.1', '180.1', ['latitude', 'longitude']],
  ['north', '', ['latitude', 'longitude']],
  ['1e1', '0x10', ['latitude', 'longitude']],
  ['18,9', '72', ['latitude']],
])('of the location %j, %j, these fields are wrong: %j', (latitude, longitude, wrong) => {
  expect(Object.keys(problemsOfLocation({ latitude, longitude }))).toEqual(wrong);
});

test.each([
  ['Deepak Verma', '919999999925', []],
  [' ', '+91 99999 99925', ['name']],
  ['Deepak Verma', 'none', ['phone']],
])('of the contact %j, %j, these fields are wrong: %j', (name, phone, wrong) => {
  expect(Object.keys(problemsOfContact({ name, phone }))).toEqual(wrong);
});
