import { expect, it } from 'vitest';
import { texts } from '../../../texts.ts';
import { problemsOfInvite } from './invite-problems.ts';

const { noName, noPhone } = texts.settings.member;

it.each([
  ['Arjun Das', '919999999916', {}],
  ['Arjun Das', ' +91 (99999) 99-916 ', {}],
  [' ', '', { name: noName, phone: noPhone }],
  ['Arjun Das', 'office', { phone: noPhone }],
])('checks the name %j and the phone number %j', (name, phone, problems) => {
  expect(problemsOfInvite({ name, phone })).toEqual(problems);
});
