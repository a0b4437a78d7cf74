import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyString } from '../any-string.fixture.ts';
import { printableAgent } from './printable-agent.ts';

it.each([
  'curl/8.5.0',
  'node',
  'python-requests/2.32.3',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
])('keeps %s', (agent) => {
  expect(printableAgent(agent)).toBe(agent);
});

it.each([
  ['crm (+91 99999 99921)', 'crm (+…)'],
  ['crm/919999999921', 'crm/…'],
  ['91-99999-99921', '…'],
  ['91.99999.99921', '…'],
  ['(91) 9999999921', '(…'],
  [`bot dtk_live_4UMZSrb5yI0Q_${'a1'.repeat(19)}`, 'bot …'],
  ['bot key_abc1234567', 'bot …'],
  ['a\tb\u0000c\u001b[31m é', 'a?b?c?[31m ?'],
  ['9'.repeat(300), '…'],
  [`${'a '.repeat(95)}dtk_live_4UMZSrb5yI0Q_${'a1'.repeat(19)}`, `${'a '.repeat(95)}…`],
  [`${'a '.repeat(97)}919999999921`, `${'a '.repeat(97)}…`],
  ['bot dtk_live_4UMZSrb5yI0Q_', 'bot …'],
])('leaves out of %j what may be a phone number or a key, and what cannot be printed', (agent, shown) => {
  expect(printableAgent(agent)).toBe(shown);
});

it('is short and printable whatever a client sends, and never has a phone number', () => {
  const separators = fc.constantFrom('', ' ', '-', '  ', '/', '_', ':', ', ', '\t', '\u00a0', '–', '.', '] [');
  fc.assert(
    fc.property(anyString(), anyString(), separators, (before, after, separator) => {
      const shown = printableAgent(`${before}${[...'919999999921'].join(separator)}${after}`);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown).toMatch(/^[\x20-\x7e…]*$/);
      expect(shown.replaceAll(/\D/g, '')).not.toContain('919999999921');
    }),
  );
});

it('has no part of a key, wherever the header is cut', () => {
  const secret = 'aB3dE5gH'.repeat(5).slice(0, 38);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 450 }), (before) => {
      expect(printableAgent(`${before} dtk_live_4UMZSrb5yI0Q_${secret}`)).not.toContain('4UMZ');
    }),
  );
});
