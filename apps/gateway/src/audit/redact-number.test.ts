import { describe, expect, it } from 'vitest';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';

const key = Buffer.alloc(32, 1);

describe('redactNumber', () => {
  it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91-99999-99921 ', '(91) 9999999921'])(
    'hashes %j to the same person',
    (text) => {
      expect(redactNumber(text, key)).toEqual(redactNumber('919999999921', key));
    },
  );

  it('keeps only the last two digits of the phone number', () => {
    const redacted = redactNumber('919999999921', key);
    expect(redacted).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: '21' });
    expect(JSON.stringify(redacted)).not.toContain('9999');
  });

  it('gives another hash for another person or another key', () => {
    const { hash } = redactNumber('919999999921', key);
    expect(redactNumber('919999999922', key).hash).not.toBe(hash);
    expect(redactNumber('919999999921', Buffer.alloc(32, 2)).hash).not.toBe(hash);
  });

  it('shows nothing of a value that is not a phone number, but keeps such values distinct', () => {
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
  ])('accepts %s as a phone number: %s', (text, expected) => {
    expect(isPhoneNumber(digitsOf(text))).toBe(expected);
  });
});
