import { describe, expect, it } from 'vitest';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';

const key = Buffer.alloc(32, 1);

describe('redactNumber', () => {
  it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91-99999-99921 ', '(91) 9999999921'])(
    'hashes %j as the one person it means',
    (text) => {
      expect(redactNumber(text, key)).toEqual(redactNumber('919999999921', key));
    },
  );

  it('keeps the last two digits and nothing else of the number', () => {
    const redacted = redactNumber('919999999921', key);
    expect(redacted).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: '21' });
    expect(JSON.stringify(redacted)).not.toContain('9999');
  });

  it('hashes differently for another person and under another key', () => {
    const { hash } = redactNumber('919999999921', key);
    expect(redactNumber('919999999922', key).hash).not.toBe(hash);
    expect(redactNumber('919999999921', Buffer.alloc(32, 2)).hash).not.toBe(hash);
  });

  it('shows nothing of a value that is no phone number, and tells such values apart', () => {
    const [one, two] = [redactNumber('12ab', key), redactNumber('12cd', key)];
    expect(one.lastTwo).toBeNull();
    expect(one.hash).not.toBe(two.hash);
  });
});

describe('isPhoneNumber', () => {
  it.each([
    ['123456', false],
    ['1234567', true],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['９１９９９９９９９９２１', false],
  ])('takes %s for a number: %s', (text, expected) => {
    expect(isPhoneNumber(digitsOf(text))).toBe(expected);
  });
});
