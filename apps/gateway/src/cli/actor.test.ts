import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { commandActor } from './actor.ts';

const asha = { userInfo: () => ({ username: 'asha' }), uid: 1000 };
const root = { userInfo: () => ({ username: 'root' }), uid: 0 };
const nameless = {
  uid: 1234,
  userInfo: () => {
    throw new Error('ENOENT: no such user');
  },
};

test.each([
  ['a user', {}, asha, 'asha'],
  ['root through sudo', { SUDO_USER: 'asha' }, root, 'root (sudo by asha)'],
  ['sudo to the same user', { SUDO_USER: 'asha' }, asha, 'asha'],
  ['no sudo', { SUDO_USER: '' }, root, 'root'],
  ['a user without a name', {}, nameless, 'uid 1234'],
  ['a user without a name, through sudo', { SUDO_USER: 'asha' }, nameless, 'uid 1234 (sudo by asha)'],
  ['a system without users', {}, { ...nameless, uid: undefined }, 'uid unknown'],
  ['control characters', { SUDO_USER: '\u001b[2Ja\nb' }, root, 'root (sudo by [2Jab)'],
  ['an endless name', { SUDO_USER: 'x'.repeat(500) }, root, `root (sudo by ${'x'.repeat(64)})`],
])('names %s', (_, env, user, name) => {
  expect(commandActor(env, user)).toEqual({ name, via: 'command' });
});

test('asks the operating system, not the environment, who the user is', () => {
  expect(commandActor({ USER: 'mallory', LOGNAME: 'mallory' }).name).toBe(userInfo().username);
});
