import { expect, it } from 'vitest';
import { codeOf, eventCodes } from './event-codes.ts';

const all: string[] = Object.values(eventCodes).flatMap((codes) => Object.values<string>(codes));

it('gives each kind and result another code of six characters', () => {
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((code) => !/^G\d{4}[IWE]$/.test(code))).toEqual([]);
});

it.each([
  [{ kind: 'intent', outcome: 'unknown', rule: 'allow: send', reason: null }, 'G1000I'],
  [{ kind: 'end', outcome: 'success', rule: 'allow: send', reason: null }, 'G1100I'],
  [{ kind: 'end', outcome: 'denied', rule: null, reason: 'key-revoked' }, 'G1110W'],
  [{ kind: 'end', outcome: 'denied', rule: 'expiresAt', reason: 'key-expired' }, 'G1102W'],
  [{ kind: 'end', outcome: 'denied', rule: null, reason: 'keys-unavailable' }, 'G1102W'],
  [{ kind: 'end', outcome: 'unknown', rule: 'allow: send', reason: 'upstream-timeout' }, 'G1104E'],
  [{ kind: 'cut', outcome: 'success', rule: 'allow: send', reason: 'answer-cut' }, 'G1200W'],
  [{ kind: 'resolution', outcome: 'success', rule: 'allow: send', reason: 'found-by-status' }, 'G1300I'],
] as const)('gives %j the code %s', (event, code) => {
  expect(codeOf(event)).toBe(code);
});
