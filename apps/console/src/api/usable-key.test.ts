import { expect, it } from 'vitest';
import { usableKey } from './usable-key.ts';

const demo = { key: 'key_demo000001', status: 'ACTIVE', permissions: 'all', whitelist: [] } as const;
const limited = { ...demo, key: 'key_limited001', whitelist: ['10.0.0.1'] };
const disabled = { ...demo, key: 'key_disabled01', status: 'DISABLED' } as const;
const readOnly = { ...demo, key: 'key_readonly01', permissions: ['read'] };

it.each([
  { keys: [], usable: undefined },
  { keys: [disabled, readOnly], usable: undefined },
  { keys: [disabled, readOnly, demo], usable: demo.key },
  { keys: [limited, demo], usable: demo.key },
  { keys: [limited], usable: limited.key },
])('uses $usable of $keys', ({ keys, usable }) => {
  expect(usableKey(keys)).toBe(usable);
});
